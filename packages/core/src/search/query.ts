import { englishStopWords, grammarWords, stem, stopWords, tokenize } from '../language/nl/index.js';

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
  /** The age that is mentioned, in whole years: `mijn zoon van 8`, `ik ben 19`. */
  age: number | undefined;
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
  const looked = telling.length > 0 ? telling : words.filter(({ text: word }) => word.length > 1 && !grammarWords.has(word) && !/^\d+$/.test(word)).slice(0, all.length <= 3 ? all.length : 0);
  return { words: looked.slice(0, mostWords), stems, age: ageIn(typed), sentence: looked.length > 2 };
}

const agePattern = /(?:\b(?:van|is|ben|bent|wordt|word|age|aged|am)\s+(?:bijna\s+|al\s+|pas\s+)?)(\d{1,2})(?!\s*[-–]?\s*(?:dag|week|weken|maand|uur|euro|keer|kinder|%|[.,:]?\d))\b|\b(\d{1,2})\s*[-–]?\s*(?:jaar|jarige|years? old|year-old)\b/i;

function ageIn(text: string): number | undefined {
  const found = agePattern.exec(text);
  return found === null ? undefined : Number(found[1] ?? found[2]);
}
