import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { Proof } from './proof-of-work.js';

/** Uses up a proof of work. @returns whether it was still good */
export async function spendProof(database: Kysely<Tables>, { nonce, expiresAt }: Proof): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('spent_challenges')
    .values({ nonce, expires_at: expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
