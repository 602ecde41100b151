import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createApp, KeyRing, migrate } from '@voordeur/gateway';
import { municipalitySchema, problemSchema } from '@voordeur/core/schemas';
import { createTestDatabase } from '../setup/database.ts';
import { eventually } from './setup/eventually.ts';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';

const keys = KeyRing.generate('first');

describe('running the gateway', () => {
  let folder: string;
  let gateway: TestGateway;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'voordeur-pages-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>inbox</title>');
    await writeFile(join(folder, 'triage.js'), 'export {};');
    gateway = await startGateway({ environment: { WIDGETS_DIR: folder, INBOX_DIR: folder, VOORDEUR_KEYS: keys } });
  });
  after(async () => {
    await gateway.stop();
    await rm(folder, { recursive: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) => gateway.app.inject({ url, headers });

  test('healthz and readyz say ok, and readyz not before the database is migrated', async () => {
    for (const url of ['/healthz', '/readyz']) assert.deepEqual((await get(url)).json(), { status: 'ok' });
    const database = await createTestDatabase({ migrated: false });
    const app = await createApp({ ...gateway.config, databaseUrl: database.url, logLevel: 'silent' });
    assert.equal((await app.inject('/healthz')).statusCode, 200);
    assert.equal((await app.inject('/readyz')).statusCode, 503);
    await migrate(database.url);
    assert.equal((await app.inject('/readyz')).statusCode, 200);
    await app.close();
    await database.drop();
  });

  test('while the database is away every answer is 503 with Retry-After, and afterwards all works by itself', async () => {
    const { database } = gateway;
    const question = parentsQuestion();
    await database.setReachable(false);
    const away = [
      await gateway.ask(question),
      await get('/readyz'),
      await get('/v1/altcha', { origin: 'https://a.example' }),
    ];
    for (const response of away) {
      assert.equal(response.statusCode, 503, response.body);
      assert.equal(problemSchema.parse(response.json()).status, 503);
      assert.ok(Number(response.headers['retry-after']) > 0);
    }
    assert.equal((await get('/healthz')).statusCode, 200);
    assert.equal((await get('/v1/municipality')).statusCode, 200);
    await database.setReachable(true);
    await eventually(async () => assert.equal((await gateway.ask(question)).statusCode, 201));
    assert.equal((await get('/readyz')).statusCode, 200);
  });

  test('metrics count questions by team and urgency, repeats and durations by route', async () => {
    const question = parentsQuestion();
    await gateway.ask(question);
    await gateway.ask(question);
    const { body } = await get('/metrics');
    assert.match(body, /voordeur_questions_total\{team="cjg-noord",urgency="gewoon"\} \d/);
    assert.match(body, /voordeur_questions_repeated_total [1-9]/);
    assert.match(
      body,
      /voordeur_http_request_duration_seconds_count\{method="POST",route="\/v1\/questions",status="201"\} \d/,
    );
    assert.match(body, /process_resident_memory_bytes/);
    assert.match(body, /voordeur_event_streams 0/);
    assert.ok(!body.includes(question.id));
  });

  test('every answer names the version of the API and is guarded by headers', async () => {
    for (const url of [
      '/healthz',
      '/v1/municipality',
      '/v1/altcha',
      '/v1/staff/me',
      '/nergens',
      '/inbox/',
      '/widgets/triage.js',
    ]) {
      const { headers } = await get(url);
      assert.match(String(headers['api-version']), /^1\.\d+\.\d+$/, url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.match(String(headers['strict-transport-security']), /max-age=\d{8}/, url);
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, url);
      assert.match(String(headers['content-security-policy']), /default-src 'none'/, url);
    }
    for (const url of ['/healthz', '/v1/altcha', '/v1/staff/me', '/nergens', '/v1/openapi.json', '/metrics'])
      assert.equal((await get(url)).headers['cache-control'], 'no-store', url);
  });

  test('the municipality is there for widgets, with a tag that saves sending it again', async () => {
    const first = await get('/v1/municipality');
    assert.deepEqual(municipalitySchema.parse(first.json()), {
      ...gateway.config.municipality,
      search: { mode: 'device' },
    });
    assert.match(String(first.headers['cache-control']), /max-age/);
    const again = await get('/v1/municipality', { 'if-none-match': String(first.headers.etag) });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });

  test('the description of the API names every route, its body and its problems', async () => {
    const description = (await get('/v1/openapi.json')).json<{
      openapi: string;
      info: { version: string };
      paths: Record<string, Record<string, { requestBody?: unknown; responses: Record<string, unknown> }>>;
    }>();
    assert.match(description.openapi, /^3\.1/);
    for (const path of [
      '/v1/questions',
      '/v1/municipality',
      '/v1/altcha',
      '/v1/staff/questions',
      '/v1/staff/questions/{id}',
      '/v1/staff/questions/{id}/hand-over',
      '/v1/staff/questions/{id}/hand-over/accept',
      '/v1/staff/questions/{id}/involve',
      '/v1/staff/receipts',
      '/healthz',
    ])
      assert.ok(description.paths[path], path);
    const ask = description.paths['/v1/questions']!.post!;
    assert.ok(ask.requestBody && ask.responses['201'] && ask.responses['4XX']);
    assert.ok(JSON.stringify(ask).includes('consentToShare'));
  });

  test('every operation has a name of its own, a group, and says what it answers', async () => {
    const { paths } = (await get('/v1/openapi.json')).json<{
      paths: Record<
        string,
        Record<
          string,
          {
            operationId: string;
            summary: string;
            tags: string[];
            responses: Record<string, { description: string; headers: object; content: object }>;
          }
        >
      >;
    }>();
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    assert.ok(operations.length > 20);
    assert.equal(new Set(operations.map(({ operationId }) => operationId)).size, operations.length);
    for (const { operationId, summary, tags, responses } of operations) {
      assert.match(operationId, /^[a-z][A-Za-z0-9]+$/);
      assert.ok(summary && tags.length === 1, operationId);
      for (const [status, { description, headers }] of Object.entries(responses)) {
        assert.ok(description && description !== 'Default Response', `${operationId} ${status}`);
        assert.ok('API-Version' in headers, `${operationId} ${status}`);
      }
    }
    assert.deepEqual(Object.keys(paths['/metrics']!.get!.responses['200']!.content), ['text/plain']);
    assert.equal(paths['/v1/staff/questions/{id}/take']!.post!.operationId, 'postStaffQuestionsIdTake');
  });

  test('widgets may be loaded by any site, the inbox page loads from itself only', async () => {
    const widget = await get('/widgets/triage.js');
    assert.equal(widget.body, 'export {};');
    assert.equal(widget.headers['access-control-allow-origin'], '*');
    assert.equal(widget.headers['cross-origin-resource-policy'], 'cross-origin');
    assert.match(String(widget.headers['content-type']), /javascript/);
    const page = await get('/inbox/');
    assert.match(page.body, /<title>inbox/);
    assert.match(String(page.headers['content-security-policy']), /script-src 'self'/);
    assert.ok(!String(page.headers['content-security-policy']).includes('unsafe'));
    assert.deepEqual([(await get('/inbox')).statusCode, (await get('/inbox')).headers.location], [308, '/inbox/']);
    for (const url of ['/widgets/../package.json', '/widgets/%2e%2e/%2e%2e/etc/passwd', '/inbox/%2e%2e/x'])
      assert.ok((await get(url)).statusCode >= 400, url);
  });

  test('too many requests from one address get 429 as a problem; health checks never', async () => {
    const limited = await startGateway({
      database: gateway.database,
      environment: { RATE_LIMIT: '5', VOORDEUR_KEYS: keys },
    });
    const statuses = [];
    for (let request = 0; request < 7; request += 1)
      statuses.push((await limited.app.inject('/v1/municipality')).statusCode);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429]);
    const refused = await limited.app.inject('/v1/municipality');
    assert.equal(problemSchema.parse(refused.json()).status, 429);
    assert.ok(refused.headers['retry-after']);
    assert.equal((await limited.app.inject('/healthz')).statusCode, 200);
    await limited.stop();
  });
});
