import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Filters } from '@voordeur/core/search';

/** A query with the services that a person would want to see for it, best known first. */
export interface JudgedQuery {
  q: string;
  kind: string;
  lang: string;
  relevant: string[];
  filters?: Filters;
}

/** How good answers are: recall@5 is hits in the first five / min(5, relevant); MRR@10 is 1 / place of the first hit. */
export interface Quality {
  queries: number;
  recall: number;
  mrr: number;
  /** Share of the queries that nothing fits which stayed empty; `undefined` where there are none. */
  empty: number | undefined;
}

export type Search = (query: JudgedQuery) => string[];

export function readQueries(name: string): JudgedQuery[] {
  const file = path.resolve(import.meta.dirname, '../../fixtures', name);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

export function judge(search: Search, queries: readonly JudgedQuery[]): Map<string, Quality> {
  const kinds = new Map<string, JudgedQuery[]>([['all', queries.filter(({ kind }) => kind !== 'none')]]);
  for (const query of queries) kinds.set(query.kind, [...(kinds.get(query.kind) ?? []), query]);
  return new Map(Array.from(kinds, ([kind, those]) => [kind, qualityOf(search, those)]));
}

function qualityOf(search: Search, queries: readonly JudgedQuery[]): Quality {
  const answered = queries.filter(({ relevant }) => relevant.length > 0);
  const nothing = queries.filter(({ relevant }) => relevant.length === 0);
  let recall = 0;
  let mrr = 0;
  for (const query of answered) {
    const ids = search(query).slice(0, 10);
    const hits = ids.slice(0, 5).filter((id) => query.relevant.includes(id)).length;
    recall += hits / Math.min(5, query.relevant.length);
    const first = ids.findIndex((id) => query.relevant.includes(id));
    mrr += first < 0 ? 0 : 1 / (first + 1);
  }
  const empty = nothing.filter((query) => search(query).length === 0).length;
  return {
    queries: queries.length,
    recall: recall / answered.length,
    mrr: mrr / answered.length,
    empty: nothing.length > 0 ? empty / nothing.length : undefined,
  };
}
