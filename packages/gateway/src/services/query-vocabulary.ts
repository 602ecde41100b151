import { Vocabulary } from '@voordeur/core/search/parts';

/** A term of the tables, with what it may mean, as it was found for a word or by itself. */
export interface FoundTerm {
  /** The word as people type it; `null` for a term that was looked up itself. */
  word: string | null;
  id: number;
  term: string;
  services: number;
  /** Id, term, number of services and weight of each line of everyday words that it may mean. */
  meanings: [id: number, term: string, services: number, weight: number][];
}

/** The part of the vocabulary in the database that one query is about. */
export class QueryVocabulary {
  readonly vocabulary = new Vocabulary();
  private readonly ids: number[] = [];
  private readonly counts: number[] = [];

  add(found: readonly FoundTerm[]): void {
    for (const { word, id, term, services, meanings } of found) {
      const place = this.place(id, term, services);
      if (word !== null) this.vocabulary.addWord(word, place);
      for (const [conceptId, concept, inServices, weight] of meanings)
        this.vocabulary.addMeaning(place, { concept: this.place(conceptId, concept, inServices), weight });
    }
  }

  /** The id in the database of a term of the vocabulary. */
  idOf(place: number): number {
    return this.ids[place]!;
  }

  /** In how many services a term is. */
  countOf(place: number): number {
    return this.counts[place] ?? 0;
  }

  private place(id: number, term: string, services: number): number {
    const place = this.vocabulary.addTerm(term);
    this.ids[place] = id;
    this.counts[place] = services;
    return place;
  }
}
