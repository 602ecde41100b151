import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { people, startDemo } from '@voordeur/demo';
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@voordeur/gateway/embedded-database';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import { queryAsStaff } from './setup/database.ts';
import { freePorts, makeFolder } from './setup/surroundings.ts';

const teams = municipality.teams.map(({ id }) => id);

test('somebody works at each team of the municipality, and nobody at one that is not there', () => {
  const alone = people.filter((person) => person.teams.length === 1).flatMap((person) => person.teams);
  assert.deepEqual([...alone].sort(), [...teams].sort());
  assert.deepEqual(
    people.flatMap((person) => person.teams).filter((team) => !teams.includes(team)),
    [],
  );
});

describe('with a PostgreSQL of one’s own', () => {
  let folder: string;
  let database: EmbeddedDatabase;
  before(async () => {
    folder = await makeFolder();
    database = await startEmbeddedDatabase({ dataDir: join(folder, 'own-database'), settings: { fsync: 'off' } });
  });
  after(async () => {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function run(dataDir: string): Promise<void> {
    const demo = await startDemo({ port: await freePorts(5), dataDir, databaseUrl: database.url, logLevel: 'error' });
    try {
      const leads = await queryAsStaff<{ team: string }>(
        database.url,
        teams,
        `select team from assignments where role = 'lead'`,
      );
      assert.equal(leads.length, 12);
      assert.ok(new Set(leads.map(({ team }) => team)).size >= 8, 'the examples go to a variety of teams');
    } finally {
      await demo.stop();
    }
  }

  test('it uses that one, starts none, and asks the examples once', async () => {
    const dataDir = join(folder, 'data');
    await run(dataDir);
    await run(dataDir);
    assert.ok(!existsSync(join(dataDir, 'database')));
  });

  test('a data folder with other keys: says that these keys do not fit the database', async () => {
    await assert.rejects(run(join(folder, 'other-data')), {
      name: 'DemoError',
      message: /sleutels .* horen niet bij deze database/,
    });
  });
});
