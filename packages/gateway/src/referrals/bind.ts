import type { Receipt } from '@voordeur/core/schemas';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { ReferralCodes } from './referral-code.js';

/** How the code that came with a question was taken. */
export type ReferralUse = NonNullable<Receipt['referral']>;

interface Sent {
  code: string;
  questionId: string;
  /** Whether the referrer may see how far the question is. */
  feedback: boolean;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Binds a referral to the question that this transaction stores. A code that does not hold (any more)
 * never keeps a question out.
 */
export async function bindReferral(
  transaction: Transaction<Tables>,
  codes: ReferralCodes,
  { code, questionId, feedback, now }: Sent,
): Promise<ReferralUse> {
  const hash = await codes.hashOfSent(code);
  if (hash === null) return 'unknown';
  const { rows } = await sql<{ use: ReferralUse }>`
    select bind_referral(${hash}, ${questionId}, ${feedback}, ${new Date(now)}) as use`.execute(transaction);
  return rows[0]!.use;
}
