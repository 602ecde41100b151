import { postcode4Of } from '../intake/postcode.js';
import { ageBands, leefgebieden, urgencies, type AgeBand, type Leefgebied } from '../vocabulary/index.js';
import type { ReferralChoices } from './choices.js';
import { patientLanguageOf } from './languages.js';

/** What a link may say, by the names that it has there. */
export const linkNames = ['leefgebied', 'leeftijd', 'postcode', 'haast', 'taal'] as const;
export type LinkName = (typeof linkNames)[number];

export interface ReadLink {
  /** What was known, to choose beforehand. */
  choices: Partial<ReferralChoices>;
  /** Names whose value is not known; the values themselves are dropped. */
  unknown: readonly LinkName[];
  /** Whether any name of a referral stood there at all. */
  isReferral: boolean;
}

/**
 * Reads what another system says in a link (`?leefgebied=geld,wonen&leeftijd=47&postcode=2023&taal=ar`). An age
 * in years becomes its band here, and a whole postcode its four digits; any other name is not looked at.
 *
 * @param entries names and values, as `URLSearchParams` gives them; a name may come more than once
 */
export function readLink(entries: Iterable<readonly [name: string, value: string]>): ReadLink {
  const values = new Map<LinkName, string[]>();
  for (const [name, value] of entries) {
    const known = linkNames.find((candidate) => candidate === name.toLowerCase());
    if (known !== undefined) values.set(known, [...(values.get(known) ?? []), ...split(value)]);
  }
  const unknown: LinkName[] = [];
  const choices: Partial<ReferralChoices> = {};
  for (const [name, given] of values) {
    const read = readers[name](given);
    Object.assign(choices, read.choices);
    if (!read.whole) unknown.push(name);
  }
  return { choices, unknown, isReferral: values.size > 0 };
}

interface Read {
  choices: Partial<ReferralChoices>;
  /** Whether every value was known. */
  whole: boolean;
}

const readers: Readonly<Record<LinkName, (values: readonly string[]) => Read>> = {
  leefgebied: (values) => {
    const known = leefgebieden.filter((domain) => values.includes(domain));
    const whole = values.every((value) => leefgebieden.includes(value as Leefgebied));
    return { choices: known.length > 0 ? { leefgebieden: known } : {}, whole };
  },
  leeftijd: (values) => single(values, ageBandOf, (ageBand) => ({ ageBand })),
  postcode: (values) => single(values, postcode4Of, (postcode) => ({ postcode })),
  haast: (values) => single(values, among(urgencies), (urgency) => ({ urgency })),
  taal: (values) => single(values, patientLanguageOf, (language) => ({ language })),
};

/** An empty value says nothing, and two values contradict each other. */
function single<T>(
  values: readonly string[],
  read: (value: string) => T | null,
  choose: (value: T) => Partial<ReferralChoices>,
): Read {
  if (values.length === 0) return { choices: {}, whole: true };
  const value = values.length === 1 ? read(values[0]!) : null;
  return value === null ? { choices: {}, whole: false } : { choices: choose(value), whole: true };
}

function among<T extends string>(list: readonly T[]): (value: string) => T | null {
  return (value) => list.find((candidate) => candidate === value) ?? null;
}

/** The band of an age in whole years, or a band as it is called; a link can turn its `+` into a space. */
function ageBandOf(value: string): AgeBand | null {
  const band = among(ageBands)(value === '67' ? '67+' : value);
  if (band !== null) return band;
  if (!/^\d{1,3}$/.test(value) || Number(value) > 130) return null;
  return ageBands.findLast((candidate) => Number.parseInt(candidate, 10) <= Number(value)) ?? null;
}

function split(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
