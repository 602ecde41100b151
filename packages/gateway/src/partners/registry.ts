import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';

/**
 * Which partner an origin belongs to. What is found is remembered until the registry changes (the
 * database says so); what is not found is asked again, so that a new partner can start at once.
 */
export class PartnerRegistry {
  private readonly database: Database;
  private readonly listener: Listener;
  private readonly origins = new Map<string, string>();

  constructor(database: Database, listener: Listener) {
    this.database = database;
    this.listener = listener;
    listener.on('voordeur_partners', () => this.origins.clear());
    listener.on('connected', () => this.origins.clear());
  }

  /** The id of the partner that registered this browser origin, or `null`. */
  async partnerOf(origin: string): Promise<string | null> {
    const known = this.origins.get(origin);
    if (known !== undefined && this.listener.isConnected) return known;
    const row = await this.database.db
      .selectFrom('partner_origins')
      .select('partner')
      .where('origin', '=', origin)
      .executeTakeFirst();
    if (row === undefined) return null;
    this.origins.set(origin, row.partner);
    return row.partner;
  }

  /** Whether there is a partner with this id. */
  async has(id: string): Promise<boolean> {
    return (await this.nameOf(id)) !== null;
  }

  /** What the partner with this id is called, `null` where there is none. */
  async nameOf(id: string): Promise<string | null> {
    const row = await this.database.db.selectFrom('partners').select('name').where('id', '=', id).executeTakeFirst();
    return row?.name ?? null;
  }
}
