import type { Expander, Expansion } from './expansion.js';
import type { Query } from './query.js';
import type { Vocabulary } from './vocabulary.js';

/** One thing that a query asks for: a word, a part of a compound, or a phrase, with the terms that stand for it. */
export interface Slot {
  word: string;
  expansions: readonly Expansion[];
  /** How much it says, as the inverse document frequency of what was meant. */
  mass: number;
  /** How much of what it says counts for the score. */
  weight: number;
}

/** A word inside a phrase that was recognised says little by itself. */
const insidePhrase = 0.35;
const phraseWeight = 1.25;
const joinedWeight = 0.95;
/** In a sentence most words that the index does not know are beside the point; in a search they are the point. */
const unknownInSentence = 0.3;

/** Turns the words of a query into the things that it asks for. */
export function slotsOf(query: Query, vocabulary: Vocabulary, expander: Expander, idf: (term: number) => number, most: number): Slot[] {
  const phrases = vocabulary.phrasesIn(query.stems).filter(({ key }) => idf(vocabulary.term(key)!) > 0);
  const inside = new Set(phrases.flatMap(({ places }) => places));
  const slots: Slot[] = phrases.map(({ key }) => {
    const term = vocabulary.term(key)!;
    return { word: key, expansions: [{ term, weight: 1, kind: 'phrase' }], mass: idf(term), weight: phraseWeight };
  });
  const joins = joinsOf(query, expander);

  query.words.forEach((word, nth) => {
    const weight = inside.has(word.place) ? insidePhrase : 1;
    const joined = joins.get(nth) ?? [];
    const rows = expander.expand(word, query.sentence);
    const kept = joined.length > 0 && rows.length > 0 && rows[0]![0]!.kind !== 'word' ? [] : rows;
    if (kept.length === 0 && joined.length === 0) {
      slots.push({ word: word.text, expansions: [], mass: most * (query.sentence ? unknownInSentence : 1), weight });
      return;
    }
    for (const row of kept.length === 0 ? [[]] : kept) {
      const expansions = [...joined, ...row];
      const surest = expansions.reduce((best, each) => (each.weight > best.weight ? each : best));
      slots.push({ word: word.text, expansions, mass: idf(surest.term) / Math.max(1, kept.length), weight: weight / Math.max(1, kept.length) });
    }
  });
  return slots;
}

/** For each word, the terms of it written as one with its neighbours. */
function joinsOf({ words }: Query, expander: Expander): Map<number, Expansion[]> {
  const joins = new Map<number, Expansion[]>();
  for (let from = 0; from < words.length - 1; from += 1) {
    for (const length of [3, 2]) {
      if (from + length > words.length) continue;
      const term = expander.joined(words.slice(from, from + length));
      if (term === undefined) continue;
      for (let nth = from; nth < from + length; nth += 1) {
        const list = joins.get(nth) ?? [];
        list.push({ term, weight: joinedWeight, kind: 'joined' });
        joins.set(nth, list);
      }
    }
  }
  return joins;
}
