import { sql } from 'kysely';
import type { Database } from './connection.js';

/** Milliseconds. */
const every = 10 * 60_000;

/** Clears away what has expired: sessions, spent challenges, counts of missed codes. @returns how to stop it */
export function keepHouse({ db }: Database, onError: (error: unknown) => void): () => void {
  const sweep = async () => {
    try {
      await db
        .deleteFrom('staff_sessions')
        .where('expires_at', '<', sql<Date>`now()`)
        .execute();
      await db
        .deleteFrom('spent_challenges')
        .where('expires_at', '<', sql<Date>`now()`)
        .execute();
      await db
        .deleteFrom('missed_codes')
        .where('minute', '<', sql<Date>`now() - interval '1 hour'`)
        .execute();
    } catch (error) {
      onError(error);
    }
  };
  const timer = setInterval(() => void sweep(), every);
  timer.unref();
  return () => clearInterval(timer);
}
