import type { Service } from '../schemas/service.js';
import type { Filters } from '../search/filters.js';
import type { Danger, ServiceReportKind } from '../vocabulary/index.js';
import { ageOf, asksSomething } from './query.js';
import {
  pageSize,
  startOfKaart,
  type Found,
  type KaartReport,
  type KaartState,
  type KaartView,
  type Keeping,
  type MapStage,
} from './state.js';

/** As the gateway takes it, in UTF-16 units. */
const longestNote = 2_000;

export type KaartAction =
  | { type: 'type'; words: string }
  /** Sets these filters, and leaves the others; `null` takes one away. */
  | { type: 'filter'; filters: Filters }
  /** An age as typed. */
  | { type: 'age'; typed: string }
  | { type: 'clear-filters' }
  | { type: 'toggle-filters' }
  | { type: 'clear-search' }
  /** Shows these services instead of what a search finds, until somebody searches. */
  | { type: 'only'; ids: readonly string[] }
  /** @param found `null` where this cannot be searched for: filters alone, at the gateway */
  | { type: 'found'; found: Found | null }
  | { type: 'search-failed' }
  | { type: 'search-again' }
  | { type: 'more' }
  | { type: 'view'; view: KaartView }
  | { type: 'map'; stage: MapStage }
  | { type: 'danger'; danger: Danger }
  | { type: 'save'; service: Service }
  | { type: 'unsave'; id: string }
  | { type: 'keeping'; keeping: Keeping }
  /** The list that was kept on this device. */
  | { type: 'restore'; services: readonly Service[] }
  | { type: 'report'; serviceId: string }
  | { type: 'report-change'; kind?: ServiceReportKind; note?: string }
  /** @param id for the report, where it has none yet */
  | { type: 'report-send'; id: string }
  | { type: 'report-done'; stage: 'sent' | 'failed' | 'refused' }
  | { type: 'report-close' }
  | { type: 'forget' };

/** The visit after something happened. What does not fit where it stands changes nothing. */
export function reduce(state: KaartState, action: KaartAction): KaartState {
  switch (action.type) {
    case 'type':
      return action.words === state.words ? state : searched({ ...state, words: action.words });
    case 'filter':
      return searched({ ...state, filters: without({ ...state.filters, ...action.filters }) });
    case 'age': {
      const age = ageOf(action.typed);
      const wrongAge = age === null && action.typed.trim() !== '' ? action.typed : null;
      return searched({ ...state, wrongAge, filters: without({ ...state.filters, age }) });
    }
    case 'clear-filters':
      return searched({ ...state, filters: {}, wrongAge: null });
    case 'clear-search':
      return cleared(state);
    case 'only':
      return asked({ ...cleared(state), only: action.ids });
    case 'toggle-filters':
      return { ...state, filtersOpen: !state.filtersOpen };
    case 'map':
      return isMapOutdated(state, action.stage) ? state : { ...state, map: action.stage };
    case 'keeping':
      return { ...state, keeping: action.keeping };
    case 'found':
      return asksSomething(state) ? { ...state, found: action.found, searching: false, failed: false } : state;
    case 'search-failed':
      return { ...state, searching: false, failed: true };
    case 'search-again':
      return asked(state);
    case 'more':
      return { ...state, shown: state.shown + pageSize };
    case 'view':
      return { ...state, view: action.view, report: state.report?.stage === 'sending' ? state.report : null };
    case 'danger':
      return action.danger === state.danger ? state : { ...state, danger: action.danger };
    case 'save':
      return isSaved(state, action.service.id) ? state : { ...state, saved: [...state.saved, action.service] };
    case 'unsave':
      return { ...state, saved: state.saved.filter(({ id }) => id !== action.id) };
    case 'restore':
      return {
        ...state,
        keeping: 'yes',
        saved: [...action.services.filter(({ id }) => !isSaved(state, id)), ...state.saved],
      };
    case 'forget':
      return startOfKaart;
    default:
      return reduceReport(state, action);
  }
}

/** Whether a map that was being loaded is not wanted any more. */
function isMapOutdated({ map }: KaartState, stage: MapStage): boolean {
  return (stage === 'open' && map !== 'loading') || (stage === 'failed' && (map === 'closed' || map === 'asking'));
}

export function isSaved({ saved }: KaartState, serviceId: string): boolean {
  return saved.some(({ id }) => id === serviceId);
}

function reduceReport(state: KaartState, action: Extract<KaartAction, { type: `report${string}` }>): KaartState {
  const { report } = state;
  if (action.type === 'report') {
    const { serviceId } = action;
    // One at a time; what is under way is not thrown away.
    if (report?.stage === 'sending' || report?.serviceId === serviceId) return state;
    return {
      ...state,
      report: { serviceId, kind: null, note: '', stage: 'open', id: null, problem: null },
    };
  }
  if (report === null) return state;
  switch (action.type) {
    case 'report-change': {
      const { kind = report.kind, note = report.note } = action;
      if (report.stage === 'sending' || report.stage === 'sent') return state;
      // Other words are another report: the gateway may have taken the first after all.
      return { ...state, report: { ...report, kind, note, stage: 'open', id: null, problem: null } };
    }
    case 'report-send':
      if (report.stage === 'sending' || report.stage === 'sent') return state;
      return { ...state, report: sent(report, action.id) };
    case 'report-done':
      return report.stage === 'sending' ? { ...state, report: { ...report, stage: action.stage } } : state;
    case 'report-close':
      return { ...state, report: null };
  }
}

/** The report under way, or with what has to change before it can be. */
function sent(report: KaartReport, newId: string): KaartReport {
  if (report.kind === null) return { ...report, problem: 'kind-missing' };
  if (report.note.trim().length > longestNote) return { ...report, problem: 'note-too-long' };
  return { ...report, stage: 'sending', id: report.id ?? newId };
}

/** Nothing is looked for; where somebody lives stays. */
function cleared(state: KaartState): KaartState {
  return searched({ ...state, words: '', filters: without({ area: state.filters.area }), wrongAge: null });
}

/** Somebody searches, and is no longer led anywhere. */
function searched(state: KaartState): KaartState {
  return asked({ ...state, only: null });
}

/** What is looked for changed: what was found belongs to before, and the first page is shown. */
function asked(state: KaartState): KaartState {
  const asks = asksSomething(state);
  return {
    ...state,
    found: asks ? state.found : null,
    searching: asks,
    failed: false,
    shown: pageSize,
    danger: state.words.trim() === '' ? 'geen' : state.danger,
    report: state.report?.stage === 'sending' ? state.report : null,
  };
}

function without(filters: Filters): Filters {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value != null && value !== ''));
}
