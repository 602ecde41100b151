import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { ChangedMigration, migrate } from '@voordeur/gateway';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase({ migrated: false });
  });
  after(() => database.drop());

  test('from eight processes at once each runs exactly once', async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () => migrate(database.url)));
    assert.equal(runs.filter((names) => names.length > 0).length, 1);
    const rows = await database.query('select name from schema_migrations order by name');
    assert.deepEqual(
      rows.map(({ name }) => name),
      runs.flat(),
    );
  });

  test('run again they do nothing', async () => {
    assert.deepEqual(await migrate(database.url), []);
  });

  test('one that was changed after it ran is refused', async () => {
    await database.query(`update schema_migrations set checksum = 'anders' where name = '0003-questions'`);
    await assert.rejects(
      migrate(database.url),
      (error) => error instanceof ChangedMigration && /0003-questions/.test(error.message),
    );
  });

  test('on several new databases of one cluster at the same time they all work, although roles are shared', async () => {
    const databases = await Promise.all(Array.from({ length: 4 }, () => createTestDatabase({ migrated: false })));
    const runs = await Promise.all(databases.map(({ url }) => migrate(url)));
    for (const names of runs) assert.ok(names.length > 3);
    for (const each of databases) await each.drop();
  });

  test('a login that is no superuser can migrate, and one that does not own the roles is told what to ask for', async () => {
    const first = await createTestDatabase();
    const { query, url } = first;
    const [owner] = await query<{ rolsuper: boolean }>(`select rolsuper from pg_roles where rolname = 'voordeur_test'`);
    assert.equal(owner!.rolsuper, false);
    const name = `test_second_${process.pid}`;
    await query(`create role ${name} login password 'x'`);
    await query(`create database ${name} owner ${name}`);
    const second = new URL(url);
    second.username = name;
    second.password = 'x';
    second.pathname = `/${name}`;
    await assert.rejects(migrate(second.href), (error: { hint?: string }) =>
      /grant voordeur_intake to/.test(error.hint ?? ''),
    );
    const roles = await query<{ rolname: string }>(
      `select rolname from pg_roles where rolname ~ '^voordeur_' and rolname !~ '^voordeur_test'`,
    );
    assert.ok(roles.length > 3);
    for (const { rolname } of roles) await query(`grant ${rolname} to ${name} with inherit false, set true`);
    assert.ok((await migrate(second.href)).length > 3);
    await query(`drop database ${name} with (force)`);
    await query(`drop role ${name}`);
    await first.drop();
  });

  test('every table with what people wrote has row-level security that binds its owner too', async () => {
    const rows = await database.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity and relforcerowsecurity order by 1`,
    );
    assert.deepEqual(
      rows.map(({ relname }) => relname),
      [
        'assignments',
        'booking_notices',
        'bookings',
        'consults',
        'escalations',
        'events',
        'first_answers',
        'handover_offers',
        'messages',
        'questions',
        'referrals',
        'service_reports',
        'spreekuur_events',
        'substitutes',
        'walk_ins',
        'weekly_counts',
      ],
    );
  });
});
