import type { Birth } from '@voordeur/core/adulthood';
import type { AdulthoodDomain, AdulthoodReader, AdulthoodTick } from '@voordeur/core/vocabulary';

/** What can be looked at. */
export const pages = ['timeline', 'checklist', 'plan'] as const;
export type PageName = (typeof pages)[number];

/** The two fields of the month of birth. */
export type BirthField = 'month' | 'year';

/** All that somebody chose and typed; it is on the device only. */
export interface AchttienState {
  readonly page: PageName;
  readonly reader: AdulthoodReader;
  /** As chosen in the fields: `''` is not chosen. */
  readonly month: string;
  readonly year: string;
  /** The fields that the timeline cannot do without and that are still open. */
  readonly missing: readonly BirthField[];
  /** What the timeline counts from; `null` shows what holds for everybody. */
  readonly birth: Birth | null;
  readonly ticks: readonly AdulthoodTick[];
  /** The one domain that is shown; `null` is all. */
  readonly domain: AdulthoodDomain | null;
  /** Keys of the tasks that are done. */
  readonly done: readonly string[];
  /** What was written in the plan, by key of the question. */
  readonly written: Readonly<Record<string, string>>;
}

export const startOfAchttien: AchttienState = {
  page: 'timeline',
  reader: 'young',
  month: '',
  year: '',
  missing: [],
  birth: null,
  ticks: [],
  domain: null,
  done: [],
  written: {},
};

export type AchttienAction =
  | { type: 'open'; page: PageName }
  | { type: 'read-as'; reader: AdulthoodReader }
  | { type: 'choose'; field: BirthField; value: string }
  /** Shows the timeline of whoever was born in the chosen month. */
  | { type: 'count' }
  | { type: 'clear-birth' }
  | { type: 'tick'; ticks: readonly AdulthoodTick[] }
  | { type: 'show-domain'; domain: AdulthoodDomain | null }
  /** Ticks a task off, or on again. */
  | { type: 'toggle'; task: string }
  | { type: 'write'; question: string; text: string }
  | { type: 'forget' };

/** What the state becomes by what somebody does. */
export function reduce(state: AchttienState, action: AchttienAction): AchttienState {
  switch (action.type) {
    case 'open':
      return { ...state, page: action.page };
    case 'read-as':
      return { ...state, reader: action.reader };
    case 'choose':
      return {
        ...state,
        [action.field]: action.value,
        missing: state.missing.filter((field) => field !== action.field),
      };
    case 'count':
      return count(state);
    case 'clear-birth':
      return { ...state, month: '', year: '', missing: [], birth: null };
    case 'tick':
      return { ...state, ticks: action.ticks };
    case 'show-domain':
      return { ...state, domain: action.domain };
    case 'toggle':
      return { ...state, done: toggled(state.done, action.task) };
    case 'write':
      return { ...state, written: { ...state.written, [action.question]: action.text } };
    case 'forget':
      return startOfAchttien;
  }
}

function count(state: AchttienState): AchttienState {
  const missing = (['month', 'year'] as const).filter((field) => state[field] === '');
  if (missing.length > 0) return { ...state, missing };
  return { ...state, missing, birth: { year: Number(state.year), month: Number(state.month) } };
}

function toggled(keys: readonly string[], key: string): readonly string[] {
  return keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
}
