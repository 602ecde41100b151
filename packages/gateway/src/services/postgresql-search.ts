import {
  coverageShare,
  Expander,
  fields,
  floorOf,
  idf,
  joinedForms,
  longList,
  mostNearBonus,
  mostRead,
  narrows,
  nearBonus,
  otherAge,
  PhraseFinder,
  readQuery,
  shareOf,
  slotsOf,
  tail,
  weighedByProximity,
  type Match,
  type Query,
  type QueryWord,
  type Slot,
} from '@voordeur/core/search/parts';
import { stem } from '@voordeur/core/language/nl';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import { QueryVocabulary, type FoundTerm } from './query-vocabulary.js';
import type { FoundService, ServiceQuery, ServiceSearch } from './search.js';
import type { ServiceStore } from './store.js';

/** Words that begin as one that is being typed: so many are looked at. */
const mostBeginning = 80;
/** Words that are like an unknown one: so many are handed on to be compared letter by letter. */
const mostAlike = 20;
/** Two words of five letters that differ in one have about this similarity (`pg_trgm`). */
const leastSimilarity = 0.2;
/** Compounds are made of parts of so many letters at least. */
const shortestPart = 3;
/** Shorter words are not taken apart, nor corrected. */
const shortestUnknown = { compound: 7, typo: 4, beginning: 5 };
const longestCompound = 40;

/**
 * Searches the inverted index in the database, for more services than a process should hold. The same
 * words as in memory are looked for (`@voordeur/core/search`): only where the words and lists come from
 * differs, and that trigrams choose which words a mistyped one may have meant.
 */
export class PostgresqlSearch implements ServiceSearch {
  private readonly database: Database;
  private readonly store: ServiceStore;
  private readonly phrases = new PhraseFinder();

  constructor(database: Database, store: ServiceStore) {
    this.database = database;
    this.store = store;
  }

  /** One view of the tables for the whole search, whatever is brought in meanwhile. */
  async find(query: ServiceQuery): Promise<FoundService[]> {
    // Before: a transaction that waits for a second connection could wait for ever.
    const services = await this.store.size();
    return this.database.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        // Compiling a statement takes longer than running it, where the server would do that.
        await sql`select set_config('jit', 'off', true),
          set_config('pg_trgm.similarity_threshold', ${String(leastSimilarity)}, true)`.execute(transaction);
        return this.findIn(transaction, query, services);
      });
  }

  private async findIn(
    transaction: Transaction<Tables>,
    { q, filters, limit }: ServiceQuery,
    services: number,
  ): Promise<FoundService[]> {
    const query = readQuery(q);
    const words = await this.vocabularyFor(transaction, query);
    const expander = new Expander(words.vocabulary, (term) => words.countOf(term));
    const slots = slotsOf(query, words.vocabulary, expander, (documents) => idf(documents, services));
    const total = slots.reduce((sum, { mass, weight }) => sum + mass * weight, 0);
    if (total === 0) return [];
    const asked = askedOf(slots, words, services);
    if (asked.length === 0) return [];
    const best = await rank(transaction, {
      asked,
      total,
      query,
      filters,
      most: Math.max(limit, weighedByProximity),
    });
    if (best[0] === undefined || best[0].raw / total < floorOf(query)) return [];
    const ranked = best
      .map((each) => ({ ...each, score: each.score * (1 + Math.min(mostNearBonus, each.near * nearBonus)) }))
      .sort((a, b) => b.score - a.score || a.number - b.number);
    return ranked
      .filter(({ score }) => score >= ranked[0]!.score * tail)
      .slice(0, limit)
      .map(({ id, score, matches }) => ({ id, score: score / total, why: whyOf(matches, asked) }));
  }

  private async vocabularyFor(transaction: Transaction<Tables>, query: Query): Promise<QueryVocabulary> {
    const found = new QueryVocabulary();
    found.add(await this.known(transaction, query));
    const unknown = query.words.filter((word) => isUnknown(word, found));
    if (unknown.length > 0) found.add(await alike(transaction, unknown));
    return found;
  }

  /** The words of a query as they are, written as one, as phrases, and the beginning of the last. */
  private async known(transaction: Transaction<Tables>, query: Query): Promise<FoundTerm[]> {
    const { words, stems } = query;
    const forms = words.map(({ text }) => text);
    for (let from = 0; from < words.length - 1; from += 1)
      for (const length of [2, 3])
        if (from + length <= words.length) forms.push(...joinedForms(words.slice(from, from + length)));
    const terms = [...words.map((word) => word.stem), ...forms.map(stem), ...this.phrases.in(stems)];
    const beginnings = words.filter(({ open, text }) => open && text.length >= 2).map(({ text }) => text);
    const { rows } = await foundTerms(sql`
      select word, term from service_words where word = any (${forms}::text[])
      union select null, id from service_terms where term = any (${terms}::text[])
      ${beginningWith(beginnings)}`).execute(transaction);
    return rows;
  }
}

/** Parts of compounds, words with other letters, and longer words, for words that are not known. */
async function alike(transaction: Transaction<Tables>, unknown: readonly QueryWord[]): Promise<FoundTerm[]> {
  const texts = unknown.map(({ text }) => text);
  const parts = [...new Set(texts.filter(isCompound).flatMap(partsOf))];
  const mistyped = texts.filter((text) => text.length >= shortestUnknown.typo);
  const beginnings = texts.filter((text) => text.length >= shortestUnknown.beginning);
  const { rows } = await foundTerms(sql`
    select word, term from service_words where word = any (${parts}::text[])
    union select null, id from service_terms where term = any (${parts.map(stem)}::text[])
    ${beginningWith(beginnings)}
    union select alike.word, alike.term from unnest(${mistyped}::text[]) as asked (word)
      cross join lateral (
        select known.word, known.term from service_words known
        where known.word % asked.word and abs(length(known.word) - length(asked.word)) <= 2
        order by similarity(known.word, asked.word) desc, known.word limit ${mostAlike}) as alike`).execute(
    transaction,
  );
  return rows;
}

async function rank(transaction: Transaction<Tables>, ranked: Ranking): Promise<Ranked[]> {
  const { rows } = await ranking(ranked).execute(transaction);
  return rows;
}

/** A term of a list that is read, for one of the things asked. */
interface Asked {
  slot: number;
  term: number;
  /** What an entry is worth, times its strength (0–255). */
  factor: number;
  /** How much counts beside a better match of the same thing. */
  share: number;
  /** What the thing asked is worth when it is answered. */
  worth: number;
  match: Pick<Match, 'word' | 'term' | 'kind'>;
}

interface Ranking {
  asked: readonly Asked[];
  total: number;
  query: Query;
  filters: ServiceQuery['filters'];
  most: number;
}

interface Ranked {
  id: string;
  number: number;
  /** Before it is weighed by what is answered. */
  raw: number;
  score: number;
  /** How many neighbours in the query are near each other in the text. */
  near: number;
  /** Place in what was asked, strength and fields. */
  matches: [asked: number, impact: number, mask: number][];
}

function isUnknown({ text, stem: of, open }: QueryWord, { vocabulary }: QueryVocabulary): boolean {
  const place = vocabulary.term(of) ?? vocabulary.termOfWord(text);
  if (place !== undefined) return false;
  const [from, to] = vocabulary.startingWith(text);
  return !open || from === to;
}

const isCompound = ({ length }: string) => length >= shortestUnknown.compound && length <= longestCompound;

/** Every piece of a word that may be a part of a compound. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from + shortestPart <= word.length; from += 1)
    for (let to = from + shortestPart; to <= word.length; to += 1) parts.push(word.slice(from, to));
  return parts;
}

/** @param words a query of `word` and `term` */
function foundTerms(words: RawBuilder<unknown>): RawBuilder<FoundTerm> {
  return sql<FoundTerm>`
    with found (word, term) as (${words})
    select found.word, terms.id, terms.term, terms.services,
      coalesce(
        (select jsonb_agg(jsonb_build_array(concepts.id, concepts.term, concepts.services, meanings.weight)
                          order by concepts.id)
         from service_meanings meanings join service_terms concepts on concepts.id = meanings.concept
         where meanings.term = found.term),
        '[]') as meanings
    from found
      -- Offset 0: one look by the index for each, however many the planner expects.
      cross join lateral (select * from service_terms where id = found.term offset 0) as terms
    order by found.word, terms.id`;
}

function beginningWith(beginnings: readonly string[]): RawBuilder<unknown> {
  if (beginnings.length === 0) return sql``;
  return sql`
    union select longer.word, longer.term from unnest(${beginnings}::text[]) as asked (word)
      cross join lateral (
        select known.word, known.term from service_words known
        where known.word ~>=~ asked.word and known.word ~<~ (asked.word || chr(65535))
        order by length(known.word), known.word limit ${mostBeginning}) as longer`;
}

/** The lists to read: for each thing asked the surest first, until enough is read. */
function askedOf(slots: readonly Slot[], words: QueryVocabulary, services: number): Asked[] {
  return slots.flatMap(({ word, expansions, mass, weight }, slot) => {
    let left = mostRead;
    const asked: Asked[] = [];
    for (const { term, documents, weight: sure, kind, lay } of expansions) {
      if (left <= 0) break;
      left -= Math.min(longList, words.countOf(term));
      asked.push({
        slot,
        term: words.idOf(term),
        factor: (idf(documents, services) * sure * weight) / 255,
        share: shareOf(kind, lay),
        worth: mass * weight,
        match: { word, term: words.vocabulary.terms[term]!.replace(/^[=~]/, ''), kind },
      });
    }
    return asked;
  });
}

/** Candidates that are looked at with their facts and texts, for each that is wanted. */
const candidates = 4;

function ranking({ asked, total, query, filters, most }: Ranking): RawBuilder<Ranked> {
  const pairs = query.words.slice(1).map((word, nth) => [query.words[nth]!.text, word.text] as const);
  const ageFactor =
    query.age === undefined ? sql`1` : sql`case when ${ageFits(query.age)} then 1 else ${otherAge}::float8 end`;
  return sql<Ranked>`
    with asked as (
      select * from unnest(
        ${asked.map(({ slot }) => slot)}::integer[], ${asked.map(({ term }) => term)}::integer[],
        ${asked.map(({ factor }) => factor)}::float8[], ${asked.map(({ share }) => share)}::float8[],
        ${asked.map(({ worth }) => worth)}::float8[])
        with ordinality as asked (slot, term, factor, share, worth, nth)),
    read as materialized (
      select asked.slot, asked.nth, asked.share, asked.worth, list.service, list.impact, list.mask,
        list.impact * asked.factor as value
      from asked cross join lateral (
        select postings.service, postings.impact, postings.mask from service_postings postings
        ${narrows(filters) ? sql`join services on services.number = postings.service` : sql``}
        where postings.term = asked.term ${passing(filters)}
        order by postings.impact desc, postings.service limit ${longList}) as list),
    answered as (
      select service, slot, max(worth) as worth, max(share) as share,
        max(value) filter (where share = 0) as lay, max(value) filter (where share > 0) as own
      from read group by service, slot),
    scored as (
      select service, sum(worth) as covered,
        sum(greatest(lay, own) + case when lay is null or own is null then 0 else share * least(lay, own) end) as raw
      from answered group by service),
    likely as (
      select service, raw, raw * (${1 - coverageShare}::float8 + ${coverageShare}::float8 * covered / ${total}::float8) as score
      from scored order by score desc, service limit ${most * candidates}),
    best as (
      select services.id, services.number, services.text, likely.raw, likely.score * ${ageFactor} as score
      from likely join services on services.number = likely.service
      order by score desc, services.number limit ${most}),
    pairs as materialized (
      select voordeur_near(pair.one, pair.other) as near
      from unnest(${pairs.map(([one]) => one)}::text[], ${pairs.map(([, other]) => other)}::text[]) as pair (one, other)),
    matched as (
      select read.service, jsonb_agg(jsonb_build_array(read.nth - 1, read.impact, read.mask) order by read.nth) as matches
      from read join best on best.number = read.service group by read.service)
    select best.id, best.number, best.raw, best.score, matched.matches,
      (select count(*)::integer from pairs where best.text @@ pairs.near) as near
    from best join matched on matched.service = best.number
    order by best.score desc, best.number`;
}

function ageFits(age: number): RawBuilder<boolean> {
  return sql<boolean>`(coalesce(services.min_age, 0) <= ${age}::float8 and (services.max_age is null or floor(${age}::float8) <= services.max_age))`;
}

/** What a service without areas or languages stands for is everywhere, or in Dutch: as in memory. */
function passing({ area, age, domain, language, cost, access }: ServiceQuery['filters']): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [];
  if (area != null) conditions.push(sql`and (services.areas = '{}' or ${area} = any (services.areas))`);
  if (age != null) conditions.push(sql`and ${ageFits(age)}`);
  if (domain != null) conditions.push(sql`and ${domain} = any (services.leefgebieden)`);
  if (language != null)
    conditions.push(
      sql`and (${language} = any (services.languages) or (services.languages = '{}' and ${language} = 'nl'))`,
    );
  if (cost != null) conditions.push(sql`and services.cost = ${cost}`);
  if (access != null) conditions.push(sql`and services.access = ${access}`);
  return sql.join(conditions, sql` `);
}

/** The best match of each thing asked, in the order of the query. */
function whyOf(matches: Ranked['matches'], asked: readonly Asked[]): Match[] {
  const best = new Map<number, Match>();
  for (const [nth, impact, mask] of matches) {
    const { slot, factor, match } = asked[nth]!;
    const score = factor * impact;
    if (score <= (best.get(slot)?.score ?? 0)) continue;
    best.set(slot, { ...match, fields: fields.filter((_, bit) => mask & (1 << bit)), score });
  }
  return [...best].sort(([a], [b]) => a - b).map(([, match]) => match);
}
