import type {
  Problem,
  Service,
  ServiceReport,
  ServiceSearchAnswer,
  ServiceSearchInput,
  ZeroResult,
} from '@voordeur/core/schemas';
import { readCatalogue, type Catalogue } from '@voordeur/core/search';
import type { InvalidParam } from './client.js';

/** Why the gateway gave no answer; `retryAfter` is in milliseconds where it names it. */
export interface Unavailable {
  outcome: 'unavailable';
  retryAfter?: number;
}

export type CatalogueResult =
  /** What a device needs to search and to show what it finds. */
  | { outcome: 'loaded'; catalogue: Catalogue }
  /** There are too many services for a device: search with `search`. */
  | { outcome: 'at-gateway' }
  | Unavailable;

export type ServiceResult = { outcome: 'found'; service: Service } | { outcome: 'gone' } | Unavailable;

export type SearchResult =
  | { outcome: 'found'; answer: ServiceSearchAnswer }
  /** This site may not search here. */
  | { outcome: 'refused' }
  | Unavailable;

/** What became of one attempt to report. Sending the same report again is always safe. */
export type ReportResult =
  | { outcome: 'received' }
  | { outcome: 'invalid'; errors: InvalidParam[] }
  /** A report with this id but other words is stored already. */
  | { outcome: 'conflict' }
  /** The service is no longer on the sociale kaart. */
  | { outcome: 'gone' }
  | { outcome: 'refused' }
  | Unavailable;

/** The sociale kaart at the gateway, as the widgets see it. Nothing here ever rejects. */
export interface ServicesClient {
  /** Everything to search on the device; what the browser kept is asked about, not loaded again. */
  catalogue(): Promise<CatalogueResult>;
  service(id: string): Promise<ServiceResult>;
  /** Searches at the gateway; the words leave the device, in the body of a request. */
  search(query: ServiceSearchInput): Promise<SearchResult>;
  /** "Klopt dit niet?" */
  report(serviceId: string, report: ServiceReport): Promise<ReportResult>;
  /** Counts a search that found nothing, without its words; whether it arrives does not matter to anybody. */
  zeroResult(where: ZeroResult): Promise<void>;
}

/** Milliseconds after which an attempt counts as failed. */
const patience = 20_000;

/** The sociale kaart over HTTP. Sends no cookies and no referrer. */
export class FetchServicesClient implements ServicesClient {
  private readonly origin: string;

  /** @param origin the gateway's origin, for example `https://voordeur.example` */
  constructor(origin: string) {
    this.origin = origin.replace(/\/+$/, '');
  }

  async catalogue(): Promise<CatalogueResult> {
    try {
      const response = await this.fetch('/v1/services/index', { cache: 'no-cache' });
      if (response.ok) {
        const catalogue = readCatalogue(new Uint8Array(await response.arrayBuffer()));
        return { outcome: 'loaded', catalogue };
      }
      return response.status === 404 ? { outcome: 'at-gateway' } : unavailable(response);
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  async service(id: string): Promise<ServiceResult> {
    try {
      const response = await this.fetch(`/v1/services/${encodeURIComponent(id)}`, { cache: 'no-cache' });
      if (response.ok) return { outcome: 'found', service: (await response.json()) as Service };
      return response.status === 404 ? { outcome: 'gone' } : unavailable(response);
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  async search(query: ServiceSearchInput): Promise<SearchResult> {
    try {
      const response = await this.post('/v1/services/search', query);
      if (response.ok) return { outcome: 'found', answer: (await response.json()) as ServiceSearchAnswer };
      return response.status === 403 ? { outcome: 'refused' } : unavailable(response);
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  async report(serviceId: string, report: ServiceReport): Promise<ReportResult> {
    try {
      const response = await this.post(`/v1/services/${encodeURIComponent(serviceId)}/reports`, report);
      if (response.ok) return { outcome: 'received' };
      switch (response.status) {
        case 400:
        case 413:
          return { outcome: 'invalid', errors: ((await response.json()) as Problem).errors ?? [] };
        case 403:
          return { outcome: 'refused' };
        case 404:
          return { outcome: 'gone' };
        case 409:
          return { outcome: 'conflict' };
        default:
          return unavailable(response);
      }
    } catch {
      return { outcome: 'unavailable' };
    }
  }

  async zeroResult(where: ZeroResult): Promise<void> {
    try {
      await this.post('/v1/zero-results', where);
    } catch {
      // A count more or less; the person is not bothered with it.
    }
  }

  private post(path: string, body: object): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  protected fetch(path: string, init: RequestInit): Promise<Response> {
    return fetch(this.origin + path, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
      ...init,
    });
  }
}

function unavailable(response: Response): Unavailable {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? { outcome: 'unavailable', retryAfter: seconds * 1000 } : { outcome: 'unavailable' };
}
