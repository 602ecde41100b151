import { Config, PrefixSearcher, Query, FuzzySearcher, SearcherFactory, SubstringSearcher } from '@m31coding/fuzzy-search';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer as dutchStemmer } from '@orama/stemmers/dutch';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { fold, stem, stopWords, englishStopWords, tokenize } from '@voordeur/core/language/nl';
import { buildSearchIndex, type Filters } from '@voordeur/core/search';
import type { BenchDocument } from './documents.ts';

/** Answers ids, best first; filters as the engine can, or afterwards over more hits. */
export type Answer = (text: string, filters?: Filters) => string[];

/** How each engine is set up. What is not said is its default; each setting was tried on the example queries. */
export const engines: Record<string, (documents: BenchDocument[]) => Answer> = {
  voordeur: (documents) => {
    const index = buildSearchIndex(documents.map(({ service }) => service));
    return (text, filters) => index.search(text, { filters }).map(({ id }) => id);
  },

  'Fuse on documents': (documents) => {
    const fuse = new Fuse(documents, { keys: fuseKeys, ignoreLocation: true, threshold: 0.35, includeScore: true });
    return filtered(documents, (text, limit) => fuse.search(text, { limit }).map(({ item }) => item.id));
  },

  'Fuse token search': (documents) => {
    const fuse = new Fuse(documents, { keys: fuseKeys, ignoreLocation: true, threshold: 0.3, useTokenSearch: true });
    return filtered(documents, (text, limit) => fuse.search(text, { limit }).map(({ item }) => item.id));
  },

  'MiniSearch, Dutch': (documents) => {
    const index = new MiniSearch<BenchDocument>({
      fields: ['name', 'lay', 'summary', 'description', 'organisation'],
      tokenize: (text) => tokenize(text).map((word) => word.text),
      processTerm: (term) => (silent(term) ? null : stem(term)),
      searchOptions: { boost: { name: 3, lay: 1.8, summary: 1.5 }, prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false), weights: { fuzzy: 0.3, prefix: 0.4 } },
    });
    index.addAll(documents);
    return filtered(documents, (text, limit) => index.search(text).slice(0, limit).map(({ id }) => id as string));
  },

  '@m31coding/fuzzy-search': (documents) => {
    const config = Config.createDefaultConfig();
    config.maxQueryLength = 200;
    const searcher = SearcherFactory.createSearcher<WordList, string>(config);
    // It matches a query with one short term at a time, so it finds the words here, not the documents:
    // over names alone it knows too little, over all words of a document it cannot tell a name from a
    // remark (recall@5 0.49). The words lead to the documents by field and by rarity.
    const words = wordLists(documents);
    searcher.indexEntities([...words.values()], ({ word }) => word, ({ word }) => [word]);
    const searchers = [new FuzzySearcher(0.55), new SubstringSearcher(0.5), new PrefixSearcher(0)];
    return filtered(documents, (text, limit) => {
      const asked = tokenize(text).map((word) => word.text).filter((word) => !silent(word));
      const scores = new Map<string, number>();
      for (const word of asked) {
        const best = new Map<string, number>();
        for (const { entity, quality } of searcher.getMatches(new Query(word, 6, searchers)).matches) {
          const rarity = Math.log(1 + documents.length / entity.in.size);
          for (const [id, weight] of entity.in) best.set(id, Math.max(best.get(id) ?? 0, quality ** 2 * weight * rarity));
        }
        for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + score);
      }
      return [...scores].sort(([, a], [, b]) => b - a).slice(0, limit).map(([id]) => id);
    });
  },

  FlexSearch: (documents) => {
    const index = new Document<any>({
      tokenize: 'forward',
      encoder: { ...Charset.LatinBalance, filter: [...stopWords], stemmer: undefined },
      document: { id: 'id', index: ['name', 'lay', 'summary', 'description'] },
    } as any);
    for (const document of documents) index.add(document);
    return filtered(documents, (text, limit) =>
      (index.search(text, { limit, suggest: true, merge: true } as any) as any[]).map(({ id }) => String(id)),
    );
  },

  Orama: (documents) => {
    const index = create({
      schema: { id: 'string', name: 'string', lay: 'string', summary: 'string', description: 'string' } as const,
      components: { tokenizer: { language: 'dutch', stemming: true, stemmer: dutchStemmer, stopWords: [...stopWords] } as any },
    });
    insertMultiple(index, documents.map(({ service: _, ...document }) => document) as any);
    return filtered(documents, (text, limit) => {
      const found = searchOrama(index, { term: text, limit, tolerance: text.length > 5 ? 1 : 0, threshold: 1, boost: { name: 3, lay: 1.8, summary: 1.5 } } as any);
      return (found as any).hits.map(({ document }: any) => document.id as string);
    });
  },
};

const fuseKeys = [
  { name: 'name', weight: 3 },
  { name: 'lay', weight: 1.8 },
  { name: 'summary', weight: 1.5 },
  { name: 'description', weight: 0.8 },
];

const silent = (word: string) => stopWords.has(word) || englishStopWords.has(word);

/** A word, and in which documents it is with the weight of its best field. */
interface WordList {
  word: string;
  in: Map<string, number>;
}

function wordLists(documents: BenchDocument[]): Map<string, WordList> {
  const lists = new Map<string, WordList>();
  for (const document of documents) {
    for (const { name, weight } of fuseKeys) {
      for (const { text: word } of tokenize(document[name as 'name'])) {
        if (word.length < 2 || silent(word)) continue;
        const list = lists.get(word) ?? { word, in: new Map<string, number>() };
        lists.set(word, list);
        list.in.set(document.id, Math.max(list.in.get(document.id) ?? 0, weight));
      }
    }
  }
  return lists;
}

/** Engines that know no filters get ten times the hits and lose those that do not pass. */
function filtered(documents: BenchDocument[], search: (text: string, limit: number) => string[]): Answer {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (text, filters) => {
    if (filters === undefined) return search(fold(text), 10);
    return search(fold(text), 100).filter((id) => passes(byId.get(id)!, filters)).slice(0, 10);
  };
}

function passes({ service }: BenchDocument, { area, age, domain, language, cost, access }: Filters): boolean {
  return (
    (area == null || service.areas.includes(area)) &&
    (age == null || (age >= (service.minAge ?? 0) && age <= (service.maxAge ?? 200))) &&
    (domain == null || service.leefgebieden.some((each) => each === domain)) &&
    (language == null || service.languages.includes(language)) &&
    (cost == null || service.cost === cost) &&
    (access == null || service.access === access)
  );
}
