import { aboutOf, type AboutFound } from './about.js';
import { dangerIn, type DangerPhrase } from './danger.js';
import { domainsIn, type DomainScore } from './domains.js';
import { lexiconOf, type LanguageLists, type Lexicon } from './lexicon.js';
import { Persons } from './persons.js';
import { Reading } from './reading.js';
import type { Danger } from '../vocabulary/index.js';

export interface Recognition {
  /** Life domains, best first; empty where nothing points to one. */
  leefgebieden: DomainScore[];
  about: AboutFound;
  danger: { level: Danger; phrases: DangerPhrase[] };
}

/** Reads someone's own words. */
export type Recognise = (text: string) => Recognition;

/**
 * Makes a recogniser of the lists of some languages: a page loads Dutch first and the others when they are
 * needed. The lists are compiled when it is first used.
 */
export function recogniserOf(...languages: readonly LanguageLists[]): Recognise {
  let lexicon: Lexicon | undefined;
  return (text) => readWith((lexicon ??= lexiconOf(languages)), text);
}

function readWith(lexicon: Lexicon, text: string): Recognition {
  const reading = new Reading(text, lexicon);
  const persons = new Persons(reading).list;
  const danger = dangerIn(reading, persons);
  const { signs } = danger;
  const leefgebieden = domainsIn(reading, danger, persons);
  return {
    leefgebieden,
    about: aboutOf(reading, persons, leefgebieden),
    danger: {
      level: signs[0]?.level ?? 'geen',
      phrases: signs.map(({ text: phrase, start, end, level }) => ({ text: phrase, start, end, level })),
    },
  };
}
