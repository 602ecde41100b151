import type { LayConcept, LayTable } from '../language/nl/lay-table.js';
import { fold, grammarWords, stem, tokenize } from '../language/nl/index.js';
import { fields, fieldWeights, textOf, type Field, type Searchable } from './fields.js';

/** How long the fields are on average, in words; measured when an index is built. */
export type FieldLengths = Record<Field, number>;

/** A term of a document: how strongly it belongs to it, and in which fields (bit n is `fields[n]`). */
export interface DocumentTerm {
  frequency: number;
  mask: number;
}

/** What of a service goes into the index. */
export interface DocumentTerms {
  terms: Map<string, DocumentTerm>;
  /** The words as they stand, and the parts of compounds; a word as often as it stands there. */
  words: WordFacts[];
  /** The lines of the table of everyday words that hold for it; their keys are among the terms. */
  concepts: LayConcept[];
  /** The terms of name, summary and description in order, for proximity. */
  sequence: string[];
}

/** What is known of a word by itself. */
export interface WordFacts {
  text: string;
  term: string;
  /** A word of grammar is in no index. */
  grammar: boolean;
  /** The parts of a compound. */
  parts: readonly WordFacts[];
}

/** What taking a document apart needs to know of the whole. */
export interface Analysis {
  lay: LayTable;
  lengths: FieldLengths;
  word: (text: string) => WordFacts;
}

/** The weight of a part of a compound beside the whole word. */
const partWeight = 0.45;
const evidenceStrength: Partial<Record<Field, number>> = { name: 1, summary: 0.85, description: 0.4, organisation: 0.25 };
const labelStrength = 0.5;
const readFields = fields.filter((field) => field !== 'lay');
const bitOf = Object.fromEntries(fields.map((field, nth) => [field, 1 << nth])) as Record<Field, number>;

export function documentTerms(service: Searchable, { lay, lengths, word }: Analysis): DocumentTerms {
  const terms = new Map<string, DocumentTerm>();
  const words: WordFacts[] = [];
  const sequence: string[] = [];
  const evidence: { stems: string[]; strength: number }[] = [];

  for (const field of readFields) {
    const found = tokenize(textOf(service, field));
    const { weight, b } = fieldWeights[field];
    const worth = weight / (1 - b + (b * found.length) / Math.max(1, lengths[field]));
    const strength = evidenceStrength[field];
    const read = strength !== undefined && field !== 'organisation';
    const stems: string[] = [];
    for (const { text } of found) {
      const facts = word(text);
      stems.push(facts.term);
      if (facts.grammar) continue;
      words.push(facts);
      if (read) sequence.push(facts.term);
      add(terms, facts.term, bitOf[field], worth);
      for (const part of facts.parts) {
        words.push(part);
        add(terms, part.term, bitOf[field], worth * partWeight);
      }
    }
    if (strength !== undefined) evidence.push({ stems, strength });
  }

  const labels = [...(service.leefgebieden ?? []).map((domain) => `#${domain}`), ...(service.audience ?? []).map((who) => `@${fold(who)}`)];
  const concepts = lay.conceptsFor(evidence, labels, labelStrength);
  for (const [{ key }, strength] of concepts) add(terms, key, bitOf.lay, fieldWeights.lay.weight * strength);
  return { terms, words, concepts: [...concepts.keys()], sequence };
}

function add(terms: Map<string, DocumentTerm>, term: string, mask: number, frequency: number): void {
  const known = terms.get(term);
  if (known === undefined) terms.set(term, { frequency, mask });
  else {
    known.frequency += frequency;
    known.mask |= mask;
  }
}

/** Reads words with a memory, because texts use the same words over and over. */
export function wordReader(split: (text: string) => readonly string[]): (text: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (text) => {
    let facts = known.get(text);
    if (facts === undefined) {
      const term = stem(text);
      const parts = split(text)
        .map((part): WordFacts => ({ text: part, term: stem(part), grammar: false, parts: [] }))
        .filter((part) => part.term !== term);
      facts = { text, term, grammar: grammarWords.has(text), parts };
      known.set(text, facts);
    }
    return facts;
  };
}
