import type { Service } from '../schemas/service.js';
import type { Filters } from '../search/filters.js';
import type { Danger, ServiceReportKind } from '../vocabulary/index.js';

/** A service that was found, with the words of its own texts that it was found by. */
export interface FoundService {
  service: Service;
  /** Empty where it would tell nothing: nothing was typed, or what was typed is the name. */
  foundBy: readonly string[];
}

/** What somebody is looking for: words, filters, or both. */
export interface KaartQuery {
  words: string;
  filters: Filters;
}

/** What a search gave. */
export interface Found {
  /** Best first. */
  services: readonly FoundService[];
  /** Whether there are more than were given. */
  more: boolean;
  /** Whether the same words without filters would find something; only looked at where nothing was found. */
  outsideFilters: boolean;
}

export type KaartView = 'search' | 'list';

/** The map: a person is `asked` first, because its tiles come from a third party. */
export type MapStage = 'closed' | 'asking' | 'loading' | 'open' | 'failed';

/** Whether the personal list is kept on this device; `refused` by the browser. */
export type Keeping = 'no' | 'yes' | 'refused';

export type ReportProblem = 'kind-missing' | 'note-too-long';

/** "Klopt dit niet?": what somebody tells about one service. */
export interface KaartReport {
  serviceId: string;
  kind: ServiceReportKind | null;
  note: string;
  /** `refused` is a report that the gateway does not take, `failed` one that did not get there. */
  stage: 'open' | 'sending' | 'sent' | 'failed' | 'refused';
  /** Made when it is first sent, so that trying again can never make two. */
  id: string | null;
  /** Why it could not be sent as it was. */
  problem: ReportProblem | null;
}

/** Everything about one visit to the sociale kaart; in memory only. */
export interface KaartState {
  words: string;
  filters: Filters;
  /** Ids of the services that another widget leads to, instead of a search; `null` where somebody searches. */
  only: readonly string[] | null;
  view: KaartView;
  /** `null` where nothing is looked for, or nothing was found yet. */
  found: Found | null;
  /** Whether `found` does not belong to what is asked now (any more). */
  searching: boolean;
  /** Searching did not work. */
  failed: boolean;
  /** How many of what was found are shown. */
  shown: number;
  filtersOpen: boolean;
  /** What was typed as an age and is none. */
  wrongAge: string | null;
  map: MapStage;
  /** What the words say of danger, read on the device. */
  danger: Danger;
  /** The personal list, in the order in which it was made. */
  saved: readonly Service[];
  keeping: Keeping;
  report: KaartReport | null;
}

/** So many are shown at once. */
export const pageSize = 10;

export const startOfKaart: KaartState = {
  words: '',
  filters: {},
  only: null,
  view: 'search',
  found: null,
  searching: false,
  failed: false,
  shown: pageSize,
  filtersOpen: false,
  wrongAge: null,
  map: 'closed',
  danger: 'geen',
  saved: [],
  keeping: 'no',
  report: null,
};
