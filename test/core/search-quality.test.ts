import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSearchIndex } from '@voordeur/core/search';
import { servicesSchema } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/services.json' with { type: 'json' };
import { judge, readQueries } from '../bench/search/quality.ts';

/**
 * The golden sets: the example queries, and a hold-out set that was written before anything was tuned.
 * The floors are what the product promises; `npm run bench:search -- quality` shows the figures.
 */
const index = buildSearchIndex(servicesSchema.parse(haarlem));

for (const file of ['search-queries.jsonl', 'search-holdout.jsonl']) {
  describe(file, () => {
    const queries = readQueries(file);
    const kinds = judge(({ q, filters }) => index.search(q, { filters }).map(({ id }) => id), queries);

    test('names only services that exist', () => {
      const known = new Set(haarlem.map(({ id }) => id));
      for (const { q, relevant } of queries) for (const id of relevant) assert.ok(known.has(id), `${q}: ${id}`);
    });

    test('recall@5 and MRR@10 over all kinds', () => {
      const { recall, mrr } = kinds.get('all')!;
      assert.ok(recall >= 0.88, `recall@5 ${recall.toFixed(3)}`);
      assert.ok(mrr >= 0.9, `MRR@10 ${mrr.toFixed(3)}`);
    });

    for (const [kind, least] of [['exact', 0.95], ['typo', 0.9], ['prefix', 0.9], ['compound', 0.9], ['inflection', 0.85], ['lay', 0.75], ['sentence', 0.7], ['filter', 0.85]] as const) {
      test(`recall@5 of ${kind}`, () => {
        const { recall } = kinds.get(kind)!;
        assert.ok(recall >= least, recall.toFixed(3));
      });
    }

    const nothing = kinds.get('none');
    if (nothing !== undefined) test('what nothing fits stays empty', () => assert.ok(nothing.empty! >= 0.8, nothing.empty!.toFixed(2)));
  });
}
