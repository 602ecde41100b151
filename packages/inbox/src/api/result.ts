import type { Problem } from '@voordeur/core/schemas';

export type Result<T> = { ok: true; value: T } | { ok: false; error: ApiError };

/**
 * Why the gateway did not do what was asked.
 * - `signed-out` (401), `forbidden` (403), `not-found` (404, and 410 where its sender erased it), `conflict` (409): as HTTP says;
 * - `invalid` (400): `problem.errors` says what;
 * - `offline`: no answer came, or not in time;
 * - `unavailable` (429, 5xx): an answer came, but not now;
 * - `unexpected`: an answer that the contract does not know.
 */
export type ApiErrorCode =
  'signed-out' | 'forbidden' | 'not-found' | 'conflict' | 'invalid' | 'offline' | 'unavailable' | 'unexpected';

export interface ApiError {
  code: ApiErrorCode;
  /** The HTTP status, `null` where there was no answer. */
  status: number | null;
  problem: Problem | null;
}

export function failed(
  code: ApiErrorCode,
  status: number | null = null,
  problem: Problem | null = null,
): Result<never> {
  return { ok: false, error: { code, status, problem } };
}

/** What an HTTP status other than success means to the page. */
export function codeOfStatus(status: number): ApiErrorCode {
  if (status === 400) return 'invalid';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429 || status >= 500) return 'unavailable';
  return 'unexpected';
}
