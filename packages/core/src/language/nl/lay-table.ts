import { analyse } from './analyse.js';
import { Phrases, phraseKey } from './phrases.js';
import { splitCompound } from './compounds.js';
import { stem } from './stem.js';

/**
 * What people say in everyday words and services in theirs. The data are lines `terms = everyday words`,
 * both separated by commas and of one word or more; `#geld` among the terms is a life domain and
 * `@ouderen` an audience. A text that holds one of the terms can be found by the everyday words of its
 * line, and by its other terms. With `~` for `=` it is found by the words with less strength, and not
 * by the other terms.
 */
export interface LayConcept {
  /** The same for the same line, whatever stands before it. */
  key: string;
  terms: readonly string[];
  words: readonly LayWord[];
  /** 1, or less where the words lead elsewhere first. */
  share: number;
}

export interface LayWord {
  /** Stems joined by spaces; a key of `phraseKey` when there are more than one. */
  key: string;
  /** The folded word as it is typed; empty for a phrase. */
  surface: string;
  /** 0–1: 1 for an everyday word, less for a term. */
  weight: number;
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
  private readonly raised = new Map<string, readonly Raised[]>();

  constructor(lines: readonly string[]) {
    this.concepts = lines.map(parseLine);
    const vocabulary = new Set<string>();
    for (const [nth, { terms, words }] of this.concepts.entries()) {
      for (const key of terms) {
        const known = this.byTerm.get(key);
        if (known) known.push(nth);
        else this.byTerm.set(key, [nth]);
      }
      for (const { surface } of words) if (surface !== '') vocabulary.add(surface);
    }
    this.vocabulary = vocabulary;
    this.phrases = new Phrases([...this.byTerm.keys()].filter((key) => key.includes(' ')));
  }

  /**
   * The lines that hold for a text, with how far (0–1.4).
   * @param labels `#domain` and `@audience` of the text
   */
  conceptsFor(evidence: readonly Evidence[], labels: readonly string[], labelStrength: number): Map<LayConcept, number> {
    const seen = new Map<number, Map<string, number>>();
    const raise = ({ key, concepts, share }: Raised, strength: number) => {
      for (const nth of concepts) {
        const terms = seen.get(nth) ?? new Map<string, number>();
        seen.set(nth, terms);
        if (strength * share > (terms.get(key) ?? 0)) terms.set(key, strength * share);
      }
    };
    for (const { stems, strength } of evidence) {
      for (const each of stems) for (const raised of this.raisedBy(each)) raise(raised, strength);
      for (const { key } of this.phrases.in(stems)) raise({ key, concepts: this.byTerm.get(key)!, share: 1 }, strength);
    }
    for (const label of labels) for (const raised of this.raisedBy(label)) raise(raised, labelStrength);

    const found = new Map<LayConcept, number>();
    for (const [nth, terms] of seen) {
      const concept = this.concepts[nth]!;
      found.set(concept, together([...terms.values()]) * concept.share);
    }
    return found;
  }

  /** What a word says about which lines, by itself and by its parts. */
  private raisedBy(word: string): readonly Raised[] {
    let raised = this.raised.get(word);
    if (raised === undefined) {
      const parts = (splitCompound(word, (part) => this.vocabulary.has(part)) ?? []).map(stem);
      raised = [{ key: word, share: 1 }, ...parts.map((key) => ({ key, share: partShare }))].flatMap(({ key, share }) => {
        const concepts = this.byTerm.get(key);
        return concepts === undefined ? [] : [{ key, concepts, share }];
      });
      this.raised.set(word, raised);
    }
    return raised;
  }
}

/** A term that a word stands for, with the places of its lines and how surely. */
interface Raised {
  key: string;
  concepts: readonly number[];
  share: number;
}

/** The strongest term counts whole, every other one a little: a text with many of them is about it. */
function together(strengths: readonly number[]): number {
  const strongest = Math.max(...strengths);
  const others = strengths.reduce((sum, each) => sum + each, 0) - strongest;
  return Math.min(mostStrength, strongest + othersShare * others);
}

function parseLine(line: string): LayConcept {
  const [left = '', right = ''] = line.split(/[=~]/);
  const second = line.includes('~');
  const terms = parseWords(left, termShare);
  const words = parseWords(right, 1);
  return {
    key: `${second ? '~' : '='}${terms.map(({ key }) => key).join('|')}`,
    terms: terms.map(({ key }) => key),
    words: second ? words : [...words, ...terms.filter(({ key }) => !/^[#@]/.test(key))],
    share: second ? secondShare : 1,
  };
}

function parseWords(list: string, weight: number): LayWord[] {
  return list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      if (/^[#@]/.test(each)) return { key: each, surface: '', weight };
      const tokens = analyse(each);
      const key = phraseKey(tokens.map((token) => token.stem));
      const single = key.includes(' ') ? undefined : tokens.find((token) => token.stem === key);
      return { key, surface: single?.text ?? '', weight };
    });
}
