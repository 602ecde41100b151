import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../packages/gateway/dist/database/connection.js';
import { keepHouse } from '../../packages/gateway/dist/database/housekeeping.js';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';

describe('clearing away what has expired, with the rights of the gateway’s own login', () => {
  const day = 24 * 3_600_000;
  let database: TestDatabase;
  let connected: Database;
  before(async () => {
    database = await createTestDatabase();
    connected = connect(database.url, (error) => assert.fail(error));
  });
  after(async () => {
    await connected.pool.end();
    await database.drop();
  });

  async function sweep(now: number): Promise<unknown[]> {
    const errors: unknown[] = [];
    await keepHouse(connected, {
      reportRetentionDays: 90,
      referralRetentionDays: 90,
      now: () => now,
      onError: (error) => errors.push(error),
    })();
    return errors;
  }
  const count = async (table: string) =>
    (await database.query<{ count: number }>(`select count(*)::integer as count from ${table}`))[0]!.count;

  test('nothing is refused, and a referral goes when it has been over for as long as is set', async () => {
    const made = Date.now();
    await database.query(
      `insert into referrals (id, body_hash, code_hash, code_end, partner, team, subjects, created_at, expires_at)
       values ($1, '\\x01', '\\x02', '1234', 'huisarts', 'cjg-noord', '\\x03', $2, $3)`,
      [randomUUID(), new Date(made), new Date(made + 30 * day)],
    );
    assert.deepEqual(await sweep(made + 119 * day), []);
    assert.equal(await count('referrals'), 1);
    assert.deepEqual(await sweep(made + 121 * day), []);
    assert.equal(await count('referrals'), 0);
  });

  test('counts of missed codes of more than an hour ago go, and later ones stay', async () => {
    await database.query(
      `insert into missed_codes (minute, misses) values (now() - interval '2 hours', 3), (now() - interval '5 minutes', 4)`,
    );
    assert.deepEqual(await sweep(Date.now()), []);
    assert.equal(await count('missed_codes'), 1);
  });
});
