import { checkDigit, inGroups, type CodeKind } from '@voordeur/core/receipt-code';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import type { TestGateway } from './gateway.ts';

/** A code that is well formed and belongs to nothing. */
export function someCode(seed: number, kind: CodeKind = 'receipt'): string {
  const digits = String(seed).padStart(15, '0');
  return inGroups(`${digits}${checkDigit(digits, kind)}`);
}

/** A proof of work, as a device makes it. */
export async function proof({ app }: TestGateway): Promise<string> {
  const challenge = (await app.inject('/v1/altcha')).json<Challenge>();
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}
