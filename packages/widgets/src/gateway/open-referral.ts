import type { OpenedReferral, Problem } from '@voordeur/core/schemas';
import { proveWork } from './proof-of-work.js';

/** What became of opening a referral; nothing is changed by it. */
export type OpenResult =
  | { outcome: 'opened'; referral: OpenedReferral }
  /** The code has a typing error: a digit is missing or wrong. */
  | { outcome: 'mistyped' }
  /** It does not hold (any more). */
  | { outcome: 'unknown' | 'used' | 'revoked' | 'expired' }
  /** No connection, too busy or out of order. */
  | { outcome: 'unavailable' };

/** Milliseconds after which an attempt counts as failed; a phone on a weak network gets its time. */
const patience = 20_000;

/** Asks the gateway what a code fills in. The code goes in the body of a POST and nowhere else; never rejects. */
export async function openReferral(origin: string, code: string): Promise<OpenResult> {
  const at = (path: string, init?: RequestInit) =>
    fetch(origin.replace(/\/+$/, '') + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...init,
    });
  const attempt = (altcha?: string) =>
    at('/v1/referrals/open', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, altcha }),
    });
  try {
    const first = await read(await attempt());
    if (first !== 'proof') return first;
    // Only while codes are being guessed.
    const altcha = await proveWork(() => at('/v1/altcha'));
    const second = altcha === null ? 'proof' : await read(await attempt(altcha));
    return second === 'proof' ? { outcome: 'unavailable' } : second;
  } catch {
    return { outcome: 'unavailable' };
  }
}

const gone = /^urn:voordeur:problem:referral-(unknown|used|revoked|expired)$/;

async function read(response: Response): Promise<OpenResult | 'proof'> {
  if (response.ok) return { outcome: 'opened', referral: (await response.json()) as OpenedReferral };
  // A proxy in between may answer with something else than a problem.
  if (!response.headers.get('content-type')?.includes('problem+json')) return { outcome: 'unavailable' };
  const { type, errors = [] } = (await response.json()) as Problem;
  const why = gone.exec(type)?.[1] as 'unknown' | 'used' | 'revoked' | 'expired' | undefined;
  if (why) return { outcome: why };
  if (errors.some(({ pointer }) => pointer === '/code')) return { outcome: 'mistyped' };
  return errors.some(({ pointer }) => pointer === '/altcha') ? 'proof' : { outcome: 'unavailable' };
}
