import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';

/** Work with the rights of `voordeur_referral`, which sees the one referral with this hash of a code. */
export function asReferral<T>(
  { db }: Database,
  codeHash: Buffer,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('role', 'voordeur_referral', true),
      set_config('voordeur.referral', ${codeHash.toString('hex')}, true)`.execute(transaction);
    return work(transaction);
  });
}

/** Work with the rights of `voordeur_referrer`, which sees what this partner made, and of questions nothing. */
export function asReferrer<T>(
  { db }: Database,
  partner: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`select set_config('role', 'voordeur_referrer', true),
      set_config('voordeur.partner', ${partner}, true)`.execute(transaction);
    return work(transaction);
  });
}
