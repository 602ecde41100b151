import { analyse } from './analyse.js';
import { Phrases, phraseKey } from './phrases.js';
import { splitCompound } from './compounds.js';
import { stem } from './stem.js';

/**
 * Turns everyday words into the words that services use. The data are lines `terms = everyday words`,
 * both separated by commas and of one word or more; `#geld` among the terms is a life domain and
 * `@ouderen` an audience. A text that holds one of the terms is given the everyday words of its line,
 * and the other terms. With `~` for `=` the words are given with less strength, and the terms are not.
 */
export interface LayConcept {
  terms: LayWord[];
  words: LayWord[];
  /** 1, or less where the words lead elsewhere first. */
  share: number;
}

export interface LayWord {
  /** Stems joined by spaces; a key of `phraseKey` when there are more than one. */
  key: string;
  /** The folded words as they are typed; empty for a phrase. */
  surface: string;
}

/** How far a line holds for a text, by what of it was found there. */
interface Evidence {
  stems: readonly string[];
  /** 1 for a name, less for a description. */
  strength: number;
}

/** The strength of the other terms of a line beside its everyday words. */
const termShare = 0.55;
/** The strength of words that lead to another service first (`~`). */
const secondShare = 0.55;
/** The strength of a part of a compound beside the word itself. */
const partShare = 0.7;

const othersShare = 0.15;
const mostStrength = 1.4;

export class LayTable {
  readonly concepts: readonly LayConcept[];
  /** Every single word of the table, for taking compounds apart. */
  readonly vocabulary: ReadonlySet<string>;
  private readonly byTerm = new Map<string, number[]>();
  private readonly phrases: Phrases;

  constructor(lines: readonly string[]) {
    this.concepts = lines.map(parseLine);
    const vocabulary = new Set<string>();
    for (const [nth, { terms, words }] of this.concepts.entries()) {
      for (const { key } of terms) {
        const known = this.byTerm.get(key);
        if (known) known.push(nth);
        else this.byTerm.set(key, [nth]);
      }
      for (const { surface } of [...terms, ...words]) if (surface !== '') vocabulary.add(surface);
    }
    this.vocabulary = vocabulary;
    this.phrases = new Phrases([...this.byTerm.keys()].filter((key) => key.includes(' ')));
  }

  /**
   * The everyday words for a text, each with its greatest strength (0–1.4).
   * @param labels `#domain` and `@audience` of the text
   */
  wordsFor(evidence: readonly Evidence[], labels: readonly string[], labelStrength: number): Map<LayWord, number> {
    const seen = new Map<number, Map<string, number>>();
    const raise = (key: string, strength: number) => {
      for (const nth of this.byTerm.get(key) ?? []) {
        const terms = seen.get(nth) ?? new Map<string, number>();
        seen.set(nth, terms);
        if (strength > (terms.get(key) ?? 0)) terms.set(key, strength);
      }
    };
    for (const { stems, strength } of evidence) {
      for (const each of stems) {
        raise(each, strength);
        for (const part of this.partsOf(each)) raise(part, strength * partShare);
      }
      for (const { key } of this.phrases.in(stems)) raise(key, strength);
    }
    for (const label of labels) raise(label, labelStrength);

    const found = new Map<LayWord, number>();
    const give = (word: LayWord, strength: number) => {
      if (strength > (found.get(word) ?? 0)) found.set(word, strength);
    };
    for (const [nth, evidenceOf] of seen) {
      const strength = together([...evidenceOf.values()]);
      const { terms, words, share } = this.concepts[nth]!;
      for (const word of words) give(word, strength * share);
      if (share < 1) continue;
      for (const term of terms) if (!/^[#@]/.test(term.key)) give(term, strength * termShare);
    }
    return found;
  }

  private readonly parts = new Map<string, readonly string[]>();

  private partsOf(word: string): readonly string[] {
    let parts = this.parts.get(word);
    if (parts === undefined) {
      parts = (splitCompound(word, (part) => this.vocabulary.has(part)) ?? []).map(stem);
      this.parts.set(word, parts);
    }
    return parts;
  }
}

/** The strongest term counts whole, every other one a little: a text with many of them is about it. */
function together(strengths: readonly number[]): number {
  const strongest = Math.max(...strengths);
  const others = strengths.reduce((sum, each) => sum + each, 0) - strongest;
  return Math.min(mostStrength, strongest + othersShare * others);
}

function parseLine(line: string): LayConcept {
  const [terms = '', words = ''] = line.split(/[=~]/);
  return { terms: parseWords(terms), words: parseWords(words), share: line.includes('~') ? secondShare : 1 };
}

function parseWords(list: string): LayWord[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      if (/^[#@]/.test(each)) return { key: each, surface: '' };
      const tokens = analyse(each);
      const key = phraseKey(tokens.map((token) => token.stem));
      const single = key.includes(' ') ? undefined : tokens.find((token) => token.stem === key);
      return { key, surface: single?.text ?? '' };
    });
}
