import type { Service } from '../schemas/service.js';
import type { Catalogue } from '../search/catalogue.js';
import { facetsOf, passes } from '../search/filters.js';
import { readSearchIndex } from '../search/serialise.js';
import { foundBy } from './found-by.js';
import { activeFilters } from './query.js';
import type { Found, FoundService, KaartQuery } from './state.js';

/** More than anybody looks through. */
const most = 100;

/** Searches a catalogue on the device. */
export class DeviceSearch {
  readonly services: readonly Service[];
  private readonly byId: ReadonlyMap<string, Service>;
  private readonly index: ReturnType<typeof readSearchIndex>;

  /** @throws SearchIndexError where the catalogue holds no index that this code can read */
  constructor({ services, index }: Catalogue) {
    this.services = services;
    this.byId = new Map(services.map((service) => [service.id, service]));
    this.index = readSearchIndex(index);
  }

  service(id: string): Service | undefined {
    return this.byId.get(id);
  }

  /** What fits, best first. @param shown for so many of them it is told what they were found by */
  find({ words, filters }: KaartQuery, shown: number): Found {
    const services = words.trim() === '' ? this.browse({ words, filters }) : this.search({ words, filters }, shown);
    const filtered = services.length === 0 && activeFilters(filters).length > 0;
    return {
      services: services.slice(0, most),
      more: services.length > most,
      outsideFilters: filtered && words.trim() !== '' && this.index.search(words, { limit: 1 }).length > 0,
    };
  }

  private search({ words, filters }: KaartQuery, shown: number): FoundService[] {
    return this.index.search(words, { filters, limit: most + 1 }).flatMap(({ id }, nth) => {
      const service = this.byId.get(id);
      if (!service) return [];
      return { service, foundBy: nth < shown ? foundBy(service, this.index.explain(words, id)) : [] };
    });
  }

  /** What passes the filters: what is for few areas first, because it is nearest, then by name. */
  private browse({ filters }: KaartQuery): FoundService[] {
    return this.services
      .filter((service) => passes(facetsOf(service), filters))
      .sort((left, right) => left.areas.length - right.areas.length || left.name.localeCompare(right.name, 'nl'))
      .map((service) => ({ service, foundBy: [] }));
  }
}
