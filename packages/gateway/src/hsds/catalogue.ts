import {
  HsdsWriter,
  taxonomyKeys,
  type HsdsServiceAtLocation,
  type Publisher,
  type TaxonomyKey,
} from '@voordeur/core/hsds';
import type { Service } from '@voordeur/core/schemas';
import type { ServiceStore } from '../services/store.js';

/** What a list of services is narrowed to; all of it counts together. */
export interface HsdsFilter {
  taxonomy_id?: string | undefined;
  taxonomy_term_id?: string | undefined;
  organization_id?: string | undefined;
  modified_after?: Date | undefined;
}

/** One place of one service. */
export interface PlacedService {
  service: Service;
  link: HsdsServiceAtLocation;
}

/** One revision of the sociale kaart as HSDS sees it. */
export class HsdsCatalogue {
  readonly services: readonly Service[];
  readonly writer: HsdsWriter;
  private readonly changedAt: ReadonlyMap<string, Date>;
  private byUuid: Map<string, Service> | undefined;
  private byOrganization: Map<string, Service[]> | undefined;

  constructor(services: readonly Service[], changedAt: ReadonlyMap<string, Date>, publisher: Publisher) {
    this.services = services;
    this.changedAt = changedAt;
    this.writer = new HsdsWriter(publisher, ({ id }) => changedAt.get(id)?.toISOString());
  }

  service(uuid: string): Service | undefined {
    this.byUuid ??= new Map(this.services.map((service) => [this.writer.serviceId(service.id), service]));
    return this.byUuid.get(uuid);
  }

  /** The services of each organization, by its id, in the order of the sociale kaart. */
  organizations(): ReadonlyMap<string, readonly Service[]> {
    if (this.byOrganization === undefined) {
      this.byOrganization = new Map();
      for (const service of this.services) {
        const { id } = this.writer.listedOrganization(service.organisation);
        const offered = this.byOrganization.get(id);
        if (offered === undefined) this.byOrganization.set(id, [service]);
        else offered.push(service);
      }
    }
    return this.byOrganization;
  }

  places(filter: HsdsFilter = {}): PlacedService[] {
    return this.matching(filter).flatMap((service) =>
      this.writer.serviceAtLocations(service).map((link) => ({ service, link })),
    );
  }

  matching({ taxonomy_id, taxonomy_term_id, organization_id, modified_after }: HsdsFilter): readonly Service[] {
    const tests: ((service: Service) => boolean)[] = [];
    if (taxonomy_id !== undefined) tests.push(this.classifiedIn(taxonomy_id));
    if (taxonomy_term_id !== undefined) tests.push(this.classifiedAs(taxonomy_term_id));
    if (organization_id !== undefined)
      tests.push(({ organisation }) => this.writer.listedOrganization(organisation).id === organization_id);
    if (modified_after !== undefined)
      tests.push(({ id }) => (this.changedAt.get(id)?.getTime() ?? Infinity) >= modified_after.getTime());
    return tests.length === 0 ? this.services : this.services.filter((service) => tests.every((fits) => fits(service)));
  }

  private classifiedIn(taxonomyId: string): (service: Service) => boolean {
    const key = taxonomyKeys.find((candidate) => this.writer.taxonomies.id(candidate) === taxonomyId);
    return (service) => key !== undefined && this.writer.hasTerm(service, key);
  }

  private classifiedAs(termId: string): (service: Service) => boolean {
    const term = this.writer.taxonomies.allTerms().find(({ id }) => id === termId);
    const key = term && this.keyOf(term.taxonomy_id);
    return (service) => key !== undefined && this.writer.hasTerm(service, key, term?.code);
  }

  private keyOf(taxonomyId: string): TaxonomyKey | undefined {
    return taxonomyKeys.find((candidate) => this.writer.taxonomies.id(candidate) === taxonomyId);
  }
}

/** Keeps the catalogue of the last revision, and makes the next one once, however many ask for it. */
export class HsdsCatalogues {
  private readonly store: ServiceStore;
  private readonly publisher: Publisher;
  private kept: { revision: string; catalogue: Promise<HsdsCatalogue> } | null = null;

  constructor(store: ServiceStore, publisher: Publisher) {
    this.store = store;
    this.publisher = publisher;
  }

  /** @throws RequestProblem 503 while the sociale kaart is filled for the first time: an empty list would be taken for all */
  async current(): Promise<HsdsCatalogue> {
    await this.store.mustBeFilled();
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

  private async load(): Promise<HsdsCatalogue> {
    const { services, changedAt } = await this.store.allWithChanges();
    return new HsdsCatalogue(services, changedAt, this.publisher);
  }
}
