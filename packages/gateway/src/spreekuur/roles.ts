import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';

/** The booking that a resident's request names; there is no way to read another. */
export type NamedBooking = { id: string } | { codeHash: Buffer };

/** SQLSTATEs with which the database undoes a transaction that may simply be tried again. */
const undone = new Set(['40001', '40P01']);
const attempts = 3;

/** Work with the rights of `voordeur_booking`, which sees the one booking that is named. */
export function asBooking<T>(
  database: Database,
  named: NamedBooking,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const id = 'id' in named ? named.id : '';
  const code = 'codeHash' in named ? named.codeHash.toString('hex') : '';
  return again(() =>
    database.db.transaction().execute(async (transaction) => {
      await sql`select set_config('role', 'voordeur_booking', true),
        set_config('voordeur.booking', ${id}, true),
        set_config('voordeur.booking_code', ${code}, true)`.execute(transaction);
      return work(transaction);
    }),
  );
}

/** Work with the rights of `voordeur_spreekuur`: the line, notices and erasing. For no request. */
export function asLine<T>(database: Database, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  return again(() =>
    database.db.transaction().execute(async (transaction) => {
      await sql`set local role voordeur_spreekuur`.execute(transaction);
      return work(transaction);
    }),
  );
}

/** Tries again what lost against another transaction in the same moment. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === attempts || typeof code !== 'string' || !undone.has(code)) throw error;
    }
  }
}

/** Any number, the same in every process. */
const lockSpace = 8_303_718;

/** Until the end of the transaction the definitions of these spreekuren stay as they are. */
export async function keepDefinitions(transaction: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (const id of [...new Set(ids)].sort())
    await sql`select pg_advisory_xact_lock_shared(${lockSpace}, hashtext(${id}))`.execute(transaction);
}

/** Until the end of the transaction nobody books, moves or cancels at this spreekuur. */
export async function holdDefinition(transaction: Transaction<Tables>, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockSpace}, hashtext(${id}))`.execute(transaction);
}
