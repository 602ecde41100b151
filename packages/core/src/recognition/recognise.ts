import { aboutOf, type AboutFound } from './about.js';
import { dangerIn, type DangerPhrase } from './danger.js';
import { domainsIn, type DomainScore } from './domains.js';
import { Persons } from './persons.js';
import { Reading } from './reading.js';
import type { Danger } from '../vocabulary/index.js';

export interface Recognition {
  /** Life domains, best first; empty where nothing points to one. */
  leefgebieden: DomainScore[];
  about: AboutFound;
  danger: { level: Danger; phrases: DangerPhrase[] };
}

/**
 * Reads from someone's own words which life domains they touch, whom they are about and whether there are
 * signs of danger (domain §4, §6, §7). A proposal for the person to correct and a reason to ask calmly, never
 * a judgement. Pure and on the device; time grows with the length of the text, about 1 ms for 500 words.
 */
export function recognise(text: string): Recognition {
  const reading = new Reading(text);
  const persons = new Persons(reading).list;
  const signs = dangerIn(reading, persons);
  const leefgebieden = domainsIn(reading, signs, persons);
  return {
    leefgebieden,
    about: aboutOf(reading, persons, leefgebieden),
    danger: {
      level: signs[0]?.level ?? 'geen',
      phrases: signs.map(({ kind: _kind, ...phrase }) => phrase),
    },
  };
}
