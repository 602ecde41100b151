import { layTable } from '../language/nl/lay-words/index.js';
import { splitCompound, tokenize } from '../language/nl/index.js';
import type { LayConcept } from '../language/nl/lay-table.js';
import { documentTerms, wordReader, type Analysis, type FieldLengths, type WordFacts } from './document.js';
import { facetsOf } from './filters.js';
import { fields, textOf, type Searchable } from './fields.js';
import { impactOf, PostingsBuilder } from './postings.js';
import { SearchIndex } from './search-index.js';
import { Vocabulary } from './vocabulary.js';

/** Builds an index over services; the first of two with the same id stands. */
export function buildSearchIndex(services: readonly Searchable[]): SearchIndex {
  const seen = new Set<string>();
  const once = services.filter(({ id }) => !seen.has(id) && seen.add(id));
  const { words, lengths } = survey(once);
  const analysis = analysisWith(lengths, (part) => words.has(part));

  const vocabulary = new Vocabulary();
  const postings = new PostingsBuilder();
  const starts = new Uint32Array(once.length + 1);
  const sequence: number[] = [];
  const taken = new Set<WordFacts | LayConcept>();
  once.forEach((service, document) => {
    const found = documentTerms(service, analysis);
    for (const concept of found.concepts) {
      if (taken.has(concept)) continue;
      vocabulary.addConcept(concept);
      taken.add(concept);
    }
    for (const facts of found.words) {
      if (taken.has(facts)) continue;
      vocabulary.addWord(facts.text, vocabulary.addTerm(facts.term));
      taken.add(facts);
    }
    for (const [key, { frequency, mask }] of found.terms)
      postings.add(vocabulary.addTerm(key), document, impactOf(frequency), mask);
    for (const key of found.sequence) sequence.push(vocabulary.addTerm(key));
    starts[document + 1] = sequence.length;
  });
  return new SearchIndex({
    ids: once.map(({ id }) => id),
    facets: once.map(facetsOf),
    vocabulary,
    postings: postings.finish(vocabulary.terms.length),
    sequences: { starts, terms: Uint32Array.from(sequence) },
    lengths,
  });
}

/** Takes one service into an index, or in the place of the one with the same id. */
export function putService(index: SearchIndex, service: Searchable): void {
  const analysis = analysisWith(index.lengths, (part) => index.vocabulary.hasWord(part));
  index.put(service, documentTerms(service, analysis));
}

/** @param isKnown whether a part of a compound is a word that some service uses */
export function analysisWith(lengths: FieldLengths, isKnown: (part: string) => boolean): Analysis {
  const lay = layTable();
  const split = (word: string) => splitCompound(word, (part) => isKnown(part) || lay.vocabulary.has(part)) ?? [];
  return { lay, lengths, word: wordReader(split) };
}

/** Every word that the services use, and how long their fields are on average. */
export function survey(services: readonly Searchable[]): { words: Set<string>; lengths: FieldLengths } {
  const words = new Set<string>();
  const lengths = Object.fromEntries(fields.map((field) => [field, 0])) as FieldLengths;
  for (const service of services) {
    for (const field of fields) {
      if (field === 'lay') continue;
      const found = tokenize(textOf(service, field));
      lengths[field] += found.length / services.length;
      for (const { text } of found) words.add(text);
    }
  }
  return { words, lengths };
}
