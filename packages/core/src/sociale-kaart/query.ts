import type { Filters } from '../search/filters.js';
import type { AgeBand } from '../vocabulary/index.js';
import type { KaartQuery, KaartState } from './state.js';

/** The filters, in the order in which people are shown them. */
export const filterNames = [
  'area',
  'domain',
  'age',
  'language',
  'cost',
  'access',
] as const satisfies readonly (keyof Filters)[];
export type FilterName = (typeof filterNames)[number];

/**
 * Whether there is something to look for. An area alone is not: it says where somebody lives, and a page
 * of everything there would help nobody.
 */
export function asksSomething({
  words,
  filters,
  only = null,
}: KaartQuery & Partial<Pick<KaartState, 'only'>>): boolean {
  return only !== null || words.trim() !== '' || activeFilters(filters).some((name) => name !== 'area');
}

/** The filters that narrow, in the order in which people are shown them. */
export function activeFilters(filters: Filters): FilterName[] {
  return filterNames.filter((name) => filters[name] != null);
}

const oldest = 120;

/** An age as people type it (`8`, `8 jaar`), in whole years; `null` where it is none. */
export function ageOf(typed: string): number | null {
  const years = /^\s*(\d{1,3})(?:\s*jaar)?\s*$/i.exec(typed)?.[1];
  return years !== undefined && Number(years) <= oldest ? Number(years) : null;
}

const bands: readonly [from: number, band: AgeBand][] = [
  [67, '67+'],
  [23, '23-66'],
  [18, '18-22'],
  [15, '15-17'],
  [12, '12-14'],
  [0, '0-11'],
];

/** The band that an age is in (domain §7). */
export function ageBandOf(age: number): AgeBand {
  return bands.find(([from]) => age >= from)![1];
}
