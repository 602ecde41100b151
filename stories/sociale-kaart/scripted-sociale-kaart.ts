import type { Municipality, Service, ServiceReport, ServiceSearchInput, ZeroResult } from '@voordeur/core/schemas';
import { serviceReportSchema, zeroResultSchema } from '@voordeur/core/schemas';
import {
  buildSearchIndex,
  readCatalogue,
  readSearchIndex,
  writeCatalogue,
  writeSearchIndex,
} from '@voordeur/core/search';
import { DeviceSearch } from '@voordeur/core/sociale-kaart/search';
import haarlem from '@voordeur/haarlem/services.json' with { type: 'json' };
import type {
  CatalogueResult,
  ReportResult,
  SearchResult,
  ServiceResult,
  SocialeKaartClient,
} from '@voordeur/widgets/sociale-kaart';
import { municipality as realMunicipality } from '../scripted-gateway.ts';

export const services = haarlem as unknown as Service[];

/** The real municipality, with tiles from where the story comes from: a story asks nothing of third parties. */
export const municipality: Municipality = {
  ...realMunicipality,
  map: { ...realMunicipality.map, tiles: `${new URL('tile.svg', import.meta.url).href}?{z}-{x}-{y}` },
};

export interface KaartScript {
  /** Whether the municipality can be had at the start; `later` = from the second time on. */
  reachable?: 'yes' | 'no' | 'later';
  /** Whether what is needed to search can be had; `later` = from the second time on, `never` = no answer comes. */
  searchable?: 'yes' | 'no' | 'later' | 'never';
  /** Where is searched. */
  mode?: 'device' | 'gateway';
  /** How reports are met, one per attempt; the last one goes on. */
  reports?: ReportResult[];
}

const bytes = writeCatalogue({ revision: 'story', services, index: writeSearchIndex(buildSearchIndex(services)) });

/** The same search as on a device, for stories that begin with what was found. */
export const deviceSearch = new DeviceSearch(readCatalogue(bytes));

/** A gateway without a network that searches the real services, and keeps what came in. */
export class ScriptedSocialeKaart implements SocialeKaartClient {
  /** Every search that left the device. */
  readonly searches: ServiceSearchInput[] = [];
  readonly reports: { serviceId: string; report: ServiceReport }[] = [];
  readonly zeroResults: ZeroResult[] = [];
  /** How often what is needed to search was asked for. */
  catalogues = 0;
  readonly #script: Required<KaartScript>;
  #visits = 0;

  constructor(script: KaartScript = {}) {
    this.#script = {
      reachable: 'yes',
      searchable: 'yes',
      mode: 'device',
      reports: [{ outcome: 'received' }],
      ...script,
    };
  }

  async municipality(): Promise<Municipality> {
    this.#visits += 1;
    const { reachable, mode } = this.#script;
    const open = reachable === 'yes' || (reachable === 'later' && this.#visits > 1);
    if (!open) throw new TypeError('Failed to fetch');
    return { ...structuredClone(municipality), search: { mode } };
  }

  async catalogue(): Promise<CatalogueResult> {
    this.catalogues += 1;
    const { searchable, mode } = this.#script;
    if (searchable === 'never') return new Promise(() => {});
    if (mode === 'gateway') return { outcome: 'at-gateway' };
    if (!this.#open(this.catalogues)) return { outcome: 'unavailable' };
    return { outcome: 'loaded', catalogue: readCatalogue(bytes) };
  }

  async service(id: string): Promise<ServiceResult> {
    const service = services.find((one) => one.id === id);
    return service ? { outcome: 'found', service } : { outcome: 'gone' };
  }

  async search(query: ServiceSearchInput): Promise<SearchResult> {
    this.searches.push(structuredClone(query));
    if (this.#script.searchable === 'never') return new Promise(() => {});
    if (!this.#open(this.searches.length)) return { outcome: 'unavailable' };
    const { q, filters = {}, limit = 10 } = query;
    const index = readSearchIndex(readCatalogue(bytes).index);
    const hits = index.search(q, { filters, limit }).map(({ id, score }) => ({
      id,
      score,
      why: index.explain(q, id),
      service: services.find((service) => service.id === id)!,
    }));
    return { outcome: 'found', answer: { revision: 'story', hits } };
  }

  async report(serviceId: string, report: ServiceReport): Promise<ReportResult> {
    const { reports } = this.#script;
    const answer = reports[Math.min(this.reports.length, reports.length - 1)]!;
    this.reports.push({ serviceId, report: serviceReportSchema.parse(report) });
    return answer;
  }

  async zeroResult(where: ZeroResult): Promise<void> {
    this.zeroResults.push(zeroResultSchema.parse(where));
  }

  #open(time: number): boolean {
    const { searchable } = this.#script;
    return searchable === 'yes' || (searchable === 'later' && time > 1);
  }
}
