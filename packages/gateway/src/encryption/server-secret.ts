import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Database } from '../database/connection.js';
import type { KeyRing } from './key-ring.js';

/** What a derived key is for; each purpose has its own. */
export type Purpose =
  | 'receipt-code'
  | 'receipt-hash'
  | 'booking-code'
  | 'booking-hash'
  | 'referral-code'
  | 'referral-hash'
  | 'code-sender'
  | 'feed-hash'
  | 'body-hash'
  | 'challenge'
  | 'challenge-key'
  | 'csrf'
  | 'sign-in';

const name = 'server';
const place = 'secrets/server';

/**
 * A secret that all gateway processes share and that stays the same when the key ring rotates: a
 * retry after a rotation has to give the same receipt code. It is in the database, sealed with the
 * ring, so that neither a copy of the database nor the ring alone gives it away.
 */
export class ServerSecret {
  private readonly database: Database;
  private readonly keys: KeyRing;
  private secret: Buffer | null = null;

  constructor(database: Database, keys: KeyRing) {
    this.database = database;
    this.keys = keys;
  }

  /**
   * Reads the secret, or makes it in a new database.
   * @throws CannotDecrypt where the ring is not the one of this database
   */
  async load(): Promise<Buffer> {
    if (this.secret !== null) return this.secret;
    const fresh = this.keys.encrypt(randomBytes(32), place);
    const { db } = this.database;
    const find = () => db.selectFrom('secrets').select('secret').where('name', '=', name).executeTakeFirst();
    let row = await find();
    if (row === undefined) {
      await db
        .insertInto('secrets')
        .values({ name, secret: fresh })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      row = (await find())!;
    }
    this.secret = this.keys.decrypt(row.secret, place);
    return this.secret;
  }

  /** A key of 32 bytes for one purpose. */
  async key(purpose: Purpose): Promise<Buffer> {
    return Buffer.from(hkdfSync('sha256', await this.load(), '', `voordeur ${purpose}`, 32));
  }

  /** HMAC-SHA-256 under the key for this purpose. */
  async hmac(purpose: Purpose, data: string | Buffer): Promise<Buffer> {
    return createHmac('sha256', await this.key(purpose))
      .update(data)
      .digest();
  }
}
