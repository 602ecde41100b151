import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import services from '@voordeur/haarlem/services.json' with { type: 'json' };
import pg from 'pg';
import { createTestDatabase } from '../setup/database.ts';
import { eventually } from './setup/eventually.ts';
import { startGateway } from './setup/gateway.ts';

/** Of the synchronisation (`services/synchronise.ts`). */
const lockKey = 8_303_718;
/** One more than a device searches: such a file is brought in after the start. */
const many = 5_001;

describe('before the first asks for the sociale kaart', () => {
  test('what pages load is ready at the start and again after a change, compressed once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'voordeur-ahead-'));
    const SERVICES = join(folder, 'services.json');
    const environment = { SERVICES, VOORDEUR_KEYS: KeyRing.generate('first') };
    await writeFile(SERVICES, JSON.stringify(services));
    const gateway = await startGateway({ environment });
    const readyFor = () => gateway.logged().match(/"msg":"the sociale kaart is ready for devices"/g)?.length ?? 0;
    try {
      await eventually(async () => assert.equal(readyFor(), 1));
      const asked = await gateway.app.inject({ url: '/v1/services/index', headers: { 'accept-encoding': 'br' } });
      assert.ok(gateway.logged().includes(`"bytes":${asked.rawPayload.length}`), 'the same bytes');
      await writeFile(SERVICES, JSON.stringify(services.slice(1)));
      const changed = await startGateway({ database: gateway.database, environment });
      await eventually(async () => assert.equal(readyFor(), 2));
      await changed.stop();
    } finally {
      await gateway.stop();
      await rm(folder, { recursive: true });
    }
  });

  test('while many are brought in, nobody is told that there are none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'voordeur-ahead-'));
    const SERVICES = join(folder, 'services.json');
    const file = Array.from({ length: many }, (_, nth) => ({
      ...services[nth % services.length],
      id: `dienst-${nth}`,
    }));
    await writeFile(SERVICES, JSON.stringify(file));
    const database = await createTestDatabase();
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock($1)', [lockKey]);
    const gateway = await startGateway({ database, environment: { SERVICES } });
    const get = (url: string) => gateway.app.inject({ url });
    try {
      for (const url of [
        '/hsds/v3/services',
        '/hsds/v3/organizations',
        '/hsds/v3/taxonomies',
        '/v1/services/dienst-1',
      ]) {
        const answer = await get(url);
        assert.equal(answer.statusCode, 503, url);
        assert.equal(answer.headers['retry-after'], '5');
        assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
        assert.equal(answer.headers['cache-control'], 'no-store');
      }
      assert.equal((await get('/hsds/v3')).statusCode, 200, 'what it is can be said');
      await other.query('rollback');
      await eventually(async () => assert.equal((await get('/hsds/v3/services')).statusCode, 200));
      assert.equal((await get('/hsds/v3/services')).json().total_items, many);
    } finally {
      await other.end();
      await gateway.stop();
      await database.drop();
      await rm(folder, { recursive: true });
    }
  });
});
