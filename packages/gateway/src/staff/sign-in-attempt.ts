import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { KeyRing } from '../encryption/key-ring.js';
import type { Attempt } from './identity-provider.js';

const context = 'sign-in';
/** Minutes that one may take at the provider. */
const validity = 10;

const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  place: z.string().nullable().default(null),
  until: z.number(),
});

/** An attempt, and where in the inbox the person was going. */
export type KeptAttempt = Attempt & { place: string | null };

/** Keeps a sign-in attempt in an encrypted cookie, so that any process can finish it. */
export class SignInAttempt {
  private readonly keys: KeyRing;
  private readonly name: string;
  private readonly options: { path: string; httpOnly: true; sameSite: 'lax'; secure: boolean };

  constructor(keys: KeyRing, publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.keys = keys;
    this.name = secure ? '__Secure-voordeur-sign-in' : 'voordeur-sign-in';
    this.options = { path: '/inbox/callback', httpOnly: true, sameSite: 'lax', secure };
  }

  write(reply: FastifyReply, attempt: KeptAttempt): void {
    const kept = JSON.stringify({ ...attempt, until: Date.now() + validity * 60_000 });
    const value = this.keys.encrypt(kept, context).toString('base64url');
    void reply.setCookie(this.name, value, { ...this.options, maxAge: validity * 60 });
  }

  /** The attempt, or `null` where there is none or it took too long. */
  read(request: FastifyRequest): KeptAttempt | null {
    const value = request.cookies[this.name];
    if (value === undefined || value === '') return null;
    try {
      const kept = attemptSchema.parse(
        JSON.parse(this.keys.decrypt(Buffer.from(value, 'base64url'), context).toString()),
      );
      return kept.until > Date.now() ? kept : null;
    } catch {
      return null; // not one of ours
    }
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }
}
