import { sql } from 'kysely';
import type { Database } from './connection.js';

/** Milliseconds. */
const every = 10 * 60_000;

interface House {
  /** Days after a report on the sociale kaart is handled that it is erased. */
  reportRetentionDays: number;
  /** Days after a referral ended that it is erased. */
  referralRetentionDays: number;
  /** The time for referrals and partners, in milliseconds since the epoch. */
  now: () => number;
  onError: (error: unknown) => void;
}

/**
 * Clears away what has expired, now and every ten minutes: sessions, links to sign in, spent challenges, counts of missed
 * codes, handled reports, referrals that ended.
 * @returns how to stop it; resolves when what is under way is done
 */
export function keepHouse(database: Database, house: House): () => Promise<void> {
  const { reportRetentionDays, referralRetentionDays, now, onError } = house;
  const sweep = async () => {
    try {
      await clearExpired(database, now());
      await eraseHandledReports(database, reportRetentionDays);
      await sql`select sweep_referrals(${new Date(now())}, ${referralRetentionDays})`.execute(database.db);
    } catch (error) {
      onError(error);
    }
  };
  let underWay = sweep();
  const timer = setInterval(() => {
    underWay = underWay.then(sweep);
  }, every);
  timer.unref();
  return () => {
    clearInterval(timer);
    return underWay;
  };
}

async function clearExpired({ db }: Database, now: number): Promise<void> {
  await db
    .deleteFrom('staff_sessions')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  for (const table of ['partner_sign_ins', 'partner_sessions'] as const)
    await db.deleteFrom(table).where('expires_at', '<', new Date(now)).execute();
  await db
    .deleteFrom('spent_challenges')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await db
    .deleteFrom('missed_codes')
    .where('minute', '<', sql<Date>`now() - interval '1 hour'`)
    .execute();
}

/** Row-level security lets the login see only those it is about to erase. */
async function eraseHandledReports({ db }: Database, days: number): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('voordeur.handled_before', (now() - make_interval(days => ${days}))::text, true)`.execute(
      transaction,
    );
    await transaction
      .deleteFrom('service_reports')
      .where('handled_at', '<', sql<Date>`voordeur_handled_before()`)
      .execute();
  });
}
