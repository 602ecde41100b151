import { stem } from '../language/nl/stem.js';
import { tokenize } from '../language/nl/tokenize.js';
import type { Service } from '../schemas/service.js';
import type { Match } from '../search/search-index.js';

/** More words than this would be a list, not an explanation. */
const mostWords = 3;

/**
 * The words by which a search found a service that its name and summary do not show: from its description,
 * as they stand there. Empty where it shows by itself why it was found, or where no word of it would say so.
 */
export function foundBy(
  { name, summary, description }: Pick<Service, 'name' | 'summary' | 'description'>,
  matches: readonly Pick<Match, 'word' | 'term' | 'score'>[],
): string[] {
  const best = [...matches].sort((left, right) => right.score - left.score);
  const shows = (term: string) => wordOf(term, name) !== null || wordOf(term, summary) !== null;
  const hidden = best.filter(({ word, term }) => !shows(term) && !shows(stem(word)));
  const words = hidden.flatMap(({ term }) => wordOf(term, description) ?? []);
  return [...new Set(words)].slice(0, mostWords);
}

/** The first word of a text that has this stem, in lower case. */
function wordOf(term: string, text: string): string | null {
  const word = tokenize(text).find((candidate) => candidate.text === term || stem(candidate.text) === term);
  return word ? text.slice(word.start, word.end).toLowerCase() : null;
}
