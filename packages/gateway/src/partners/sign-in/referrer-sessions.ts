import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../../database/connection.js';
import type { ServerSecret } from '../../encryption/server-secret.js';

/** A partner that is signed in. */
export interface ReferrerSession {
  /** Hash of the id in the cookie; the id itself is kept nowhere. */
  idHash: Buffer;
  partner: string;
  /** What the partner is called. */
  name: string;
}

/** Milliseconds after which one signs in again, whatever one did meanwhile: a working day. */
const longest = 8 * 3_600_000;
/** Milliseconds between notes that a session was used; less often than every request. */
const touchEvery = 30_000;

interface Parts {
  database: Database;
  secret: ServerSecret;
  /** Minutes without a request after which a session ends. */
  idleMinutes: number;
  now: () => number;
}

/** Sessions of partners, in the database, so that any gateway process knows them. */
export class ReferrerSessions {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @returns the id to put in the cookie */
  async begin(partner: string): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const now = this.parts.now();
    await this.parts.database.db
      .insertInto('partner_sessions')
      .values({ id_hash: hashOf(id), partner, last_seen_at: new Date(now), expires_at: new Date(now + longest) })
      .execute();
    return id;
  }

  /** The session of a cookie, or `null` where it is not (or no longer) one. */
  async find(id: string): Promise<ReferrerSession | null> {
    const { database, idleMinutes } = this.parts;
    const now = this.parts.now();
    const idHash = hashOf(id);
    const row = await database.db
      .selectFrom('partner_sessions')
      .innerJoin('partners', 'partners.id', 'partner_sessions.partner')
      .select(['partner', 'name', 'last_seen_at'])
      .where('id_hash', '=', idHash)
      .where('expires_at', '>', new Date(now))
      .where('last_seen_at', '>', new Date(now - idleMinutes * 60_000))
      .executeTakeFirst();
    if (row === undefined) return null;
    if (now - row.last_seen_at.getTime() > touchEvery)
      await database.db
        .updateTable('partner_sessions')
        .set({ last_seen_at: new Date(now) })
        .where('id_hash', '=', idHash)
        .execute();
    return { idHash, partner: row.partner, name: row.name };
  }

  async end({ idHash }: ReferrerSession): Promise<void> {
    await this.parts.database.db.deleteFrom('partner_sessions').where('id_hash', '=', idHash).execute();
  }

  /** The token that each form of the page sends back. */
  async csrfToken({ idHash }: ReferrerSession): Promise<string> {
    return (await this.parts.secret.hmac('csrf', idHash)).toString('base64url');
  }

  async isToken(given: string, session: ReferrerSession): Promise<boolean> {
    const [left, right] = [Buffer.from(given), Buffer.from(await this.csrfToken(session))];
    return left.length === right.length && timingSafeEqual(left, right);
  }
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}
