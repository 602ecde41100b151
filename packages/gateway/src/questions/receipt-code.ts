import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import type { Purpose, ServerSecret } from '../encryption/server-secret.js';

/** Purposes of the codes, and of what is kept of them. */
type CodePurpose = Extract<Purpose, 'receipt-code' | 'booking-code' | 'referral-code'>;
type HashPurpose = Extract<Purpose, 'receipt-hash' | 'booking-hash' | 'referral-hash'>;

/**
 * The code that belongs to a question, a booking or a referral: fifteen digits and a check digit, in groups of
 * four. It follows from the id and the server's secret, so that a retry reads the same code although
 * only a hash of it is kept.
 */
export async function receiptCode(
  secret: ServerSecret,
  id: string,
  purpose: CodePurpose = 'receipt-code',
): Promise<string> {
  const bytes = await secret.hmac(purpose, id);
  // 128 bits modulo 10^15: the bias is far below what anyone could measure.
  const number = BigInt(`0x${bytes.subarray(0, 16).toString('hex')}`) % 10n ** 15n;
  const digits = number.toString().padStart(15, '0');
  return inGroups(`${digits}${checkDigit(digits, purpose === 'referral-code' ? 'referral' : 'receipt')}`);
}

/** What is kept of a receipt code. */
export function receiptHash(
  secret: ServerSecret,
  code: string,
  purpose: HashPurpose = 'receipt-hash',
): Promise<Buffer> {
  return secret.hmac(purpose, code.replaceAll(/\D/g, ''));
}
