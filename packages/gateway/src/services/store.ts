import type { Service } from '@voordeur/core/schemas';
import type { Database } from '../database/connection.js';
import type { Listener } from '../database/listener.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';

/** One page of services, in the order of the municipality's file. */
export interface ServicePage {
  services: Service[];
  /** How many there are in all. */
  total: number;
}

/** The sociale kaart as the database holds it: public, and the same in every process. */
export class ServiceStore {
  private readonly database: Database;
  private known: { revision: string; services: number } | null = null;
  private readonly listener: Listener;

  constructor(database: Database, listener: Listener) {
    this.database = database;
    this.listener = listener;
    const forget = () => (this.known = null);
    listener.on('voordeur_services', forget);
    listener.on('connected', forget);
  }

  /** Whether the services were ever brought in. */
  async isFilled(): Promise<boolean> {
    return (await this.revision()) !== noRevision;
  }

  /**
   * At the first start it may take a while before the services are brought in.
   * @throws RequestProblem 503 until then
   */
  async mustBeFilled(): Promise<void> {
    if (!(await this.isFilled())) throw new RequestProblem(503, problemTexts.unavailable, { retryAfter: 5 });
  }

  /** Changes with every change of the services; `none` while there were never any. */
  async revision(): Promise<string> {
    return (await this.state()).revision;
  }

  /** How many services there are. */
  async size(): Promise<number> {
    return (await this.state()).services;
  }

  async all(): Promise<Service[]> {
    const rows = await this.database.db.selectFrom('services').select('body').orderBy('number').execute();
    return rows.map(({ body }) => body);
  }

  /** All services, and when each last changed in this database, by id. */
  async allWithChanges(): Promise<{ services: Service[]; changedAt: Map<string, Date> }> {
    const { db } = this.database;
    const rows = await db.selectFrom('services').select(['body', 'changed_at']).orderBy('number').execute();
    return {
      services: rows.map(({ body }) => body),
      changedAt: new Map(rows.map(({ body, changed_at }) => [body.id, changed_at])),
    };
  }

  async byId(id: string): Promise<Service | undefined> {
    const { db } = this.database;
    return (await db.selectFrom('services').select('body').where('id', '=', id).executeTakeFirst())?.body;
  }

  /** In the order of the ids; an id that is not there is left out. */
  async byIds(ids: readonly string[]): Promise<Service[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.db.selectFrom('services').select('body').where('id', 'in', ids).execute();
    const found = new Map(rows.map(({ body }) => [body.id, body]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  /** @param page 1 is the first */
  async page({ page, size }: { page: number; size: number }): Promise<ServicePage> {
    const rows = await this.database.db
      .selectFrom('services')
      .select('body')
      .orderBy('number')
      .limit(size)
      .offset((page - 1) * size)
      .execute();
    return { services: rows.map(({ body }) => body), total: await this.size() };
  }

  /** The index of the services in memory, with the services and the revision that it belongs to. */
  async indexed(): Promise<{ revision: string; services: Service[]; index: Uint8Array }> {
    return this.database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        const catalogue = await transaction
          .selectFrom('service_catalogue')
          .select(['revision', 'index'])
          .executeTakeFirst();
        const rows = await transaction.selectFrom('services').select('body').orderBy('number').execute();
        return {
          revision: catalogue?.revision ?? noRevision,
          services: rows.map(({ body }) => body),
          index: catalogue?.index ?? new Uint8Array(),
        };
      });
  }

  private async state(): Promise<{ revision: string; services: number }> {
    if (this.known !== null && this.listener.isConnected) return this.known;
    const found = await this.database.db
      .selectFrom('service_catalogue')
      .select(['revision', 'services'])
      .executeTakeFirst();
    this.known = found ?? { revision: noRevision, services: 0 };
    return this.known;
  }
}

const noRevision = 'none';
