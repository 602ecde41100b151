import { Phrases, splitCompound, stem } from '../language/nl/index.js';
import type { LayConcept } from '../language/nl/lay-table.js';
import { Typos, type Correction } from './typos.js';

/**
 * The distinct terms (stems and phrases) and the distinct words as people type them, each with its
 * term. What is derived from them (order, typo lists, phrases) is made when first needed and again
 * after a change.
 */
export class Vocabulary {
  readonly terms: string[] = [];
  private readonly termPlaces = new Map<string, number>();
  private wordTerms = new Map<string, number>();
  /** For the term of an everyday word, the concepts that it may mean. */
  private readonly meanings = new Map<number, Meaning[]>();
  private derived: Derived | undefined;

  /** The place of a term; it is added when it is new. */
  addTerm(term: string): number {
    const known = this.termPlaces.get(term);
    if (known !== undefined) return known;
    const place = this.terms.length;
    this.terms.push(term);
    this.termPlaces.set(term, place);
    if (isPhrase(term)) this.derived = undefined;
    return place;
  }

  addWord(word: string, term: number): void {
    if (this.wordTerms.has(word)) return;
    this.wordTerms.set(word, term);
    this.derived = undefined;
  }

  /** Takes in the everyday words of a concept, once. */
  addConcept({ key, words }: LayConcept): void {
    if (this.termPlaces.has(key)) return;
    const concept = this.addTerm(key);
    for (const { key: word, surface, weight } of words) {
      const term = this.addTerm(word);
      if (surface !== '') this.addWord(surface, term);
      this.addMeaning(term, { concept, weight });
    }
  }

  addMeaning(term: number, meaning: Meaning): void {
    const known = this.meanings.get(term);
    if (known === undefined) this.meanings.set(term, [meaning]);
    else if (!known.some(({ concept }) => concept === meaning.concept)) known.push(meaning);
  }

  meaningsOf(term: number): readonly Meaning[] {
    return this.meanings.get(term) ?? none;
  }

  term(term: string): number | undefined {
    return this.termPlaces.get(term);
  }

  /** The term of a word: as it was typed somewhere, or by its stem. */
  termOfWord(word: string): number | undefined {
    return this.wordTerms.get(word) ?? this.termPlaces.get(stem(word));
  }

  hasWord(word: string): boolean {
    return this.wordTerms.has(word);
  }

  /** Words with their terms, in alphabetical order. */
  get words(): readonly string[] {
    return this.order().words;
  }

  termAt(word: number): number {
    return this.order().terms[word]!;
  }

  /** The places in `words` that begin with a prefix: from the first, up to the second. */
  startingWith(prefix: string): [number, number] {
    const { words } = this.order();
    return [lowerBound(words, prefix), lowerBound(words, `${prefix}\uffff`)];
  }

  /** At most so many of the words from one place up to another, the shortest first. */
  shortest(from: number, to: number, most: number): number[] {
    const { words } = this.order();
    const byLength: number[][] = [];
    for (let place = from; place < to; place += 1) (byLength[words[place]!.length] ??= []).push(place);
    const found: number[] = [];
    for (const places of byLength) {
      if (places === undefined) continue;
      for (const place of places) if (found.push(place) === most) return found;
    }
    return found;
  }

  typosOf(word: string, most: number): Correction[] {
    const order = this.order();
    order.typos ??= new Typos(order.words);
    return order.typos.like(word, most);
  }

  phrasesIn(stems: readonly string[]): { key: string; places: number[] }[] {
    const order = this.order();
    order.phrases ??= new Phrases(this.terms.filter(isPhrase));
    return order.phrases.in(stems);
  }

  /** The known parts of a compound, or nothing. */
  split(word: string): string[] | undefined {
    return splitCompound(word, (part) => this.wordTerms.has(part));
  }

  private order(): Derived {
    if (this.derived === undefined) {
      const words = [...this.wordTerms.keys()].sort((a, b) => (a < b ? -1 : 1));
      this.derived = { words, terms: Uint32Array.from(words, (word) => this.wordTerms.get(word)!), typos: undefined, phrases: undefined };
    }
    return this.derived;
  }
}

/** A concept that an everyday word may mean, as the place of its term, and how surely (0–1). */
export interface Meaning {
  concept: number;
  weight: number;
}

const none: readonly Meaning[] = [];

interface Derived {
  words: string[];
  terms: Uint32Array;
  typos: Typos | undefined;
  phrases: Phrases | undefined;
}

/** Keys of concepts hold spaces too, and are no phrases. */
function isPhrase(term: string): boolean {
  return term.includes(' ') && term[0] !== '=' && term[0] !== '~';
}

function lowerBound(words: readonly string[], word: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (words[middle]! < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
