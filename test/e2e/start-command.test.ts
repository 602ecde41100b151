import assert from 'node:assert/strict';
import { chmod, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startEmbeddedDatabase } from '@voordeur/gateway/embedded-database';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import { queryAsStaff } from './setup/database.ts';
import { voordeur, type Running } from './setup/command.ts';
import { freePorts, makeFolder } from './setup/surroundings.ts';

describe('voordeur start', () => {
  const folders: string[] = [];
  let folder: string;
  let port: number;
  let running: Running | undefined;

  before(async () => {
    folder = await newFolder();
    port = await freePorts(6);
  });
  after(async () => {
    running?.child.kill('SIGTERM');
    await running?.ended;
    for (const made of folders) await rm(made, { recursive: true, force: true });
  });

  async function newFolder(): Promise<string> {
    const made = await makeFolder();
    folders.push(made);
    return made;
  }

  async function run(): Promise<Running> {
    running = voordeur(['start', '--data', folder], { PORT: String(port) });
    await running.saying('ready');
    return running;
  }

  async function countQuestions(): Promise<number> {
    // Finds the database that runs in the folder already, and leaves it running.
    const { url } = await startEmbeddedDatabase({ dataDir: join(folder, 'database') });
    const teams = municipality.teams.map(({ id }) => id);
    const [row] = await queryAsStaff<{ count: number }>(url, teams, 'select count(*)::int as count from questions');
    return row!.count;
  }

  test('says ready with every address, and each of them answers', async () => {
    const started = await run();
    const addresses = started.said().match(/http:\/\/localhost:\d+\/\S*/g) ?? [];
    assert.equal(addresses.length, 7);
    for (const address of addresses) assert.equal((await fetch(address)).status, 200, address);
    assert.match(started.said(), /^ {2}postbus .*\/postbus /m);
    assert.match(started.said(), /12 voorbeeldvragen/);
    assert.equal(await countQuestions(), 12);
  });

  test('keeps its secrets readable by nobody else', async () => {
    for (const name of ['content-keys', 'sign-in-client-secret', 'sign-in-cookie-key', 'sign-in-keys.json'])
      assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name);
  });

  test('a second one on the same ports says which ports and what to do', async () => {
    const second = voordeur(['start', '--data', await newFolder()], { PORT: String(port) });
    assert.equal(await second.ended, 1);
    assert.match(second.said(), new RegExp(`De poorten ${port}, .* zijn al in gebruik`));
    assert.match(second.said(), /PORT=\d+ npm start/);
  });

  test('a second one on the same folder says so', async () => {
    const second = voordeur(['start', '--data', folder, '--port', String(await freePorts(6))]);
    assert.equal(await second.ended, 1);
    assert.match(second.said(), /Een andere demo gebruikt de map/);
  });

  test('starts again after kill -9, with the same questions and no second ones', async () => {
    running!.child.kill('SIGKILL');
    assert.equal(await running!.ended, 'SIGKILL');
    await run();
    assert.equal(await countQuestions(), 12);
  });

  test('Ctrl-C stops everything, also the database', async () => {
    running!.child.kill('SIGINT');
    assert.equal(await running!.ended, 0);
    await assert.rejects(fetch(`http://localhost:${port}/healthz`));
    await assert.rejects(stat(join(folder, 'database', 'cluster', 'postmaster.pid')), { code: 'ENOENT' });
  });

  test('one port taken by something else: says which one', async () => {
    const server: Server = createServer().listen(port + 2);
    try {
      const refused = voordeur(['start', '--data', folder], { PORT: String(port) });
      assert.equal(await refused.ended, 1);
      assert.match(refused.said(), new RegExp(`Poort ${port + 2} is al in gebruik`));
    } finally {
      server.close();
    }
  });

  test('a folder that cannot be made: says so', { skip: process.platform === 'win32' }, async () => {
    const refused = voordeur(['start', '--data', '/dev/null/here'], { PORT: String(port) });
    assert.equal(await refused.ended, 1);
    assert.match(refused.said(), /In de map \/dev\/null\/here kan niet worden geschreven/);
  });

  test(
    'a folder of somebody else: says so',
    { skip: process.getuid?.() === 0 && 'root may write everywhere' },
    async () => {
      const closed = await newFolder();
      await chmod(closed, 0o500);
      const refused = voordeur(['start', '--data', closed], { PORT: String(port) });
      assert.equal(await refused.ended, 1);
      assert.match(refused.said(), /kan niet worden geschreven \(EACCES\)/);
    },
  );

  test('a database that does not answer, or is none: says so, without the password', async () => {
    for (const [url, words] of [
      [`postgresql://me:hunter2@localhost:${port}/none`, /is niet te gebruiken: .*ECONNREFUSED/],
      ['mysql://me:hunter2@localhost/none', /DATABASE_URL moet een adres zijn als postgresql:/],
    ] as const) {
      const refused = voordeur(['start', '--data', folder], { PORT: String(port), DATABASE_URL: url });
      assert.equal(await refused.ended, 1);
      assert.match(refused.said(), words);
      assert.doesNotMatch(refused.said(), /hunter2/);
    }
  });

  test('interrupted while it starts: leaves nothing running', async () => {
    const early = await newFolder();
    const interrupted = voordeur(['start', '--data', early], { PORT: String(port) });
    await interrupted.saying('PostgreSQL start');
    interrupted.child.kill('SIGINT');
    assert.equal(await interrupted.ended, 0, interrupted.said());
    await assert.rejects(stat(join(early, 'database', 'cluster', 'postmaster.pid')), { code: 'ENOENT' });
  });

  test('a port that is none: says what it must be', async () => {
    const refused = voordeur(['start', '--data', folder, '--port', 'door']);
    assert.equal(await refused.ended, 1);
    assert.match(refused.said(), /PORT moet een heel getal zijn/);
  });
});
