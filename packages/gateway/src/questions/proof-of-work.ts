import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge, Payload } from 'altcha-lib/types';
import * as z from 'zod';
import type { ServerSecret } from '../encryption/server-secret.js';

/** Seconds that a challenge stays valid: also for someone who sends from a slow phone. */
const validity = 20 * 60;
/** Iterations of PBKDF2 per try, and between how many tries the answer lies: about a second on a phone. */
const effort = { cost: 5_000, least: 40, most: 160 };

const hex = z.string().regex(/^[0-9a-f]+$/);

/** The payload of a proof (ALTCHA v2), as far as it is not signed. */
const payloadSchema = z.object({
  challenge: z.object({
    parameters: z
      .object({
        algorithm: z.literal('PBKDF2/SHA-256'),
        nonce: hex,
        salt: hex,
        cost: z.int(),
        keyLength: z.int(),
        keyPrefix: hex,
        keySignature: hex,
        expiresAt: z.int(),
      })
      .loose(),
    signature: hex,
  }),
  solution: z.object({ counter: z.int().min(0), derivedKey: hex }).loose(),
});

/** A proof that holds; its nonce still has to be spent. */
export interface Proof {
  nonce: string;
  expiresAt: Date;
}

/** Makes and checks proofs of work, against spam, without a third party and without tracking. */
export class ProofOfWork {
  private readonly secret: ServerSecret;

  constructor(secret: ServerSecret) {
    this.secret = secret;
  }

  /** A signed challenge, the same in form for everyone. */
  async challenge(): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: effort.cost,
      counter: randomInt(effort.least, effort.most),
      deriveKey,
      expiresAt: Math.floor(Date.now() / 1000) + validity,
      ...(await this.signatureSecrets()),
    });
  }

  /** @returns the proof, or `null` where it is not ours, too old, wrong or unreadable */
  async check(payload: string): Promise<Proof | null> {
    const parsed = payloadSchema.safeParse(decode(payload));
    if (!parsed.success) return null;
    const { challenge, solution } = parsed.data as unknown as Payload;
    const result = await verifySolution({ challenge, solution, deriveKey, ...(await this.signatureSecrets()) });
    if (!result.verified) return null;
    const { nonce, expiresAt } = parsed.data.challenge.parameters;
    return { nonce, expiresAt: new Date(expiresAt * 1000) };
  }

  private async signatureSecrets(): Promise<{ hmacSignatureSecret: string; hmacKeySignatureSecret: string }> {
    const [challenge, key] = await Promise.all([this.secret.key('challenge'), this.secret.key('challenge-key')]);
    return { hmacSignatureSecret: challenge.toString('hex'), hmacKeySignatureSecret: key.toString('hex') };
  }
}

function decode(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64').toString());
  } catch {
    return null;
  }
}
