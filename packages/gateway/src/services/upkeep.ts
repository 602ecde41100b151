import type { FastifyBaseLogger } from 'fastify';
import { isDatabaseUnavailable } from '../database/unavailable.js';
import type { Synchronised } from './synchronise.js';

/** Milliseconds between attempts while the database is not there or not migrated. */
const pause = 5_000;
/** SQLSTATE of a table that is not there: nobody migrated yet. */
const undefinedTable = '42P01';

/** Brings the sociale kaart up to date when the gateway starts, or as soon as the database is there. */
export class Upkeep {
  private readonly synchronise: () => Promise<Synchronised>;
  private readonly log: FastifyBaseLogger;
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(synchronise: () => Promise<Synchronised>, log: FastifyBaseLogger) {
    this.synchronise = synchronise;
    this.log = log;
  }

  /** @throws where trying again cannot help */
  start(): Promise<void> {
    this.underWay = this.attempt();
    return this.underWay;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.underWay.catch(() => undefined);
  }

  private async attempt(): Promise<void> {
    try {
      const { put, removed } = await this.synchronise();
      if (put + removed > 0) this.log.info({ put, removed }, 'brought the sociale kaart up to date');
    } catch (error) {
      const isEmpty = (error as { code?: unknown }).code === undefinedTable;
      if (!isEmpty && !isDatabaseUnavailable(error)) throw error;
      this.log.warn({ err: error }, 'could not bring the sociale kaart up to date yet');
      this.timer = setTimeout(() => this.again(), pause);
      this.timer.unref();
    }
  }

  private again(): void {
    this.start().catch((error: unknown) =>
      this.log.error({ err: error }, 'could not bring the sociale kaart up to date'),
    );
  }
}
