import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { readSearchIndex } from '@voordeur/core/search';
import { FetchServicesClient } from '../../packages/widgets/dist/gateway/index.js';
import { startGateway, type TestGateway } from './setup/gateway.ts';

/** What a widget gets from a real gateway over HTTP. */
describe('the widgets’ client of the sociale kaart', () => {
  let gateway: TestGateway;
  let searching: TestGateway;
  let client: FetchServicesClient;
  before(async () => {
    gateway = await startGateway();
    searching = await startGateway({ environment: { SERVICE_SEARCH: 'postgresql' } });
    client = await clientOf(gateway);
  });
  after(async () => {
    await gateway.stop();
    await searching.stop();
  });

  async function clientOf({ app }: TestGateway): Promise<FetchServicesClient> {
    await app.listen({ port: 0, host: '127.0.0.1' });
    return new FetchServicesClient(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`);
  }

  test('loads all that a device needs to search', async () => {
    const result = await client.catalogue();
    assert.ok(result.outcome === 'loaded');
    const [first] = readSearchIndex(result.catalogue.index).search('juridisch loket');
    assert.equal(first!.id, 'juridisch-loket');
    assert.ok(result.catalogue.services.some(({ id }) => id === first!.id));
  });

  test('hears where there is too much for a device, and searches there', async () => {
    const other = await clientOf(searching);
    assert.deepEqual(await other.catalogue(), { outcome: 'at-gateway' });
    const result = await other.search({ q: 'juridisch loket', limit: 1 });
    assert.ok(result.outcome === 'found');
    assert.deepEqual(
      result.answer.hits.map(({ id, service }) => [id, service.id]),
      [['juridisch-loket', 'juridisch-loket']],
    );
  });

  test('finds one service, or hears that it is gone', async () => {
    const found = await client.service('cjg-noord');
    assert.ok(found.outcome === 'found' && found.service.name === 'CJG Noord');
    assert.deepEqual(await client.service('nowhere'), { outcome: 'gone' });
  });

  test('reports once, and hears what is wrong', async () => {
    const report = { id: randomUUID(), kind: 'closed' as const, note: 'Er hangt een briefje' };
    assert.deepEqual(await client.report('cjg-noord', report), { outcome: 'received' });
    assert.deepEqual(await client.report('cjg-noord', report), { outcome: 'received' });
    assert.deepEqual(await client.report('cjg-noord', { ...report, note: 'Anders' }), { outcome: 'conflict' });
    assert.deepEqual(await client.report('nowhere', { ...report, id: randomUUID() }), { outcome: 'gone' });
    const invalid = await client.report('cjg-noord', { ...report, id: 'x' });
    assert.ok(invalid.outcome === 'invalid');
    assert.deepEqual(
      invalid.errors.map(({ pointer }) => pointer),
      ['/id'],
    );
    assert.equal((await gateway.rows('service_reports')).length, 1);
  });

  test('counts a search that found nothing', async () => {
    await client.zeroResult({ area: 'oost' });
    const [row] = await gateway.rows('zero_results');
    assert.equal(row!.area, 'oost');
  });

  test('never rejects: without a gateway it says so', async () => {
    const nowhere = new FetchServicesClient('http://127.0.0.1:9');
    const unavailable = { outcome: 'unavailable' };
    assert.deepEqual(await nowhere.catalogue(), unavailable);
    assert.deepEqual(await nowhere.service('x'), unavailable);
    assert.deepEqual(await nowhere.search({ q: 'x' }), unavailable);
    assert.deepEqual(await nowhere.report('x', { id: randomUUID(), kind: 'other' }), unavailable);
    await nowhere.zeroResult({});
  });
});
