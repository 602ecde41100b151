import type { CatalogueKeeper } from './kept-catalogue.js';
import type { FoundService, ServiceQuery, ServiceSearch } from './search.js';

/** Searches the index that this process keeps in memory. */
export class MemorySearch implements ServiceSearch {
  private readonly keeper: CatalogueKeeper;

  constructor(keeper: CatalogueKeeper) {
    this.keeper = keeper;
  }

  async find({ q, filters, limit }: ServiceQuery): Promise<FoundService[]> {
    const { index } = await this.keeper.catalogue();
    return index.search(q, { filters, limit }).map(({ id, score }) => ({ id, score, why: index.explain(q, id) }));
  }
}
