import type { Service } from '@voordeur/core/schemas';
import { searchIndexVersion } from '@voordeur/core/search';
import { analysisWith, documentTerms, impactOf, survey, type FieldLengths } from '@voordeur/core/search/parts';
import type pg from 'pg';

/** A service with the number by which the tables know it. */
export interface Numbered {
  number: number;
  service: Service;
}

/** What is new since the tables were filled. */
export interface Changes {
  all: readonly Numbered[];
  /** Those of all that are new or other than before. */
  put: readonly Numbered[];
  /** Numbers of services that are gone. */
  removed: readonly number[];
}

/** Goes up with every change of what is written to the tables; older ones are filled anew. */
export const searchTablesVersion = `${searchIndexVersion}.1`;
/** Rows per statement. */
const batch = 50_000;
/** Above this share of changes filling anew is quicker, and the lengths of fields are measured again. */
const mostChanged = 0.2;

/** Brings the inverted index in the database up to date, within the transaction of the client. */
export async function fillSearchTables(client: pg.ClientBase, changes: Changes): Promise<void> {
  const state = await client.query<{ version: string | null; lengths: FieldLengths | null }>(
    'select search_version as version, search_lengths as lengths from service_catalogue',
  );
  const { version = null, lengths = null } = state.rows[0] ?? {};
  const { all, put, removed } = changes;
  const isMuch = put.length + removed.length > all.length * mostChanged;
  if (version !== searchTablesVersion || lengths === null || isMuch) await fillAnew(client, all);
  else await change(client, changes, lengths);
}

async function fillAnew(client: pg.ClientBase, all: readonly Numbered[]): Promise<void> {
  await client.query('truncate service_terms, service_words, service_meanings, service_postings');
  await client.query('drop index if exists service_postings_strongest');
  const { words, lengths } = survey(all.map(({ service }) => service));
  const writer = new TablesWriter(client);
  const analysis = analysisWith(lengths, (part) => words.has(part));
  for (const { number, service } of all) await writer.put(number, documentTerms(service, analysis));
  await writer.finish();
  await client.query(
    'create index service_postings_strongest on service_postings (term, impact desc, service) include (mask)',
  );
  await client.query(
    'update service_terms set services = found.services from (select term, count(*) as services from service_postings group by term) as found where id = found.term',
  );
  await client.query('analyze service_terms, service_words, service_meanings, service_postings');
  await keepState(client, lengths);
}

async function change(client: pg.ClientBase, { put, removed }: Changes, lengths: FieldLengths): Promise<void> {
  if (put.length + removed.length === 0) return;
  const old = await client.query<{ term: number }>(
    'with gone as (delete from service_postings where service = any ($1) returning term) select distinct term from gone',
    [[...removed, ...put.map(({ number }) => number)]],
  );
  const writer = new TablesWriter(client);
  await writer.load();
  const analysis = analysisWith(lengths, (part) => writer.knows(part));
  for (const { number, service } of put) await writer.put(number, documentTerms(service, analysis));
  await writer.finish();
  const touched = new Set([...old.rows.map(({ term }) => term), ...writer.touched]);
  await client.query(
    'update service_terms set services = (select count(*) from service_postings where term = id) where id = any ($1)',
    [[...touched]],
  );
  await keepState(client, lengths);
}

async function keepState(client: pg.ClientBase, lengths: FieldLengths): Promise<void> {
  await client.query('update service_catalogue set search_version = $1, search_lengths = $2', [
    searchTablesVersion,
    JSON.stringify(lengths),
  ]);
}

/** Writes what documents consist of, many rows at a time; gives every new term a number. */
class TablesWriter {
  /** The terms that got postings. */
  readonly touched = new Set<number>();
  private readonly client: pg.ClientBase;
  private readonly terms = new Map<string, number>();
  private readonly words = new Set<string>();
  private readonly meanings = new Set<string>();
  private last = 0;
  private readonly newTerms = new Columns(['integer', 'text']);
  private readonly newWords = new Columns(['text', 'integer']);
  private readonly newMeanings = new Columns(['integer', 'integer', 'real']);
  private readonly postings = new Columns(['integer', 'integer', 'smallint', 'smallint']);

  constructor(client: pg.ClientBase) {
    this.client = client;
  }

  /** Reads which terms and words are there already. */
  async load(): Promise<void> {
    const terms = await this.client.query<{ id: number; term: string }>('select id, term from service_terms');
    for (const { id, term } of terms.rows) {
      this.terms.set(term, id);
      this.last = Math.max(this.last, id);
    }
    const words = await this.client.query<{ word: string }>('select word from service_words');
    for (const { word } of words.rows) this.words.add(word);
    const meanings = await this.client.query<{ pair: string }>(
      `select term || ' ' || concept as pair from service_meanings`,
    );
    for (const { pair } of meanings.rows) this.meanings.add(pair);
  }

  knows(word: string): boolean {
    return this.words.has(word);
  }

  async put(service: number, { terms, words, concepts }: ReturnType<typeof documentTerms>): Promise<void> {
    for (const { key, words: everyday } of concepts) {
      const concept = this.idOf(key);
      for (const { key: word, surface, weight } of everyday) {
        const term = this.idOf(word);
        if (surface !== '') this.addWord(surface, term);
        this.addMeaning(term, concept, weight);
      }
    }
    for (const { text, term } of words) this.addWord(text, this.idOf(term));
    for (const [key, { frequency, mask }] of terms) {
      const term = this.idOf(key);
      this.touched.add(term);
      this.postings.add([term, service, impactOf(frequency), mask]);
    }
    if (this.postings.length >= batch) await this.flush();
  }

  async finish(): Promise<void> {
    await this.flush();
  }

  private idOf(term: string): number {
    let id = this.terms.get(term);
    if (id === undefined) {
      this.last += 1;
      id = this.last;
      this.terms.set(term, id);
      this.newTerms.add([id, term]);
    }
    return id;
  }

  private addWord(word: string, term: number): void {
    if (this.words.has(word)) return;
    this.words.add(word);
    this.newWords.add([word, term]);
  }

  private addMeaning(term: number, concept: number, weight: number): void {
    const pair = `${term} ${concept}`;
    if (this.meanings.has(pair)) return;
    this.meanings.add(pair);
    this.newMeanings.add([term, concept, weight]);
  }

  private async flush(): Promise<void> {
    await this.newTerms.write(this.client, 'service_terms (id, term)');
    await this.newWords.write(this.client, 'service_words (word, term)');
    await this.newMeanings.write(this.client, 'service_meanings (term, concept, weight)');
    await this.postings.write(this.client, 'service_postings (term, service, impact, mask)');
  }
}

/** Rows that wait to be written, column by column. */
class Columns {
  private readonly types: readonly string[];
  private columns: (string | number)[][];

  constructor(types: readonly string[]) {
    this.types = types;
    this.columns = types.map(() => []);
  }

  get length(): number {
    return this.columns[0]!.length;
  }

  add(row: readonly (string | number)[]): void {
    row.forEach((value, nth) => this.columns[nth]!.push(value));
  }

  async write(client: pg.ClientBase, into: string): Promise<void> {
    if (this.length === 0) return;
    const given = this.types.map((type, nth) => `$${nth + 1}::${type}[]`).join(', ');
    const { columns } = this;
    this.columns = this.types.map(() => []);
    await client.query(`insert into ${into} select * from unnest(${given})`, columns);
  }
}
