import { solveChallenge } from 'altcha-lib';
import { deriveKey as derivePbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2';
import { deriveKey as deriveSha } from 'altcha-lib/algorithms/web/sha';
import type { Challenge, Payload } from 'altcha-lib/types';

/** Milliseconds; someone who has asked for help does not wait longer for a machine's puzzle. */
const patience = 30_000;

/**
 * Solves an ALTCHA v2 challenge. The deriving is done by the browser's own Web Crypto, off the main
 * thread, so that the page stays usable without a worker.
 *
 * @returns base64 of the payload, or `null` where it took too long
 */
export async function solve(challenge: Challenge): Promise<string | null> {
  const deriveKey = challenge.parameters.algorithm.startsWith('PBKDF2/') ? derivePbkdf2 : deriveSha;
  const solution = await solveChallenge({ challenge, deriveKey, timeout: patience });
  if (solution === null) return null;
  const { parameters, signature } = challenge;
  const payload: Payload = {
    challenge: signature === undefined ? { parameters } : { parameters, signature },
    solution,
  };
  return btoa(JSON.stringify(payload));
}
