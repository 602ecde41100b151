import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';

/** Who is signed in, and to which inboxes. */
export interface Session {
  /** Hash of the id in the cookie; the id itself is kept nowhere. */
  idHash: Buffer;
  /** The identity provider's name for the person. */
  subject: string;
  name: string;
  teams: readonly string[];
  /** Whether this person may see counts and change settings; that opens no question. */
  manager: boolean;
  expiresAt: Date;
}

/** Hours after which one signs in again, whatever one did meanwhile: a working day. */
const longest = 8;
/** Seconds between notes that a session was used; less often than every request. */
const touchEvery = 30;

/** Sessions of staff, in the database, so that any gateway process knows them. */
export class Sessions {
  private readonly database: Database;
  private readonly idleMinutes: number;

  constructor(database: Database, idleMinutes: number) {
    this.database = database;
    this.idleMinutes = idleMinutes;
  }

  /** @returns the id to put in the cookie; the sign-in is in the audit trail */
  async begin(person: Pick<Session, 'subject' | 'name' | 'teams' | 'manager'>): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    await this.database.db
      .insertInto('staff_sessions')
      .values({
        id_hash: hashOf(id),
        subject: person.subject,
        name: person.name,
        teams: [...person.teams],
        manager: person.manager,
        expires_at: sql`now() + make_interval(hours => ${longest})`,
      })
      .execute();
    await this.record('aangemeld', person);
    return id;
  }

  /** The session of a cookie, or `null` where it is not (or no longer) one. */
  async find(id: string): Promise<Session | null> {
    const idHash = hashOf(id);
    const row = await this.alive()
      .select(['subject', 'name', 'teams', 'manager', 'expires_at', 'last_seen_at'])
      .where('id_hash', '=', idHash)
      .executeTakeFirst();
    if (row === undefined) return null;
    if (Date.now() - row.last_seen_at.getTime() > touchEvery * 1000)
      await this.database.db
        .updateTable('staff_sessions')
        .set({ last_seen_at: sql`now()` })
        .where('id_hash', '=', idHash)
        .execute();
    const { subject, name, teams, manager, expires_at } = row;
    return { idHash, subject, name, teams, manager, expiresAt: expires_at };
  }

  /** Ends a session; every process that has a page of it open hears of it. */
  async end(session: Session): Promise<void> {
    await this.database.db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('staff_sessions').where('id_hash', '=', session.idHash).execute();
      await sql`select pg_notify('voordeur_sessions', ${session.idHash.toString('hex')})`.execute(transaction);
    });
    await this.record('afgemeld', session);
  }

  /** Which of these sessions still live. */
  async stillAlive(idHashes: readonly Buffer[]): Promise<Set<string>> {
    const rows = await this.alive()
      .select('id_hash')
      .where('id_hash', 'in', [...idHashes])
      .execute();
    return new Set(rows.map((row) => row.id_hash.toString('hex')));
  }

  /** How many receipt codes this session tried in vain. */
  async missedReceipts({ idHash }: Session): Promise<number> {
    const { db } = this.database;
    const row = await db
      .selectFrom('staff_sessions')
      .select('missed_receipts')
      .where('id_hash', '=', idHash)
      .executeTakeFirst();
    return row?.missed_receipts ?? Number.POSITIVE_INFINITY;
  }

  async countMissedReceipt({ idHash }: Session): Promise<void> {
    await this.database.db
      .updateTable('staff_sessions')
      .set({ missed_receipts: sql`missed_receipts + 1` })
      .where('id_hash', '=', idHash)
      .execute();
  }

  private alive() {
    return this.database.db
      .selectFrom('staff_sessions')
      .where('expires_at', '>', sql<Date>`now()`)
      .where('last_seen_at', '>', sql<Date>`now() - make_interval(mins => ${this.idleMinutes})`);
  }

  private async record(
    kind: 'aangemeld' | 'afgemeld',
    { subject, name, teams }: Pick<Session, 'subject' | 'name' | 'teams'>,
  ) {
    await asStaff(this.database, teams, (transaction) =>
      transaction.insertInto('events').values({ kind, by_id: subject, by_name: name }).execute(),
    );
  }
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
