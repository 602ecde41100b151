import type { ServiceFilters } from '@voordeur/core/schemas';
import type { Match } from '@voordeur/core/search';

/** What somebody looks for. */
export interface ServiceQuery {
  q: string;
  filters: ServiceFilters;
  limit: number;
}

export interface FoundService {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  why: Match[];
}

/** The services that fit, best first, with the words that led to them; none where nothing fits. */
export interface ServiceSearch {
  find(query: ServiceQuery): Promise<FoundService[]>;
}
