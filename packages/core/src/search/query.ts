import { englishStopWords, stem, stopWords, tokenize } from '../language/nl/index.js';

/** A word of a query that is looked up. */
export interface QueryWord {
  text: string;
  stem: string;
  /** Place among all words of the query, those that say nothing included. */
  place: number;
  /** The person may still be typing it. */
  open: boolean;
}

export interface Query {
  /** The words that are looked up. */
  words: QueryWord[];
  /** The stems of all words, for phrases. */
  stems: string[];
  /** Three words that say something, or more: read as a sentence, in which less is corrected. */
  sentence: boolean;
}

/** Longer texts are no searches; what stands first counts. */
const mostCharacters = 2000;
const mostWords = 48;

/** Reads what a person typed. Numbers of one and two digits are ages and counts, not words to look for. */
export function readQuery(text: string): Query {
  const typed = text.slice(0, mostCharacters);
  const all = tokenize(typed).slice(0, mostWords * 3);
  const open = /[\p{L}\p{N}]$/u.test(typed);
  const stems = all.map(({ text: word }) => stem(word));
  const words = all.map(
    ({ text: word }, place): QueryWord => ({ text: word, stem: stems[place]!, place, open: open && place === all.length - 1 }),
  );
  const telling = words.filter(({ text: word }) => !stopWords.has(word) && !englishStopWords.has(word) && !/^\d{1,2}$/.test(word) && word.length > 1);
  const looked = telling.length > 0 ? telling : words.filter(({ text: word }) => word.length > 1 && !/^\d+$/.test(word));
  return { words: looked.slice(0, mostWords), stems, sentence: looked.length > 2 };
}
