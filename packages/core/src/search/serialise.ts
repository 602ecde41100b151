import { ByteReader, ByteWriter } from './bytes.js';
import type { FieldLengths } from './document.js';
import type { Facets } from './filters.js';
import { SearchIndex, type IndexParts } from './search-index.js';
import { Vocabulary } from './vocabulary.js';

/** Goes up with every change of the format or of how words are taken apart; an older index is built anew. */
export const searchIndexVersion = 1;

const mark = 'voordeur-search';
/** Weights are kept as hundredths. */
const hundredths = 100;

/** Thrown where bytes are no search index, or one of another version. */
export class SearchIndexError extends Error {
  readonly code: 'not-an-index' | 'other-version' | 'broken';

  constructor(code: SearchIndexError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SearchIndexError';
    this.code = code;
  }
}

/** The whole index as bytes; they compress well. */
export function writeSearchIndex(index: SearchIndex): Uint8Array {
  const { ids, facets, vocabulary, postings, sequences, lengths } = index.compacted();
  const to = new ByteWriter();
  to.text(mark);
  to.number(searchIndexVersion);
  to.text(JSON.stringify({ ids, lengths, terms: vocabulary.terms, words: vocabulary.words, facets: distinct(facets) }));
  vocabulary.words.forEach((_, word) => to.number(vocabulary.termAt(word)));
  vocabulary.terms.forEach((_, term) => {
    const meanings = vocabulary.meaningsOf(term);
    to.number(meanings.length);
    for (const { concept, weight } of meanings) {
      to.number(concept);
      to.number(Math.round(weight * hundredths));
    }
  });
  const { offsets, documents, impacts, masks } = postings;
  to.number(documents.length);
  for (let term = 0; term + 1 < offsets.length; term += 1) {
    to.number(offsets[term + 1]! - offsets[term]!);
    let before = 0;
    for (let at = offsets[term]!; at < offsets[term + 1]!; at += 1) {
      // Long lists are not in the order of documents: the step may be back.
      const step = documents[at]! - before;
      to.number(step < 0 ? -2 * step - 1 : 2 * step);
      before = documents[at]!;
    }
  }
  to.raw(impacts);
  to.raw(masks);
  to.number(sequences.terms.length);
  for (let document = 0; document < ids.length; document += 1) {
    const sequence = sequences.terms.subarray(sequences.starts[document], sequences.starts[document + 1]);
    to.number(sequence.length);
    sequence.forEach((term) => to.number(term));
  }
  return to.finish();
}

/**
 * Reads an index without building it.
 * @throws SearchIndexError when the bytes are no index, of another version, or broken
 */
export function readSearchIndex(bytes: Uint8Array): SearchIndex {
  const from = new ByteReader(bytes);
  if (markOf(from) !== mark) throw new SearchIndexError('not-an-index', 'these bytes are no search index');
  const version = from.number();
  if (version !== searchIndexVersion)
    throw new SearchIndexError('other-version', `the index has version ${version}, this code reads ${searchIndexVersion}`);
  try {
    return new SearchIndex(readParts(from));
  } catch (error) {
    throw new SearchIndexError('broken', 'the search index is broken', { cause: error });
  }
}

function markOf(from: ByteReader): string | undefined {
  try {
    return from.text();
  } catch {
    return undefined;
  }
}

interface Head {
  ids: string[];
  lengths: FieldLengths;
  terms: string[];
  words: string[];
  facets: { distinct: Facets[]; places: number[] };
}

function readParts(from: ByteReader): IndexParts {
  const { ids, lengths, terms, words, facets } = JSON.parse(from.text()) as Head;
  const vocabulary = new Vocabulary();
  for (const term of terms) vocabulary.addTerm(term);
  for (const word of words) vocabulary.addWord(word, from.number());
  for (let term = 0; term < terms.length; term += 1) {
    for (let left = from.number(); left > 0; left -= 1)
      vocabulary.addMeaning(term, { concept: from.number(), weight: from.number() / hundredths });
  }
  const offsets = new Uint32Array(terms.length + 1);
  const documents = new Uint32Array(from.number());
  for (let term = 0, at = 0; term < terms.length; term += 1) {
    const end = at + from.number();
    for (let document = 0; at < end; at += 1) {
      const step = from.number();
      document += step & 1 ? -(step + 1) / 2 : step / 2;
      documents[at] = document;
    }
    offsets[term + 1] = end;
  }
  const impacts = from.raw().slice();
  const masks = from.raw().slice();
  const starts = new Uint32Array(ids.length + 1);
  const sequence = new Uint32Array(from.number());
  for (let document = 0, at = 0; document < ids.length; document += 1) {
    const end = at + from.number();
    for (; at < end; at += 1) sequence[at] = from.number();
    starts[document + 1] = end;
  }
  return {
    ids,
    facets: facets.places.map((place) => facets.distinct[place]!),
    vocabulary,
    postings: { offsets, documents, impacts, masks },
    sequences: { starts, terms: sequence },
    lengths,
  };
}

/** Many services have the same facts to filter by; each set of them is kept once. */
function distinct(facets: readonly Facets[]): Head['facets'] {
  const places = new Map<string, number>();
  const kept: Facets[] = [];
  const place = (each: Facets) => {
    const key = JSON.stringify(each);
    let found = places.get(key);
    if (found === undefined) {
      found = kept.push(each) - 1;
      places.set(key, found);
    }
    return found;
  };
  return { places: facets.map(place), distinct: kept };
}
