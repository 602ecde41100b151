import type { FastifyBaseLogger } from 'fastify';
import type { Listener } from '../database/listener.js';
import type { CatalogueKeeper } from './kept-catalogue.js';
import type { ServiceStore } from './store.js';

interface Parts {
  store: ServiceStore;
  keeper: CatalogueKeeper;
  listener: Listener;
  log: FastifyBaseLogger;
}

/**
 * Makes what pages load ready before the first asks for it, and again after every change: compressing it
 * well takes seconds, which nobody should wait for.
 */
export class Ahead {
  private readonly parts: Parts;
  private underWay: Promise<void> = Promise.resolve();
  private made: string | null = null;
  private stopped = false;
  private readonly next = () => {
    this.underWay = this.underWay.then(() => this.make());
  };

  constructor(parts: Parts) {
    this.parts = parts;
  }

  start(): void {
    this.parts.listener.on('voordeur_services', this.next);
    this.next();
  }

  /** Resolves when what is under way is done. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.parts.listener.off('voordeur_services', this.next);
    await this.underWay;
  }

  private async make(): Promise<void> {
    const { store, keeper, log } = this.parts;
    try {
      if (this.stopped || !(await store.isFilled())) return;
      const catalogue = await keeper.catalogue();
      if (catalogue.revision === this.made) return;
      const { length } = await catalogue.bytes('br');
      this.made = catalogue.revision;
      log.info({ bytes: length }, 'the sociale kaart is ready for devices');
    } catch (error) {
      log.warn({ err: error }, 'could not make the sociale kaart ready ahead; the first who asks will wait for it');
    }
  }
}
