import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { readSearchIndex, writeCatalogue, type SearchIndex } from '@voordeur/core/search';
import type { Service } from '@voordeur/core/schemas';
import type { ServiceStore } from './store.js';

export type Encoding = 'br' | 'gzip' | 'identity';

/** What a process keeps of one revision of the sociale kaart. */
export interface KeptCatalogue {
  revision: string;
  services: ReadonlyMap<string, Service>;
  index: SearchIndex;
  /** What a page loads, compressed once. */
  bytes(encoding: Encoding): Promise<Buffer>;
}

/** Keeps the last revision in memory, and loads the next one once, however many ask for it. */
export class CatalogueKeeper {
  private readonly store: ServiceStore;
  private kept: { revision: string; catalogue: Promise<KeptCatalogue> } | null = null;

  constructor(store: ServiceStore) {
    this.store = store;
  }

  async catalogue(): Promise<KeptCatalogue> {
    const revision = await this.store.revision();
    if (this.kept?.revision !== revision) {
      const kept = { revision, catalogue: this.load() };
      this.kept = kept;
      // What failed is asked again.
      kept.catalogue.catch(() => {
        if (this.kept === kept) this.kept = null;
      });
    }
    return this.kept.catalogue;
  }

  private async load(): Promise<KeptCatalogue> {
    const { revision, services, index } = await this.store.indexed();
    const plain = Buffer.from(writeCatalogue({ revision, services, index }));
    const compressed = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(plain)]]);
    return {
      revision,
      services: new Map(services.map((service) => [service.id, service])),
      index: readSearchIndex(index),
      bytes: (encoding) => {
        const known = compressed.get(encoding);
        if (known !== undefined) return known;
        const made = encoding === 'br' ? asBrotli(plain) : promisify(gzip)(plain, { level: 9 });
        compressed.set(encoding, made);
        return made;
      },
    };
  }
}

/** Bytes above which the best compression takes seconds. */
const large = 2_000_000;

function asBrotli(plain: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: plain.length > large ? 6 : 11,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
