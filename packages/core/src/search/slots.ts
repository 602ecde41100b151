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
const phraseWeight = 1.15;
const joinedWeight = 0.95;
/** The more words, the likelier it is that one the index does not know is beside the point. */
const unknownShare = [1, 1, 1, 0.7, 0.5, 0.35];

/** Turns the words of a query into the things that it asks for. */
export function slotsOf(query: Query, vocabulary: Vocabulary, expander: Expander, idf: (documents: number) => number): Slot[] {
  const phrases = vocabulary.phrasesIn(query.stems).filter(({ key }) => expander.documents(vocabulary.term(key)!) > 0);
  const inside = new Set(phrases.flatMap(({ places }) => places));
  const slots = overlapping(phrases).map((keys): Slot => {
    const expansions = keys.flatMap((key) => expander.meant(vocabulary.term(key)!, 1, 'phrase'));
    const mass = Math.max(...expansions.map(({ documents }) => idf(documents)));
    return { word: keys[0]!, expansions, mass, weight: phraseWeight };
  });
  const joins = joinsOf(query, expander);
  const unknown = unknownShare[Math.min(query.words.length, unknownShare.length - 1)]!;

  query.words.forEach((word, nth) => {
    const weight = inside.has(word.place) ? insidePhrase : 1;
    const joined = joins.get(nth) ?? [];
    const rows = expander.expand(word, query.sentence);
    const kept = joined.length > 0 && rows.length > 0 && rows[0]![0]!.kind !== 'word' ? [] : rows;
    if (kept.length === 0 && joined.length === 0) {
      if (!inside.has(word.place)) slots.push({ word: word.text, expansions: [], mass: idf(1) * unknown, weight: 1 });
      return;
    }
    for (const row of kept.length === 0 ? [[]] : kept) {
      const expansions = [...joined, ...row];
      const surest = expansions.reduce((best, each) => (each.weight > best.weight ? each : best));
      slots.push({ word: word.text, expansions, mass: idf(surest.documents) / Math.max(1, kept.length), weight: weight / Math.max(1, kept.length) });
    }
  });
  return slots;
}

/** Phrases that share words say the same thing in several ways; they are one thing asked. */
function overlapping(phrases: readonly { key: string; places: number[] }[]): string[][] {
  const groups: { keys: string[]; places: Set<number> }[] = [];
  for (const { key, places } of phrases) {
    const group = { keys: [key], places: new Set(places) };
    for (let nth = groups.length - 1; nth >= 0; nth -= 1) {
      const other = groups[nth]!;
      if (!places.some((place) => other.places.has(place))) continue;
      group.keys.unshift(...other.keys);
      other.places.forEach((place) => group.places.add(place));
      groups.splice(nth, 1);
    }
    groups.push(group);
  }
  return groups.map(({ keys }) => keys);
}

/** For each word, the terms of it written as one with its neighbours. */
function joinsOf({ words }: Query, expander: Expander): Map<number, Expansion[]> {
  const joins = new Map<number, Expansion[]>();
  for (let from = 0; from < words.length - 1; from += 1) {
    for (const length of [3, 2]) {
      if (from + length > words.length) continue;
      const found = expander.joined(words.slice(from, from + length), joinedWeight);
      for (let nth = from; found.length > 0 && nth < from + length; nth += 1) joins.set(nth, [...(joins.get(nth) ?? []), ...found]);
    }
  }
  return joins;
}
