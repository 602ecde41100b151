import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.js';

export interface Database {
  pool: pg.Pool;
  /** As the login itself, which row-level security lets see no question. */
  db: Kysely<Tables>;
}

/** Milliseconds to wait for a connection, and for an answer, before it counts as unavailable. */
const patience = { connect: 3_000, statement: 10_000 };

/** @param onError what to do with the error of a connection that nobody was using */
export function connect(databaseUrl: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.statement,
    query_timeout: patience.statement + 1_000,
    idle_in_transaction_session_timeout: patience.statement,
  });
  pool.on('error', onError);
  return { pool, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

/** Work with the rights of `voordeur_intake`, which reads back no question but this one. */
export function asIntake<T>(
  { db }: Database,
  questionId: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role voordeur_intake`.execute(transaction);
    await sql`select set_config('voordeur.question', ${questionId}, true)`.execute(transaction);
    return work(transaction);
  });
}

/** Work with the rights of `voordeur_resident`, which sees the one question with this hash of a receipt code. */
export function asResident<T>(
  { db }: Database,
  receiptHash: Buffer,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role voordeur_resident`.execute(transaction);
    await sql`select set_config('voordeur.receipt', ${receiptHash.toString('hex')}, true)`.execute(transaction);
    return work(transaction);
  });
}

/** Work with the rights of `voordeur_manager`, which reads what counting needs and no content. */
export function asManager<T>({ db }: Database, work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role voordeur_manager`.execute(transaction);
    return work(transaction);
  });
}

/** Work with the rights of `voordeur_staff`: row-level security shows the questions of these teams only. */
export function asStaff<T>(
  { db }: Database,
  teams: readonly string[],
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (transaction) => {
    await sql`set local role voordeur_staff`.execute(transaction);
    await sql`select set_config('voordeur.teams', ${teams.join(',')}, true)`.execute(transaction);
    return work(transaction);
  });
}
