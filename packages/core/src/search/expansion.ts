import type { QueryWord } from './query.js';
import type { Vocabulary } from './vocabulary.js';

/** How a term of the index came to stand for a word of the query. */
export type MatchKind = 'word' | 'prefix' | 'typo' | 'part' | 'joined' | 'phrase';

export interface Expansion {
  term: number;
  /** 0–1: how sure it is that this was meant. */
  weight: number;
  kind: MatchKind;
  /** In how many documents what was meant is; for words that begin alike, what is in most of them. */
  documents: number;
  /** The everyday word was meant as the concept that is the term. */
  lay: boolean;
}

const mostPrefixed = 40;
const mostCorrections = 4;
const mostKept = 2000;
const shortestCorrected = 5;
/** How sure a part of an unknown compound is. */
const partSure = 0.85;

/** Neighbours written as one, with the letters that Dutch may put between them; none where a word is between. */
export function joinedForms(words: readonly QueryWord[]): string[] {
  if (words.some(({ place }, nth) => place !== words[0]!.place + nth)) return [];
  const [first, ...others] = words.map(({ text }) => text);
  return ['', 's', 'en', 'e']
    .map((link) => others.reduce((joined, part, nth) => joined + (nth === 0 ? link : '') + part, first!))
    .filter(({ length }) => length >= 6);
}

/**
 * Finds the terms that may stand for a word of the query. What was found is kept, so that while typing
 * only the word that changed is looked up again.
 */
export class Expander {
  private readonly vocabulary: Vocabulary;
  private readonly countOf: (term: number) => number;
  private readonly kept = new Map<string, readonly Expansion[][]>();

  /** @param countOf in how many documents a term is */
  constructor(vocabulary: Vocabulary, countOf: (term: number) => number) {
    this.vocabulary = vocabulary;
    this.countOf = countOf;
  }

  forget(): void {
    this.kept.clear();
  }

  /**
   * The terms for one word, surest first; a compound that is not known gives one row per part. No row
   * at all when nothing in the index is like the word.
   */
  expand(word: QueryWord, sentence: boolean): readonly Expansion[][] {
    const key = `${word.open ? '>' : '='}${sentence ? 's' : 'w'}${word.text}`;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const found = this.lookUp(word, sentence);
    if (this.kept.size >= mostKept) this.kept.clear();
    this.kept.set(key, found);
    return found;
  }

  /** What a term stands for: the concepts that it is an everyday word of, and itself last. */
  meant(term: number, weight: number, kind: MatchKind, documents = this.documents(term)): Expansion[] {
    const found: Expansion[] = [];
    for (const { concept, weight: share } of this.vocabulary.meaningsOf(term))
      if (this.countOf(concept) > 0) found.push({ term: concept, weight: weight * share, kind, documents, lay: true });
    if (this.countOf(term) > 0) found.push({ term, weight, kind, documents, lay: false });
    return found;
  }

  /** About how many documents a term leads to, itself or by what it means. */
  documents(term: number): number {
    let most = this.countOf(term);
    let sum = most;
    for (const { concept } of this.vocabulary.meaningsOf(term)) {
      const count = this.countOf(concept);
      sum += count;
      if (count > most) most = count;
    }
    return (most + sum) / 2;
  }

  /** What neighbours mean when they are written as one: `schuld` + `hulp` + `maatje`. */
  joined(words: readonly QueryWord[], weight: number): Expansion[] {
    for (const whole of joinedForms(words)) {
      const term = this.vocabulary.termOfWord(whole);
      const found = term === undefined ? [] : this.meant(term, weight, 'joined');
      if (found.length > 0) return found;
    }
    return [];
  }

  private lookUp(word: QueryWord, sentence: boolean): Expansion[][] {
    const { vocabulary } = this;
    const exact = vocabulary.term(word.stem) ?? vocabulary.termOfWord(word.text);
    const found = exact === undefined ? [] : this.meant(exact, 1, 'word');
    if (word.open && word.text.length >= 2) found.push(...this.prefixed(word, found.length > 0 ? exact : undefined));
    if (found.length > 0) return [found];
    const parts = (vocabulary.split(word.text) ?? [])
      .map((part) => vocabulary.termOfWord(part))
      .map((term) => (term === undefined ? [] : this.meant(term, partSure, 'part')))
      .filter(({ length }) => length > 0);
    if (parts.length > 0) return parts;
    const corrected = this.corrected(word, sentence);
    if (corrected.length > 0) return [corrected];
    const longer = word.text.length >= 5 ? this.prefixed(word, undefined) : [];
    return longer.length > 0 ? [longer] : [];
  }

  /** The terms of the words that begin so. */
  private prefixed(word: QueryWord, known: number | undefined): Expansion[] {
    const { vocabulary } = this;
    const [from, to] = vocabulary.startingWith(word.text);
    const sure = !word.open ? 0.6 : known === undefined ? 0.9 : 0.45;
    // The shortest words first: they are nearest to what was typed.
    const near = vocabulary.shortest(from, to, mostPrefixed * 2);
    const best = new Map<number, number>();
    for (const place of near) {
      const term = vocabulary.termAt(place);
      if (term === known || best.has(term)) continue;
      best.set(term, sure * (word.text.length / vocabulary.words[place]!.length) ** 0.25);
      if (best.size === mostPrefixed) break;
    }
    const most = Math.max(1, ...Array.from(best.keys(), (term) => this.documents(term)));
    const strongest = new Map<number, Expansion>();
    for (const [term, weight] of best) {
      for (const each of this.meant(term, weight, 'prefix', most)) {
        const other = strongest.get(each.term);
        if (other === undefined || each.weight > other.weight) strongest.set(each.term, each);
      }
    }
    return [...strongest.values()];
  }

  private corrected({ text }: QueryWord, sentence: boolean): Expansion[] {
    if (/\d/.test(text) || text.length < shortestCorrected) return [];
    const most = text.length < (sentence ? 9 : 6) ? 1 : 2;
    const corrections = this.vocabulary.typosOf(text, most);
    const least = corrections[0]?.edits ?? 0;
    return corrections.slice(0, mostCorrections).flatMap(({ word, edits }) => {
      const meant = this.vocabulary.words[word]!;
      // Short words, and words with two mistakes, keep their first letter; else it is another word.
      if (edits > least || ((text.length < 6 || edits > 1) && meant[0] !== text[0])) return [];
      return this.meant(this.vocabulary.termAt(word), edits === 1 ? 0.8 : 0.6, 'typo');
    });
  }
}
