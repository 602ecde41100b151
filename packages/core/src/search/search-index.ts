import type { DocumentTerms, FieldLengths } from './document.js';
import { Expander, type Expansion, type MatchKind } from './expansion.js';
import { facetsOf, narrows, passes, type Facets, type Filters } from './filters.js';
import { fields, type Field, type Searchable } from './fields.js';
import { impactOf, longList, PostingsBuilder, type Postings } from './postings.js';
import { Proximity } from './proximity.js';
import { readQuery } from './query.js';
import { coverageShare, floorOf, idf, mostRead, otherAge, shareOf, tail, weighedByProximity } from './ranking.js';
import { Scoreboard } from './scoreboard.js';
import { slotsOf, type Slot } from './slots.js';
import type { Vocabulary } from './vocabulary.js';

export interface SearchOptions {
  filters?: Filters;
  /** At most so many hits; 10 unless told. */
  limit?: number;
}

export interface Hit {
  id: string;
  /** 0 and up; comparable within one answer only. */
  score: number;
}

/** Which word of a query led to a service, through what and where. */
export interface Match {
  /** As typed, folded; a phrase as its stems. */
  word: string;
  /** The term of the index that stood for it; for an everyday word the terms of its concept. */
  term: string;
  kind: MatchKind;
  fields: Field[];
  /** Its share of the score before the whole is weighed; how much a word says times where it stands. */
  score: number;
}

/** Everything an index is made of. Documents are numbered in the order in which they came. */
export interface IndexParts {
  ids: string[];
  facets: Facets[];
  vocabulary: Vocabulary;
  postings: Postings;
  /** The terms of name, summary and description in order; those of document d begin at `starts[d]`. */
  sequences: { starts: Uint32Array; terms: Uint32Array };
  lengths: FieldLengths;
}

/** Postings of documents that came after the index was built. */
interface Later {
  documents: number[];
  impacts: number[];
  masks: number[];
}

/** An inverted index over services. Made by `buildSearchIndex` or read with `readSearchIndex`. */
export class SearchIndex {
  private readonly parts: IndexParts;
  private readonly later = new Map<number, Later>();
  private readonly laterSequences = new Map<number, Uint32Array>();
  private readonly numbers = new Map<string, number>();
  private readonly gone = new Set<number>();
  private readonly counts: number[] = [];
  private readonly board = new Scoreboard();
  private readonly expander: Expander;

  constructor(parts: IndexParts) {
    this.parts = parts;
    parts.ids.forEach((id, number) => this.numbers.set(id, number));
    const { offsets } = parts.postings;
    for (let term = 0; term + 1 < offsets.length; term += 1) this.counts.push(offsets[term + 1]! - offsets[term]!);
    this.expander = new Expander(parts.vocabulary, (term) => this.counts[term] ?? 0);
  }

  /** How many services can be found. */
  get size(): number {
    return this.numbers.size;
  }

  get vocabulary(): Vocabulary {
    return this.parts.vocabulary;
  }

  get lengths(): FieldLengths {
    return this.parts.lengths;
  }

  has(id: string): boolean {
    return this.numbers.has(id);
  }

  /** The services that fit, best first; none when nothing fits. The same query always gets the same answer. */
  search(text: string, { filters = {}, limit = 10 }: SearchOptions = {}): Hit[] {
    const query = readQuery(text);
    const slots = this.slots(query);
    const total = slots.reduce((sum, { mass, weight }) => sum + mass * weight, 0);
    if (total === 0) return [];
    this.score(slots, narrows(filters));
    const best = this.best(total, query.age, filters, Math.max(limit, weighedByProximity));
    const top = best[0];
    if (top === undefined || this.board.score[top.document]! / total < floorOf(query)) return [];
    const proximity = new Proximity(slots);
    for (const each of best.slice(0, weighedByProximity))
      each.score *= 1 + proximity.of(this.sequenceOf(each.document));
    best.sort((a, b) => b.score - a.score || a.document - b.document);
    return best
      .filter(({ score }) => score >= best[0]!.score * tail)
      .slice(0, limit)
      .map(({ document, score }) => ({ id: this.parts.ids[document]!, score: score / total }));
  }

  /** Which words of the query led to a service, in the order of the query; none for an id that is not there. */
  explain(text: string, id: string): Match[] {
    const document = this.numbers.get(id);
    if (document === undefined) return [];
    const matches: Match[] = [];
    for (const slot of this.slots(readQuery(text))) {
      const match = slot.expansions
        .map((expansion) => this.matchOf(slot, expansion, document))
        .reduce((best, each) => (each !== undefined && each.score > (best?.score ?? 0) ? each : best), undefined);
      if (match !== undefined) matches.push(match);
    }
    return matches;
  }

  /** Takes a service in, or in the place of the one with the same id. */
  put(service: Searchable, { terms, words, concepts, sequence }: DocumentTerms): void {
    this.remove(service.id);
    const { ids, facets, vocabulary } = this.parts;
    const document = ids.length;
    ids.push(service.id);
    facets.push(facetsOf(service));
    this.numbers.set(service.id, document);
    for (const concept of concepts) vocabulary.addConcept(concept);
    for (const [key, { frequency, mask }] of terms) {
      const term = vocabulary.addTerm(key);
      const list = this.later.get(term) ?? { documents: [], impacts: [], masks: [] };
      this.later.set(term, list);
      list.documents.push(document);
      list.impacts.push(impactOf(frequency));
      list.masks.push(mask);
      this.counts[term] = (this.counts[term] ?? 0) + 1;
    }
    for (const { text, term } of words) vocabulary.addWord(text, vocabulary.addTerm(term));
    this.laterSequences.set(
      document,
      Uint32Array.from(sequence, (key) => vocabulary.addTerm(key)),
    );
    this.expander.forget();
  }

  /** Takes a service out; false when it was not there. */
  remove(id: string): boolean {
    const document = this.numbers.get(id);
    if (document === undefined) return false;
    this.numbers.delete(id);
    this.gone.add(document);
    for (const term of this.termsOf(document)) this.counts[term]! -= 1;
    this.expander.forget();
    return true;
  }

  /** The index as if it had just been built: without what is gone, with what came later in its place. */
  compacted(): IndexParts {
    const { ids, facets, vocabulary, lengths } = this.parts;
    const kept = ids.map((_, document) => document).filter((document) => !this.gone.has(document));
    const places = new Map(kept.map((document, place) => [document, place]));
    const builder = new PostingsBuilder();
    for (let term = 0; term < vocabulary.terms.length; term += 1) {
      this.eachPosting(term, (document, impact, mask) => {
        const place = places.get(document);
        if (place !== undefined) builder.add(term, place, impact, mask);
      });
    }
    const sequences = kept.map((document) => this.sequenceOf(document));
    const starts = new Uint32Array(kept.length + 1);
    sequences.forEach(({ length }, place) => (starts[place + 1] = starts[place]! + length));
    const terms = new Uint32Array(starts[kept.length]!);
    sequences.forEach((sequence, place) => terms.set(sequence, starts[place]));
    return {
      ids: kept.map((document) => ids[document]!),
      facets: kept.map((document) => facets[document]!),
      vocabulary,
      postings: builder.finish(vocabulary.terms.length),
      sequences: { starts, terms },
      lengths,
    };
  }

  private slots(query: ReturnType<typeof readQuery>): Slot[] {
    return slotsOf(query, this.parts.vocabulary, this.expander, (documents) => this.idf(documents));
  }

  /** @param whole read long lists to their end, because a filter may leave out what stands first */
  private score(slots: readonly Slot[], whole: boolean): void {
    const { board } = this;
    const { offsets, documents, impacts } = this.parts.postings;
    board.begin(this.parts.ids.length);
    for (const { expansions, mass, weight } of slots) {
      const worth = mass * weight;
      const single = expansions.length === 1;
      let left = whole ? Infinity : mostRead;
      for (const { term, documents: count, weight: sure, lay, kind } of expansions) {
        const factor = (this.idf(count) * sure * weight) / 255;
        const share = shareOf(kind, lay);
        const from = offsets[term] ?? 0;
        const to = Math.min(offsets[term + 1] ?? from, whole ? Infinity : from + longList);
        const later = this.later.get(term);
        if (single) board.addAll(documents, impacts, from, to, factor, worth);
        else board.offerAll(documents, impacts, from, to, factor, share);
        if (later !== undefined) {
          if (single) board.addAll(later.documents, later.impacts, 0, later.documents.length, factor, worth);
          else board.offerAll(later.documents, later.impacts, 0, later.documents.length, factor, share);
        }
        left -= to - from;
        if (left <= 0) break;
      }
      if (!single) board.endSlot(worth);
    }
  }

  private best(
    total: number,
    age: number | undefined,
    filters: Filters,
    most: number,
  ): { document: number; score: number }[] {
    const { board, gone } = this;
    const filtering = narrows(filters);
    const best: { document: number; score: number }[] = [];
    let least = 0;
    for (let nth = 0; nth < board.count; nth += 1) {
      const document = board.documentAt(nth);
      let score = board.score[document]!;
      // What is covered and the age can only lower it.
      if (score < least) continue;
      score *= 1 - coverageShare + (coverageShare * board.covered[document]!) / total;
      if (score < least) continue;
      if (age !== undefined && !passes(this.parts.facets[document]!, { age })) score *= otherAge;
      const last = best[most - 1];
      if (last !== undefined && (score < last.score || (score === last.score && document > last.document))) continue;
      if (gone.has(document) || (filtering && !passes(this.parts.facets[document]!, filters))) continue;
      let place = best.length;
      while (
        place > 0 &&
        (best[place - 1]!.score < score || (best[place - 1]!.score === score && best[place - 1]!.document > document))
      )
        place -= 1;
      best.splice(place, 0, { document, score });
      if (best.length > most) best.pop();
      if (best.length === most) least = best[most - 1]!.score;
    }
    return best;
  }

  private eachPosting(term: number, take: (document: number, impact: number, mask: number) => void): void {
    const { offsets, documents, impacts, masks } = this.parts.postings;
    if (term + 1 < offsets.length) {
      const end = offsets[term + 1]!;
      for (let at = offsets[term]!; at < end; at += 1) take(documents[at]!, impacts[at]!, masks[at]!);
    }
    const later = this.later.get(term);
    later?.documents.forEach((document, at) => take(document, later.impacts[at]!, later.masks[at]!));
  }

  private matchOf(
    { word, weight }: Slot,
    { term, weight: sure, kind, documents }: Expansion,
    document: number,
  ): Match | undefined {
    let match: Match | undefined;
    this.eachPosting(term, (found, impact, mask) => {
      if (found !== document) return;
      const score = (this.idf(documents) * sure * weight * impact) / 255;
      match = {
        word,
        term: this.parts.vocabulary.terms[term]!.replace(/^[=~]/, ''),
        kind,
        fields: fields.filter((_, bit) => mask & (1 << bit)),
        score,
      };
    });
    return match;
  }

  private termsOf(document: number): number[] {
    const { offsets, documents } = this.parts.postings;
    const terms: number[] = [];
    let term = 0;
    for (let at = 0; at < documents.length; at += 1) {
      if (documents[at] !== document) continue;
      while (offsets[term + 1]! <= at) term += 1;
      terms.push(term);
    }
    for (const [each, list] of this.later) if (list.documents.includes(document)) terms.push(each);
    return terms;
  }

  private sequenceOf(document: number): Uint32Array {
    const { starts, terms } = this.parts.sequences;
    return this.laterSequences.get(document) ?? terms.subarray(starts[document], starts[document + 1]);
  }

  private idf(documents: number): number {
    return idf(documents, this.size);
  }
}
