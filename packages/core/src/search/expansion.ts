import type { QueryWord } from './query.js';
import type { Vocabulary } from './vocabulary.js';

/** How a term of the index came to stand for a word of the query. */
export type MatchKind = 'word' | 'prefix' | 'typo' | 'part' | 'joined' | 'phrase';

export interface Expansion {
  term: number;
  /** 0–1: how sure it is that this was meant. */
  weight: number;
  kind: MatchKind;
  /** In how many documents what was meant is; for words that only begin alike, all of them together. */
  documents: number;
}

const mostPrefixed = 40;
const mostScanned = 600;
const mostCorrections = 4;
const mostKept = 2000;

/**
 * Finds the terms that may stand for a word of the query. What was found is kept, so that while typing
 * only the word that changed is looked up again.
 */
export class Expander {
  private readonly kept = new Map<string, readonly Expansion[][]>();

  private readonly vocabulary: Vocabulary;
  private readonly documentCount: (term: number) => number;

  constructor(vocabulary: Vocabulary, documentCount: (term: number) => number) {
    this.vocabulary = vocabulary;
    this.documentCount = documentCount;
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

  /** The term of neighbours written as one: `schuld` + `hulp` + `maatje`. */
  joined(words: readonly QueryWord[]): number | undefined {
    if (words.some(({ place }, nth) => place !== words[0]!.place + nth)) return undefined;
    const [first, ...others] = words.map(({ text }) => text);
    for (const link of ['', 's', 'en', 'e']) {
      const whole = others.reduce((joined, part, nth) => joined + (nth === 0 ? link : '') + part, first!);
      const term = whole.length < 6 ? undefined : this.vocabulary.termOfWord(whole);
      if (term !== undefined && this.documentCount(term) > 0) return term;
    }
    return undefined;
  }

  private lookUp(word: QueryWord, sentence: boolean): Expansion[][] {
    const { vocabulary } = this;
    const found: Expansion[] = [];
    const exact = vocabulary.term(word.stem) ?? vocabulary.termOfWord(word.text);
    if (exact !== undefined && this.documentCount(exact) > 0) found.push({ term: exact, weight: 1, kind: 'word', documents: this.documentCount(exact) });
    const known = found.length > 0;
    if (word.open && word.text.length >= 2) this.prefixed(word, known, found);
    if (found.length > 0) return [found];
    const parts = this.parts(word);
    if (parts.length > 0) return parts;
    this.corrected(word, sentence, found);
    if (found.length === 0 && word.text.length >= 5) this.prefixed(word, known, found);
    return found.length > 0 ? [found] : [];
  }

  private prefixed(word: QueryWord, known: boolean, found: Expansion[]): void {
    const [from, to] = this.vocabulary.startingWith(word.text);
    const best = new Map<number, number>();
    const sure = word.open ? (known ? 0.45 : 0.9) : 0.6;
    for (let place = from; place < Math.min(to, from + mostScanned); place += 1) {
      const term = this.vocabulary.termAt(place);
      if (found[0]?.term === term) continue;
      const weight = sure * (word.text.length / this.vocabulary.words[place]!.length) ** 0.25;
      if (weight > (best.get(term) ?? 0)) best.set(term, weight);
    }
    const ranked = [...best].sort(([a, first], [b, second]) => second - first || this.documentCount(b) - this.documentCount(a) || a - b);
    const documents = Math.max(1, ...ranked.map(([term]) => this.documentCount(term)));
    for (const [term, weight] of ranked.slice(0, mostPrefixed)) found.push({ term, weight, kind: 'prefix', documents });
  }

  private parts(word: QueryWord): Expansion[][] {
    return (this.vocabulary.split(word.text) ?? []).flatMap((part): Expansion[][] => {
      const term = this.vocabulary.termOfWord(part);
      return term !== undefined && this.documentCount(term) > 0 ? [[{ term, weight: 0.85, kind: 'part', documents: this.documentCount(term) }]] : [];
    });
  }

  private corrected({ text }: QueryWord, sentence: boolean, found: Expansion[]): void {
    if (/\d/.test(text) || text.length < 5) return;
    const most = text.length < (sentence ? 9 : 6) ? 1 : 2;
    const corrections = this.vocabulary.typosOf(text, most);
    const least = corrections[0]?.edits ?? 0;
    for (const { word, edits } of corrections.slice(0, mostCorrections)) {
      const meant = this.vocabulary.words[word]!;
      // Short words, and words with two mistakes, keep their first letter; else it is another word.
      if (edits > least || ((text.length < 6 || edits > 1) && meant[0] !== text[0])) continue;
      const term = this.vocabulary.termAt(word);
      found.push({ term, weight: edits === 1 ? 0.8 : 0.6, kind: 'typo', documents: this.documentCount(term) });
    }
  }
}
