import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readCatalogue, readSearchIndex } from '@voordeur/core/search';
import services from '@voordeur/haarlem/services.json' with { type: 'json' };
import { startGateway, type TestGateway } from './setup/gateway.ts';

const haarlems = services.length;

describe('the sociale kaart', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.stop());

  const get = (url: string, headers: Record<string, string> = {}) => gateway.app.inject({ url, headers });
  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    gateway.app.inject({ method: 'POST', url, payload, headers });
  const report = (changes: object = {}) => ({ id: randomUUID(), kind: 'wrong-contact', ...changes });

  describe('GET /v1/services/index', () => {
    test('gives all services with an index that finds them', async () => {
      const { rawPayload, headers } = await get('/v1/services/index');
      const catalogue = readCatalogue(rawPayload);
      assert.equal(catalogue.services.length, haarlems);
      assert.equal(headers['content-type'], 'application/octet-stream');
      const [first] = readSearchIndex(catalogue.index).search('schuldhulp');
      assert.ok(catalogue.services.some(({ id }) => id === first!.id));
    });

    test('is the same in every encoding, each with a tag of its own', async () => {
      const plain = (await get('/v1/services/index')).rawPayload;
      const brotli = await get('/v1/services/index', { 'accept-encoding': 'gzip, deflate, br' });
      const gzip = await get('/v1/services/index', { 'accept-encoding': 'br;q=0, gzip' });
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      assert.deepEqual(brotliDecompressSync(brotli.rawPayload), plain);
      assert.deepEqual(gunzipSync(gzip.rawPayload), plain);
      assert.notEqual(brotli.headers.etag, gzip.headers.etag);
      assert.equal(brotli.headers.vary, 'accept-encoding');
    });

    test('is not sent again to who has it', async () => {
      const { headers } = await get('/v1/services/index', { 'accept-encoding': 'br' });
      const again = await get('/v1/services/index', {
        'accept-encoding': 'br',
        'if-none-match': headers.etag as string,
      });
      assert.equal(again.statusCode, 304);
      assert.equal(again.rawPayload.length, 0);
      const other = await get('/v1/services/index', { 'accept-encoding': 'br', 'if-none-match': '"other"' });
      assert.equal(other.statusCode, 200);
      assert.equal(headers['cache-control'], 'public, max-age=60');
    });

    test('may be read by any site', async () => {
      const { headers } = await get('/v1/services/index', { origin: 'https://nobody.example' });
      assert.equal(headers['access-control-allow-origin'], '*');
    });
  });

  test('GET /v1/services/{id} gives one service as it is in the file', async () => {
    const known = await get('/v1/services/cjg-noord');
    assert.deepEqual(
      known.json(),
      services.find(({ id }) => id === 'cjg-noord'),
    );
    const etag = known.headers.etag as string;
    assert.equal((await get('/v1/services/cjg-noord', { 'if-none-match': etag })).statusCode, 304);
    const unknown = await get('/v1/services/no-such-service');
    assert.equal(unknown.statusCode, 404);
    assert.match(unknown.json().detail, /Zoek opnieuw/);
  });

  describe('POST /v1/services/search', () => {
    test('answers as a device does, with the services and why', async () => {
      const q = 'huur niet betaald';
      const answer = (await post('/v1/services/search', { q, limit: 3 })).json();
      const { index } = readCatalogue((await get('/v1/services/index')).rawPayload);
      const device = readSearchIndex(index);
      const expected = device.search(q, { limit: 3 });
      assert.deepEqual(
        answer.hits.map(({ id, score, why }: any) => ({ id, score, why })),
        expected.map(({ id, score }) => ({ id, score, why: device.explain(q, id) })),
      );
      assert.equal(answer.hits[0].service.id, answer.hits[0].id);
      assert.ok(answer.hits[0].why.length > 0);
    });

    test('takes filters, and is honest where nothing fits', async () => {
      const { hits } = (
        await post('/v1/services/search', { q: 'voetbal', filters: { area: 'zandvoort', age: 10 } })
      ).json();
      for (const { service } of hits) assert.ok(service.areas.includes('zandvoort') || service.areas.length === 0);
      assert.deepEqual((await post('/v1/services/search', { q: 'xyzzyq plugh' })).json().hits, []);
    });

    test('names all that is wrong', async () => {
      const { statusCode, json } = await post('/v1/services/search', { q: 3, filters: { cost: 'duur' }, limit: 1000 });
      assert.equal(statusCode, 400);
      assert.deepEqual(
        json()
          .errors.map(({ pointer }: any) => pointer)
          .sort(),
        ['/filters/cost', '/limit', '/q'],
      );
    });

    test('keeps the words out of the logs', async () => {
      await post('/v1/services/search', { q: 'geheimwoordje' });
      assert.ok(!gateway.logged().includes('geheimwoordje'));
    });

    test('is for registered sites', async () => {
      const { statusCode } = await post('/v1/services/search', { q: 'x' }, { origin: 'https://nobody.example' });
      assert.equal(statusCode, 403);
    });
  });

  describe('POST /v1/services/{id}/reports', () => {
    test('stores what is wrong, the note unreadable, once', async () => {
      const body = report({ note: 'Ik stond voor een dichte deur met mijn dochter' });
      const first = await post('/v1/services/cjg-noord/reports', body);
      assert.equal(first.statusCode, 201);
      assert.deepEqual(first.json(), { id: body.id });
      assert.equal((await post('/v1/services/cjg-noord/reports', body)).statusCode, 201);
      const rows = (await gateway.rows('service_reports')).filter(({ id }) => id === body.id);
      assert.equal(rows.length, 1);
      assert.equal(rows[0]!.team, 'voordeur');
      assert.equal(rows[0]!.service_name, 'CJG Noord');
      assert.ok(!(rows[0]!.note as Buffer).includes('dichte deur'));
      assert.ok(!gateway.logged().includes('dichte deur'));
    });

    test('the same id with another body is a conflict, and changes nothing', async () => {
      const body = report();
      await post('/v1/services/cjg-noord/reports', body);
      assert.equal((await post('/v1/services/cjg-noord/reports', { ...body, kind: 'closed' })).statusCode, 409);
      assert.equal((await post('/v1/services/cjg-oost/reports', body)).statusCode, 409);
      const [row] = (await gateway.rows('service_reports')).filter(({ id }) => id === body.id);
      assert.equal(row!.kind, 'wrong-contact');
    });

    test('needs a service that is there and a kind that we know', async () => {
      assert.equal((await post('/v1/services/nowhere/reports', report())).statusCode, 404);
      assert.equal((await post('/v1/services/cjg-noord/reports', report({ kind: 'boos' }))).statusCode, 400);
      assert.equal((await post('/v1/services/cjg-noord/reports', report({ note: 'x'.repeat(2001) }))).statusCode, 400);
    });
  });

  describe('POST /v1/zero-results', () => {
    test('counts by day, area and subject', async () => {
      for (let nth = 0; nth < 3; nth += 1)
        assert.equal((await post('/v1/zero-results', { area: 'noord', domain: 'geld' })).statusCode, 204);
      await post('/v1/zero-results', {});
      const rows = await gateway.rows('zero_results');
      assert.deepEqual(rows.map(({ area, leefgebied, searches }) => [area, leefgebied, searches]).sort(), [
        ['', '', 1],
        ['noord', 'geld', 3],
      ]);
      const { body } = await get('/metrics');
      assert.match(body, /voordeur_zero_results_total\{area="noord",leefgebied="geld"\} 3/);
    });

    test('refuses words, and an area that might be one', async () => {
      for (const body of [
        { q: 'mijn man drinkt' },
        { area: 'noord', words: 'x' },
        { area: 'mijn-man-drinkt' },
        { domain: 'drank' },
      ])
        assert.equal((await post('/v1/zero-results', body)).statusCode, 400, JSON.stringify(body));
      assert.equal((await gateway.rows('zero_results')).length, 2);
    });
  });

  test('the municipality says where to search', async () => {
    assert.deepEqual((await get('/v1/municipality')).json().search, { mode: 'device' });
  });

  test('all of it is described', async () => {
    const { paths } = (await get('/v1/openapi.json')).json();
    for (const path of [
      '/v1/services/index',
      '/v1/services/{id}',
      '/v1/services/search',
      '/v1/services/{id}/reports',
      '/v1/zero-results',
    ])
      assert.ok(paths[path], path);
  });
});
