import type { Facts, Municipality } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { texts } from '../texts.js';

export interface GivenAnswer {
  label: string;
  /** In words; more than one for domains. */
  values: string[];
  /** False where the person skipped the question: unknown is said as unknown (domain §8). */
  given: boolean;
}

/** The answers of the intake in words, in the order of the intake (domain §7). */
export function givenAnswers(facts: Facts, municipality: Municipality): GivenAnswer[] {
  const { labels, askers, ages, yesNo, dangers, helpers } = texts.facts;
  return [
    answer(labels.danger, facts.danger && dangers[facts.danger]),
    answer(labels.asker, askers[facts.asker]),
    answer(labels.age, facts.ageBand && ages[facts.ageBand]),
    answer(labels.children, facts.childrenAtHome === null ? null : yesNo(facts.childrenAtHome)),
    many(
      labels.domains,
      facts.leefgebieden.map((id) => leefgebiedNames[id].nl),
    ),
    answer(labels.place, placeWords(facts, municipality)),
    answer(labels.helpedBy, facts.helpedBy && helpers[facts.helpedBy]),
    ...(facts.becomingAdult ? [answer(labels.becomingAdult, yesNo(true))] : []),
    ...(facts.childSafety ? [answer(labels.childSafety, yesNo(true))] : []),
  ];
}

function placeWords({ postcode4, area, noFixedAddress }: Facts, municipality: Municipality): string | null {
  const known = area ?? municipality.postcodes.find((place) => place.postcode4 === postcode4)?.area ?? null;
  const name = known && (municipality.areas.find(({ id }) => id === known)?.name ?? known);
  const neighbour = municipality.neighbours.find(
    ({ postcodes }) => postcode4 !== null && postcodes.includes(postcode4),
  )?.name;
  const words = [postcode4, name ?? neighbour, noFixedAddress ? texts.facts.noFixedAddress : null].filter(
    (word) => word != null,
  );
  return words.length === 0 ? null : words.join(' · ');
}

function answer(label: string, value: string | null): GivenAnswer {
  return many(label, value === null ? [] : [value]);
}

function many(label: string, values: string[]): GivenAnswer {
  return values.length === 0 ? { label, values: [texts.facts.skipped], given: false } : { label, values, given: true };
}
