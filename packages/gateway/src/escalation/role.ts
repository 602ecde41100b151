import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';

/** Work with the rights of `voordeur_escalation`: which questions wait beyond their deadline. For no request. */
export function asEscalation<T>({ db }: Database, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role voordeur_escalation`.execute(transaction);
    return work(transaction);
  });
}
