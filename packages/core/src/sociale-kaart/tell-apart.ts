import { tokenize } from '../language/nl/tokenize.js';
import type { Area } from '../schemas/municipality.js';
import type { Service } from '../schemas/service.js';

/** By what a service differs from one that is nearly the same. */
export type Difference = 'area' | 'age';

/** Names that share so much are of the same offer: the part of their words that both have. */
const sameOffer = 0.5;

/**
 * The same offer often stands on a sociale kaart once per area or age. For each service that has such a
 * near-duplicate among these: by what they differ, as far as its name does not say it already.
 */
export function tellApart(services: readonly Service[], areas: readonly Area[]): Map<string, Difference[]> {
  const areaWords = new Set(areas.flatMap(({ name, id }) => wordsIn(`${name} ${id}`)));
  const named = services.map((service) => ({
    service,
    words: new Set(wordsIn(service.name).filter((word) => !areaWords.has(word) && !/^\d+$/.test(word))),
  }));
  const differences = new Map<string, Difference[]>();
  for (const { service, words } of named) {
    const others = named
      .filter((other) => other.service !== service && other.service.organisation === service.organisation)
      .filter((other) => shared(words, other.words) >= sameOffer)
      .map((other) => other.service);
    const told = (['area', 'age'] as const).filter(
      (difference) =>
        others.some((other) => key(other, difference) !== key(service, difference)) &&
        !says(service, difference, areas),
    );
    if (told.length > 0) differences.set(service.id, told);
  }
  return differences;
}

function wordsIn(text: string): string[] {
  return tokenize(text).map((word) => word.text);
}

/** The part of all their words that two names share; two names without any are the same. */
function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const both = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - both;
  return all === 0 ? 1 : both / all;
}

function key({ areas, minAge, maxAge }: Service, difference: Difference): string {
  return difference === 'area' ? [...areas].sort().join() : `${minAge ?? 0}-${maxAge ?? ''}`;
}

/** Whether the name of a service says its area, or its ages. */
function says({ name, areas: ids, minAge, maxAge }: Service, difference: Difference, areas: readonly Area[]): boolean {
  const words = new Set(wordsIn(name));
  if (difference === 'age') return [minAge, maxAge].every((age) => age === null || age === 0 || words.has(String(age)));
  return ids.every((id) => {
    const area = areas.find((one) => one.id === id);
    const own = wordsIn(`${area?.name ?? ''} ${id}`).filter((word) => !isOfOthers(word, id, areas));
    return own.some((word) => words.has(word));
  });
}

/** Whether a word is in the names of other areas too, such as the name of the town. */
function isOfOthers(word: string, id: string, areas: readonly Area[]): boolean {
  return areas.some((area) => area.id !== id && wordsIn(`${area.name} ${area.id}`).includes(word));
}
