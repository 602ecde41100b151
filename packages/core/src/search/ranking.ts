import type { MatchKind } from './expansion.js';
import { longList } from './postings.js';
import type { Query } from './query.js';

/**
 * How good the best answer must be to be one: the share of what was asked that it answers, 0–1, each
 * word by how much it says and each match by its field. Below it an honest "nothing" is better.
 */
const floor = { search: 0.27, sentence: 0.16 };
/**
 * How much a second match of the same thing adds to the better one: a text that has the word itself
 * beside its everyday meaning, or that fits several phrases over the same words.
 */
const also = { own: 0.4, phrase: 0.25 };
/** What is so far behind the best is left out. */
export const tail = 0.22;
/** How much of the score depends on the share of the query that is answered. */
export const coverageShare = 0.6;
/** How many entries of lists are read for one thing asked, however many words may stand for it. */
export const mostRead = 2 * longList;
/** How many of the best are weighed by how near the words stand to each other. */
export const weighedByProximity = 16;
/** An age that a query only mentions lowers what is for other ages; a filter leaves it out. */
export const otherAge = 0.6;

/** The least share of a query that the best answer must answer. */
export function floorOf({ words }: Query): number {
  return words.length > 3 ? floor.sentence : floor.search;
}

/** How much of a match counts beside a better one of the same thing. */
export function shareOf(kind: MatchKind, lay: boolean): number {
  if (kind === 'phrase') return also.phrase;
  return lay || kind === 'prefix' ? 0 : also.own;
}

/** How much a term says that is in so many of the services. */
export function idf(documents: number, services: number): number {
  return documents === 0 ? 0 : Math.log(1 + (Math.max(0, services - documents) + 0.5) / (documents + 0.5));
}
