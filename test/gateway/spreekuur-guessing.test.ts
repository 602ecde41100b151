import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FetchSpreekuurClient } from '../../packages/widgets/dist/gateway/fetch-spreekuur-client.js';
import { proof, someCode } from './setup/codes.ts';
import { problemOf, startSpreekuurGateway, tuesdayNine, type SpreekuurGateway } from './setup/spreekuren.ts';

describe('guessing the code of an appointment', () => {
  let gateway: SpreekuurGateway;
  before(async () => {
    gateway = await startSpreekuurGateway({ environment: { RATE_LIMIT: '600' } });
  });
  after(() => gateway.stop());

  const acts = ['lookup', 'cancel', 'accept', 'move'] as const;
  const slot = { spreekuur: 'samen', startsAt: tuesdayNine };
  const tryCode = (act: (typeof acts)[number], payload: object, nth: number) =>
    gateway.app.inject({
      method: 'POST',
      url: `/v1/bookings/${act}`,
      payload: act === 'move' ? { ...payload, slot } : payload,
      remoteAddress: `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`,
    });

  test('10,000 tries from as many addresses give nothing and do not keep the owner out', async () => {
    const { code } = await gateway.book();
    const counts = new Map<number, number>();
    for (let first = 0; first < 10_000; first += 50) {
      const tries = Array.from({ length: 50 }, (_, nth) =>
        tryCode(acts[nth % 4]!, { code: someCode(first + nth) }, first + nth),
      );
      for (const { statusCode } of await Promise.all(tries)) counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
    }
    assert.equal((counts.get(404) ?? 0) + (counts.get(400) ?? 0), 10_000, JSON.stringify([...counts]));
    assert.ok(counts.get(404)! < 200, `${counts.get(404)} tries cost nothing`);

    const refused = await tryCode('lookup', { code }, 1);
    assert.deepEqual(
      [refused.statusCode, problemOf(refused).errors?.map(({ pointer }) => pointer)],
      [400, ['/altcha']],
    );
    const altcha = await proof(gateway);
    const opened = await tryCode('lookup', { code, altcha }, 1);
    assert.equal(opened.statusCode, 200, opened.body);
    assert.equal((await tryCode('lookup', { code, altcha }, 1)).statusCode, 400, 'a proof counts once');
  });

  test('the widgets’ client makes the proof when it is asked for, and does what was wanted', async () => {
    const { code } = await gateway.book({ slot: { ...slot, startsAt: '2027-03-09T08:00:00.000Z' } });
    assert.equal((await tryCode('lookup', { code }, 1)).statusCode, 400, 'codes are still being guessed');
    const client = new FetchSpreekuurClient(await gateway.app.listen({ host: '127.0.0.1', port: 0 }));
    assert.deepEqual(await client.lookUp(someCode(1)), { outcome: 'unknown-code' });
    const found = await client.cancel(code);
    assert.equal(found.outcome === 'found' && found.booking.state, 'cancelled');
  });

  test('of who tried nothing is kept', async () => {
    const tables = await gateway.database.query<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('sender', 'address', 'ip')`,
    );
    assert.deepEqual(tables, []);
  });
});
