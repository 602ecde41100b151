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
  /** The words as they stand, with the term of each. */
  words: Map<string, string>;
  /** The lines of the table of everyday words that hold for it; their keys are among the terms. */
  concepts: LayConcept[];
  /** The terms of name, summary and description in order, for proximity. */
  sequence: string[];
}

/** What taking a document apart needs to know of the whole. */
export interface Analysis {
  lay: LayTable;
  lengths: FieldLengths;
  /** The parts of a compound, as folded words. */
  split: (word: string) => readonly string[];
  stem: (word: string) => string;
}

/** The weight of a part of a compound beside the whole word. */
const partWeight = 0.45;
const evidenceStrength: Partial<Record<Field, number>> = { name: 1, summary: 0.85, description: 0.4, organisation: 0.25 };
const labelStrength = 0.5;
const readFields = fields.filter((field) => field !== 'lay');

export function documentTerms(service: Searchable, { lay, lengths, split, stem: stemOf }: Analysis): DocumentTerms {
  const terms = new Map<string, DocumentTerm>();
  const words = new Map<string, string>();
  const sequence: string[] = [];
  const evidence: { stems: string[]; strength: number }[] = [];

  const add = (term: string, field: Field, frequency: number) => {
    const known = terms.get(term);
    const mask = 1 << fields.indexOf(field);
    if (known === undefined) terms.set(term, { frequency, mask });
    else {
      known.frequency += frequency;
      known.mask |= mask;
    }
  };

  for (const field of readFields) {
    const texts = tokenize(textOf(service, field));
    const { weight, b } = fieldWeights[field];
    const worth = weight / (1 - b + (b * texts.length) / Math.max(1, lengths[field]));
    const stems: string[] = [];
    for (const { text } of texts) {
      const term = stemOf(text);
      stems.push(term);
      if (grammarWords.has(text)) continue;
      words.set(text, term);
      add(term, field, worth);
      for (const part of split(text)) {
        const partTerm = stemOf(part);
        if (partTerm === term) continue;
        words.set(part, partTerm);
        add(partTerm, field, worth * partWeight);
      }
    }
    const strength = evidenceStrength[field];
    if (strength === undefined) continue;
    evidence.push({ stems, strength });
    if (field !== 'organisation') sequence.push(...stems.filter((term) => terms.has(term)));
  }

  const labels = [...(service.leefgebieden ?? []).map((domain) => `#${domain}`), ...(service.audience ?? []).map((who) => `@${fold(who)}`)];
  const concepts = lay.conceptsFor(evidence, labels, labelStrength);
  for (const [{ key }, strength] of concepts) add(key, 'lay', fieldWeights.lay.weight * strength);
  return { terms, words, concepts: [...concepts.keys()], sequence };
}

/** Stems with a memory: a text uses the same words over and over. */
export function rememberedStem(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = stem(word);
      known.set(word, found);
    }
    return found;
  };
}
