import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
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
    const demo = await startDemo({ port: await freePorts(6), dataDir, databaseUrl: database.url, logLevel: 'error' });
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

  test('the port of the postbus taken: goes on without one, and says so', async () => {
    const port = await freePorts(6);
    const other = createServer().listen(port + 5, '127.0.0.1');
    await once(other, 'listening');
    const said: string[] = [];
    const demo = await startDemo({
      port,
      dataDir: join(folder, 'data'),
      databaseUrl: database.url,
      logLevel: 'error',
      log: (line) => said.push(line),
    });
    try {
      assert.match(said.join('\n'), new RegExp(`De postbus kan niet starten op poort ${port + 5} \\(EADDRINUSE\\)`));
      assert.equal(demo.postbusPage, undefined);
      assert.doesNotMatch(await (await fetch(demo.addresses.gateway)).text(), /postbus/);
      assert.equal((await fetch(`${demo.addresses.gateway}/postbus`)).status, 404);
    } finally {
      await demo.stop();
      other.close();
    }
  });

  test('a data folder with other keys: says that these keys do not fit the database', async () => {
    await assert.rejects(run(join(folder, 'other-data')), {
      name: 'DemoError',
      message: /sleutels .* horen niet bij deze database/,
    });
  });
});
