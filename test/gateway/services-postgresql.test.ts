import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { buildSearchIndex, type Filters } from '@voordeur/core/search';
import { servicesSchema, type Service } from '@voordeur/core/schemas';
import haarlem from '@voordeur/haarlem/services.json' with { type: 'json' };
import { judge, readQueries } from '../bench/search/quality.ts';
import { syntheticServices } from '../bench/search/synthetic.ts';
import { KeyRing } from '@voordeur/gateway';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { eventually } from './setup/eventually.ts';
import { startGateway, type TestGateway } from './setup/gateway.ts';

const examples = servicesSchema.parse(haarlem);

interface Hit {
  id: string;
  score: number;
  why: { word: string; term: string; kind: string; fields: string[] }[];
  service: Service;
}

describe('searching in PostgreSQL', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway({ environment: { SERVICE_SEARCH: 'postgresql' } });
  });
  after(() => gateway.stop());

  const find = (q: string, filters: Filters = {}, limit = 10) => findAt(gateway, q, filters, limit);

  test('pages are told to search here, and have nothing to load', async () => {
    assert.deepEqual((await gateway.app.inject('/v1/municipality')).json().search, { mode: 'gateway' });
    const index = await gateway.app.inject('/v1/services/index');
    assert.equal(index.statusCode, 404);
    assert.match(index.json().detail, /POST \/v1\/services\/search/);
  });

  for (const file of ['search-queries.jsonl', 'search-holdout.jsonl'])
    test(`finds what memory finds: ${file}`, async () => {
      const queries = readQueries(file);
      const answers = new Map<string, string[]>();
      for (const { q, filters } of queries)
        answers.set(
          JSON.stringify([q, filters]),
          (await find(q, filters)).map(({ id }) => id),
        );
      const kinds = judge(({ q, filters }) => answers.get(JSON.stringify([q, filters]))!, queries);
      const { recall, mrr } = kinds.get('all')!;
      assert.ok(recall >= 0.86, `recall@5 ${recall.toFixed(3)}`);
      assert.ok(mrr >= 0.92, `MRR@10 ${mrr.toFixed(3)}`);
      for (const [kind, least] of [
        ['typo', 0.9],
        ['prefix', 0.9],
        ['compound', 0.9],
        ['lay', 0.75],
        ['sentence', 0.7],
      ] as const) {
        const { recall: found } = kinds.get(kind)!;
        assert.ok(found >= least, `${kind} ${found.toFixed(3)}`);
      }
      const nothing = kinds.get('none');
      if (nothing !== undefined) assert.ok(nothing.empty! >= 0.8, `stays empty ${nothing.empty!.toFixed(2)}`);
    });

  test('says why, as memory does', async () => {
    const q = 'juridish loket';
    const [first] = await find(q);
    const device = buildSearchIndex(examples).explain(q, first!.id);
    assert.deepEqual(
      first!.why.map(({ word, term, kind, fields }) => ({ word, term, kind, fields })),
      device.map(({ word, term, kind, fields }) => ({ word, term, kind, fields })),
    );
    assert.equal(first!.why[0]!.kind, 'typo');
  });

  test('filters as memory does', async () => {
    const index = buildSearchIndex(examples);
    const cases: [string, Filters][] = [
      ['hulp', { area: 'zandvoort' }],
      ['hulp', { age: 12.5 }],
      ['cursus', { domain: 'opvoeden' }],
      ['hulp', { language: 'en' }],
      ['hulp', { cost: 'gratis', access: 'vrij' }],
    ];
    for (const [q, filters] of cases) {
      const here = (await find(q, filters, 50)).map(({ id }) => id);
      const there = index.search(q, { filters, limit: 1000 }).map(({ id }) => id);
      assert.ok(here.length > 0, JSON.stringify(filters));
      for (const id of here) assert.ok(there.includes(id), `${JSON.stringify(filters)} ${id}`);
    }
  });

  test('answers the same query the same way, and any text at all', async () => {
    assert.deepEqual(await find('huur niet betaald'), await find('huur niet betaald'));
    for (const q of [
      '',
      ' ',
      "'",
      "%_\\'; drop table services; --",
      '\u{1F600}',
      '\u0000a',
      'ا',
      'a'.repeat(2000),
      'aan de van',
      '&|!:*<->',
    ])
      assert.ok(Array.isArray(await find(q)), JSON.stringify(q));
    assert.equal((await gateway.rows('services')).length, examples.length);
  });
});

describe('keeping PostgreSQL as the file says', () => {
  let database: TestDatabase;
  let folder: string;
  const keys = KeyRing.generate('first');
  before(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'voordeur-services-'));
  });
  after(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  /** A gateway with these services, as after a restart with another file. */
  async function gatewayWith(services: readonly object[], search = 'postgresql'): Promise<TestGateway> {
    const file = join(folder, 'services.json');
    await writeFile(file, JSON.stringify(services));
    return startGateway({ database, environment: { SERVICES: file, SERVICE_SEARCH: search, VOORDEUR_KEYS: keys } });
  }

  const changed = (id: string, changes: object) =>
    examples.map((each) => (each.id === id ? { ...each, ...changes } : each));

  test('what is new is found, what is gone is not, and nothing else is written again', async () => {
    const first = await gatewayWith(examples);
    const before = await numbersOf(database);
    await first.stop();

    const [gone, ...others] = changed('cjg-noord', { name: 'Zeppelinhuis Noord' });
    const second = await gatewayWith([...others, { ...gone!, id: 'nieuw', name: 'Kwartelplein' }]);
    try {
      assert.equal((await findAt(second, 'zeppelinhuis'))[0]!.id, 'cjg-noord');
      assert.equal((await findAt(second, 'kwartelpleim'))[0]!.id, 'nieuw');
      assert.ok(!(await findAt(second, gone!.name)).some(({ id }) => id === gone!.id));
      const numbers = await numbersOf(database);
      for (const { id } of others) assert.equal(numbers.get(id), before.get(id), id);
      const [counts] = await database.query(
        `select count(*)::int as wrong from service_terms
         where services <> (select count(*) from service_postings where term = id)`,
      );
      assert.equal(counts!.wrong, 0);
    } finally {
      await second.stop();
    }
  });

  test('other processes notice at once', async () => {
    const old = await gatewayWith(examples);
    assert.equal((await old.app.inject('/v1/services/cjg-noord')).json().name, 'CJG Noord');
    const etag = (await old.app.inject('/v1/services/cjg-oost')).headers.etag;
    const other = await gatewayWith(changed('cjg-noord', { name: 'CJG Haarlem-Noord' }));
    try {
      await eventually(async () => {
        const { headers } = await old.app.inject('/v1/services/cjg-oost');
        assert.notEqual(headers.etag, etag);
      });
      assert.equal((await findAt(old, 'CJG Haarlem-Noord'))[0]!.service.name, 'CJG Haarlem-Noord');
    } finally {
      await other.stop();
      await old.stop();
    }
  });

  test('several that start at once do it once', async () => {
    const file = join(folder, 'together.json');
    await writeFile(file, JSON.stringify(changed('cjg-oost', { name: 'CJG Oost en Zuid' })));
    const gateways = await Promise.all(
      [1, 2, 3].map(() =>
        startGateway({
          database,
          environment: { SERVICES: file, SERVICE_SEARCH: 'postgresql', VOORDEUR_KEYS: keys },
        }),
      ),
    );
    try {
      const wrote = gateways.filter((each) => each.logged().includes('brought the sociale kaart up to date'));
      assert.equal(wrote.length, 1);
      assert.equal((await database.query('select count(*)::int as n from services'))[0]!.n, examples.length);
    } finally {
      for (const each of gateways) await each.stop();
    }
  });

  test('after searching in memory for a while the tables are filled anew', async () => {
    await (await gatewayWith(changed('cjg-noord', { name: 'Anders' }), 'memory')).stop();
    const back = await gatewayWith(changed('cjg-noord', { name: 'Zonnebloemhof' }));
    try {
      assert.equal((await findAt(back, 'zonnebloemhof'))[0]!.id, 'cjg-noord');
    } finally {
      await back.stop();
    }
  });

  test('a file that is wrong says all that is wrong, and the database stays as it is', async () => {
    const [first, second, ...others] = examples;
    const wrong = [{ ...first, areas: ['atlantis'] }, { ...second, minAge: 40, maxAge: 3 }, ...others];
    await assert.rejects(gatewayWith(wrong), /minAge is hoger dan maxAge/);
    await assert.rejects(
      gatewayWith([{ ...first, areas: ['atlantis'] }, ...others]),
      /\[0\]\.areas\[0\]: het gebied "atlantis"/,
    );
    assert.equal((await database.query('select count(*)::int as n from services'))[0]!.n, examples.length);
  });

  test('thousands of services are searched through indexes, never by reading a whole table', async () => {
    const gateway = await gatewayWith(syntheticServices(examples, 3_000));
    try {
      const reads = async () => {
        const [row] = await database.query<{ whole: string; by_index: number }>(
          `select json_object_agg(relname, seq_scan)::text as whole, sum(idx_scan)::int as by_index from pg_stat_user_tables
           where relname in ('service_postings', 'service_words', 'service_terms', 'service_meanings')`,
        );
        return row!;
      };
      await database.query('select pg_stat_force_next_flush()');
      let from = await reads();
      // Statistics come with a delay: those of filling the tables first.
      await eventually(async () => {
        const now = await reads();
        const isQuiet = now.whole === from.whole && now.by_index === from.by_index;
        from = now;
        assert.ok(isQuiet && now.by_index > 0);
      });
      for (const q of ['schuldhulpmatje', 'mijn man drinkt en de huur is niet betaald', 'opvoedcursus', 'sch'])
        assert.ok((await findAt(gateway, q, { area: 'noord' })).length > 0, q);
      await gateway.stop();
      await eventually(async () => assert.ok((await reads()).by_index > from.by_index));
      assert.equal((await reads()).whole, from.whole);
    } finally {
      await gateway.stop();
    }
  });
});

async function findAt(gateway: TestGateway, q: string, filters: Filters = {}, limit = 10): Promise<Hit[]> {
  const payload = { q, filters, limit };
  const response = await gateway.app.inject({ method: 'POST', url: '/v1/services/search', payload });
  assert.equal(response.statusCode, 200, response.body);
  return response.json<{ hits: Hit[] }>().hits;
}

async function numbersOf(database: TestDatabase): Promise<Map<string, number>> {
  const rows = await database.query<{ id: string; number: number }>('select id, number from services');
  return new Map(rows.map(({ id, number }) => [id, number]));
}
