import { Phrases, splitCompound, stem } from '../language/nl/index.js';
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
  private derived: Derived | undefined;

  /** The place of a term; it is added when it is new. */
  addTerm(term: string): number {
    const known = this.termPlaces.get(term);
    if (known !== undefined) return known;
    const place = this.terms.length;
    this.terms.push(term);
    this.termPlaces.set(term, place);
    if (term.includes(' ')) this.derived = undefined;
    return place;
  }

  addWord(word: string, term: number): void {
    if (this.wordTerms.has(word)) return;
    this.wordTerms.set(word, term);
    this.derived = undefined;
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

  typosOf(word: string, most: number): Correction[] {
    const order = this.order();
    order.typos ??= new Typos(order.words);
    return order.typos.like(word, most);
  }

  phrasesIn(stems: readonly string[]): { key: string; places: number[] }[] {
    const order = this.order();
    order.phrases ??= new Phrases(this.terms.filter((term) => term.includes(' ')));
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

interface Derived {
  words: string[];
  terms: Uint32Array;
  typos: Typos | undefined;
  phrases: Phrases | undefined;
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
