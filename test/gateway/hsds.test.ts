import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { KeyRing } from '@voordeur/gateway';
import { HsdsWriter, readHsds } from '@voordeur/core/hsds';
import { problemSchema, type Service } from '@voordeur/core/schemas';
import haarlemServices from '@voordeur/haarlem/services.json' with { type: 'json' };
import { hsdsPageValidator, hsdsValidator, type HsdsRecord } from '../fixtures/hsds/schema.ts';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';
import { eventually } from './setup/eventually.ts';
import { publicUrl, startGateway, type TestGateway } from './setup/gateway.ts';

/** Haarlem's, and one with two places. */
const placed = {
  ...haarlemServices[0]!,
  id: 'twee-plekken',
  organisation: 'Stichting Twee',
  locations: [
    { name: 'De Brug', address: 'Kade 1', postcode: '2011 RD', place: 'Haarlem', latitude: 52.38, longitude: 4.64 },
    { latitude: 52.4, longitude: 4.65 },
  ],
} as Service;
const services = [...(haarlemServices as Service[]), placed];

describe('/hsds/v3', () => {
  let folder: string;
  let file: string;
  let database: TestDatabase;
  let gateway: TestGateway;
  let writer: HsdsWriter;
  const keys = KeyRing.generate('first');
  const start = () => startGateway({ database, environment: { SERVICES: file, VOORDEUR_KEYS: keys } });
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voordeur-hsds-'));
    file = join(folder, 'services.json');
    await writeFile(file, JSON.stringify(services));
    database = await createTestDatabase();
    gateway = await start();
    writer = new HsdsWriter(gateway.config.municipality);
  });
  after(async () => {
    await gateway.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) =>
    gateway.app.inject({ url: `/hsds/v3${path}`, headers });

  async function page(path: string, record: HsdsRecord) {
    const response = await get(path);
    assert.equal(response.statusCode, 200, response.body);
    const body = response.json<any>();
    const isPage = hsdsPageValidator(record);
    const isRight: boolean = isPage(body);
    assert.ok(isRight, JSON.stringify(isPage.errors));
    assert.equal(body.size, body.contents.length);
    return body;
  }

  async function one(path: string, record: HsdsRecord) {
    const response = await get(path);
    assert.equal(response.statusCode, 200, response.body);
    const isRecord = hsdsValidator(record);
    assert.ok(isRecord(response.json()), JSON.stringify(isRecord.errors));
    return response.json();
  }

  test('says which HSDS it speaks and where it is described, with and without a slash', async () => {
    for (const path of ['', '/']) {
      const body = (await get(path)).json();
      assert.equal(body.version, '3.0');
      assert.equal(body.openapi_url, `${publicUrl}/hsds/v3/openapi.json`);
      assert.ok(URL.canParse(body.profile));
    }
  });

  test('gives every service once over the pages, each a valid record', async () => {
    const seen: string[] = [];
    const first = await page('/services?per_page=100', 'service');
    assert.deepEqual([first.total_items, first.total_pages, first.first_page, first.last_page], [241, 3, true, false]);
    for (let number = 1; number <= first.total_pages; number += 1) {
      const { contents, page_number } = await page(`/services?per_page=100&page=${number}`, 'service');
      assert.equal(page_number, number);
      seen.push(...contents.map(({ id }: { id: string }) => id));
    }
    assert.deepEqual(
      seen,
      services.map(({ id }) => writer.serviceId(id)),
    );
    const last = await page('/services?per_page=100&page=3', 'service');
    assert.deepEqual([last.size, last.first_page, last.last_page, last.empty], [41, false, true, false]);
    const beyond = await page('/services?per_page=100&page=4', 'service');
    assert.deepEqual([beyond.size, beyond.last_page, beyond.empty], [0, true, true]);
  });

  test('in a list a service has only what it has one of; full brings all, and can be imported back', async () => {
    const listed = await page('/services', 'service');
    assert.equal(listed.size, 50);
    assert.ok(listed.contents.every((service: object) => !('attributes' in service) && 'organization' in service));
    const full = await page('/services?full=true&per_page=500', 'service');
    const read = readHsds(full, { municipality: gateway.config.municipality, source: '' });
    assert.ok(read.ok);
    assert.deepEqual(read.services, services);
    assert.deepEqual(read.problems, []);
  });

  test('minimal gives all on one page, with when each last changed', async () => {
    const { contents, total_pages } = await page('/services?minimal=true', 'service');
    assert.equal(total_pages, 1);
    assert.equal(contents.length, 241);
    assert.deepEqual(Object.keys(contents[0]).sort(), ['id', 'last_modified', 'name', 'status']);
  });

  test('gives one service with all of it, by its id', async () => {
    const service = await one(`/services/${writer.serviceId('cjg-noord')}`, 'service');
    assert.equal(service.name, 'CJG Noord');
    assert.match(service.last_modified, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.ok(service.attributes.length > 5);
  });

  test('filters count together', async () => {
    const { contents: terms } = await page('/taxonomy_terms?per_page=500', 'taxonomy_term');
    const term = (code: string) => terms.find((candidate: { code: string }) => candidate.code === code);
    const count = async (query: string) => (await page(`/services?${query}`, 'service')).total_items;
    const money = services.filter(({ leefgebieden }) => leefgebieden.includes('geld'));
    assert.equal(await count(`taxonomy_term_id=${term('geld').id}`), money.length);
    const [{ organisation }] = money as [Service];
    const both = `taxonomy_term_id=${term('geld').id}&organization_id=${writer.organizationId(organisation)}`;
    assert.equal(await count(both), money.filter((service) => service.organisation === organisation).length);
    const classified = services.filter(({ audience }) => audience.length > 0).length;
    assert.equal(await count(`taxonomy_id=${term('ouders').taxonomy_id}`), classified);
    assert.equal(await count('taxonomy_term_id=00000000-0000-4000-8000-000000000000'), 0);
    assert.equal(await count('modified_after=2020-01-01'), 241);
    assert.equal(await count('modified_after=2999-01-01T00:00:00Z'), 0);
  });

  test('organizations come in pages and one by one, with their services and places', async () => {
    const { total_items, contents } = await page('/organizations?per_page=500', 'organization');
    assert.equal(total_items, new Set(services.map(({ organisation }) => organisation)).size);
    assert.ok(contents.every((organization: object) => !('services' in organization)));
    const twee = await one(`/organizations/${writer.organizationId('Stichting Twee')}`, 'organization');
    assert.deepEqual(
      twee.services.map(({ name }: Service) => name),
      [placed.name],
    );
    assert.equal(twee.locations.length, 2);
    const full = await page('/organizations?full=true&per_page=500', 'organization');
    assert.equal(full.contents.flatMap(({ services: offered }: { services: object[] }) => offered).length, 241);
  });

  test('places come with their service, in pages and one by one', async () => {
    const { total_items, contents } = await page('/service_at_locations', 'service_at_location');
    assert.equal(total_items, 2);
    assert.equal(contents[0].service.name, placed.name);
    assert.equal(contents[0].location.addresses, undefined);
    const [place] = (await page('/service_at_locations?full=true', 'service_at_location')).contents;
    assert.equal(place.location.addresses[0].postal_code, '2011 RD');
    assert.deepEqual(await one(`/service_at_locations/${place.id}`, 'service_at_location'), place);
    assert.equal((await page('/service_at_locations?modified_after=2999-01-01', 'service_at_location')).total_items, 0);
  });

  test('taxonomies and terms come in pages and one by one', async () => {
    const taxonomies = (await page('/taxonomies', 'taxonomy')).contents;
    assert.ok(taxonomies.some(({ name }: { name: string }) => name === 'Voordeur leefgebieden'));
    assert.deepEqual(await one(`/taxonomies/${taxonomies[0].id}`, 'taxonomy'), taxonomies[0]);
    const { contents, total_items } = await page(`/taxonomy_terms?taxonomy_id=${taxonomies[0].id}`, 'taxonomy_term');
    assert.equal(total_items, 13);
    assert.deepEqual(await one(`/taxonomy_terms/${contents[3].id}`, 'taxonomy_term'), contents[3]);
  });

  test('what is not there is a 404 with what to do', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    for (const list of ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'])
      for (const id of [unknown, 'cjg-noord']) {
        const response = await get(`/${list}/${id}`);
        assert.equal(response.statusCode, 404, list);
        assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
        assert.match(problemSchema.parse(response.json()).detail, /de lijst opnieuw/);
        assert.equal(response.headers['cache-control'], 'no-store');
      }
  });

  test('a page, a flag, a moment or a parameter that cannot be is a 400 that names it', async () => {
    for (const [query, told] of [
      ['page=0', /ten minste 1/],
      ['page=-1', /ten minste 1/],
      ['page=twee', /getal/],
      ['page=1.5', /getal/],
      ['per_page=501', /ten hoogste 500/],
      ['full=ja', /true, false/],
      ['modified_after=gisteren', /./],
      ['search=geld', /search/],
    ] as const) {
      const response = await get(`/services?${query}`);
      assert.equal(response.statusCode, 400, query);
      const { errors } = problemSchema.parse(response.json());
      assert.match(errors!.map(({ pointer, detail }) => `${pointer} ${detail}`).join(), told, query);
    }
  });

  test('only reading is possible', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'] as const) {
      const response = await gateway.app.inject({ method, url: '/hsds/v3/services' });
      assert.equal(response.statusCode, 405, method);
      assert.match(String(response.headers.allow), /GET/);
    }
  });

  test('any site may read it, caches keep it, and who has it gets nothing again', async () => {
    const preflight = await gateway.app.inject({
      method: 'OPTIONS',
      url: '/hsds/v3/services',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    });
    assert.equal(preflight.headers['access-control-allow-origin'], '*');
    for (const path of ['/', '/services', `/services/${writer.serviceId('cjg-noord')}`, '/openapi.json']) {
      const { headers, rawPayload } = await get(path, { origin: 'https://elsewhere.example' });
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
      assert.equal(headers['cache-control'], 'public, max-age=300');
      assert.equal(headers['api-version'], '3.0.0');
      assert.ok(rawPayload.length > 0);
      const again = await get(path, { 'if-none-match': `"other", ${headers.etag as string}` });
      assert.deepEqual([again.statusCode, again.body], [304, '']);
      assert.equal((await get(path, { 'if-none-match': '"other"' })).statusCode, 200);
    }
  });

  test('is compressed for who takes that, the same in every encoding', async () => {
    const plain = await get('/services?full=true');
    const brotli = await get('/services?full=true', { 'accept-encoding': 'gzip, br' });
    const gzip = await get('/services?full=true', { 'accept-encoding': 'gzip' });
    assert.deepEqual([brotli.headers['content-encoding'], gzip.headers['content-encoding']], ['br', 'gzip']);
    assert.deepEqual(brotliDecompressSync(brotli.rawPayload), plain.rawPayload);
    assert.deepEqual(gunzipSync(gzip.rawPayload), plain.rawPayload);
    assert.equal(Number(brotli.headers['content-length']), brotli.rawPayload.length);
    assert.equal(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size, 3);
    assert.equal(plain.headers.vary, 'accept-encoding');
  });

  test('has a description of its own, and stays out of that of /v1', async () => {
    const description = (await get('/openapi.json')).json();
    assert.match(description.openapi, /^3\.1/);
    assert.deepEqual(Object.keys(description.paths).sort(), [
      '/hsds/v3/',
      '/hsds/v3/organizations',
      '/hsds/v3/organizations/{id}',
      '/hsds/v3/service_at_locations',
      '/hsds/v3/service_at_locations/{id}',
      '/hsds/v3/services',
      '/hsds/v3/services/{id}',
      '/hsds/v3/taxonomies',
      '/hsds/v3/taxonomies/{id}',
      '/hsds/v3/taxonomy_terms',
      '/hsds/v3/taxonomy_terms/{id}',
    ]);
    const { parameters, responses } = description.paths['/hsds/v3/services'].get;
    assert.ok(parameters.some(({ name }: { name: string }) => name === 'per_page'));
    assert.ok(JSON.stringify(responses['200']).includes('total_items') && responses['4XX']);
    const { paths } = (await gateway.app.inject('/v1/openapi.json')).json();
    assert.ok(paths['/v1/questions'] && !Object.keys(paths).some((path) => path.startsWith('/hsds')));
  });

  test('follows the sociale kaart: what changed has a new moment, what did not keeps its own', async () => {
    const moments = async () =>
      new Map<string, string>(
        (await page('/services?minimal=true', 'service')).contents.map(
          (service: { id: string; last_modified: string }) => [service.id, service.last_modified],
        ),
      );
    const earlier = await moments();
    const tag = (await get('/services')).headers.etag as string;
    const changed = services
      .slice(1)
      .map((service) => (service.id === 'cjg-noord' ? { ...service, name: 'CJG Nieuw' } : service));
    await writeFile(file, JSON.stringify(changed));
    const other = await start();
    await other.stop();
    const id = writer.serviceId('cjg-noord');
    await eventually(async () => assert.equal((await one(`/services/${id}`, 'service')).name, 'CJG Nieuw'));
    const later = await moments();
    assert.equal(later.size, 240);
    for (const [service, moment] of later)
      if (service === id) assert.ok(moment > earlier.get(id)!);
      else assert.equal(moment, earlier.get(service), service);
    const { contents } = await page(`/services?modified_after=${later.get(id)!}`, 'service');
    assert.deepEqual(
      contents.map((service: { id: string }) => service.id),
      [id],
    );
    assert.notEqual((await get('/services', { 'if-none-match': tag })).statusCode, 304);
  });
});
