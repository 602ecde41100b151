import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { migrate } from '@voordeur/gateway';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bin = path.join(root, 'packages/cli/bin/voordeur.js');

describe('voordeur, of what can be edited', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'voordeur-settings-'));
    for (const name of ['municipality', 'answer-templates', 'liaisons'])
      cpSync(path.join(root, `packages/haarlem/${name}.json`), path.join(folder, `${name}.json`));
  });
  after(() => rmSync(folder, { recursive: true }));
  const read = (name: string, from = folder) => JSON.parse(readFileSync(path.join(from, name), 'utf8'));

  test('check refuses a municipality that would break a law of the router, and names the team', () => {
    const municipality = read('municipality.json');
    municipality.teams[2].staffed = false;
    const file = path.join(folder, 'unlawful.json');
    writeFileSync(file, JSON.stringify(municipality));
    const { stderr, status } = spawnSync(process.execPath, [bin, 'check', file], { encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /1 probleem\(en\)\n {2}teams\[2\]\.staffed: .*veiligheid van een kind in Haarlem-Oost/);
  });

  test('check names what is wrong in answer templates and liaisons', () => {
    for (const [name, item] of [
      ['answer-templates.json', { id: 'x', team: 'weg', title: 'X', text: '{naam}' }],
      ['liaisons.json', { id: 'x', team: 'weg', role: 'scholen', name: 'X' }],
    ] as const) {
      const before = readFileSync(path.join(folder, name), 'utf8');
      writeFileSync(path.join(folder, name), JSON.stringify([item]));
      const { stderr, status } = spawnSync(process.execPath, [bin, 'check', folder], { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`${name}: \\d probleem[^]*\\[0\\]\\.team: .*weg`));
      writeFileSync(path.join(folder, name), before);
    }
  });

  describe('settings', () => {
    let database: TestDatabase;
    before(async () => {
      database = await createTestDatabase();
      await migrate(database.url);
    });
    after(() => database.drop());

    /** Not in this process's way: the database is served by it. */
    async function settings(...args: string[]): Promise<{ code: number; output: string }> {
      const child = spawn(process.execPath, [bin, 'settings', ...args], {
        env: { ...process.env, DATABASE_URL: database.url },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
      const [code] = (await once(child, 'close')) as [number];
      return { code, output };
    }

    test('writes what is in force: the files with what was edited over them, which check finds right', async () => {
      await database.query(
        `insert into settings_revisions (document, revision, by_id, by_name, note, edits, changes) values
           ('municipality', 1, 'x', 'X', '', '{"phone": "14 000"}', '[]'),
           ('municipality', 2, 'x', 'X', '', '{"phone": "14 099", "teams/cjg-noord/phone": "023 1"}', '[]'),
           ('liaisons', 1, 'x', 'X', '', '{"scholen-stedelijk": null}', '[]')`,
      );
      const to = path.join(folder, 'in-force');
      const { code, output } = await settings('--municipality', folder, '--to', to);
      assert.equal(code, 0, output);
      const written = read('municipality.json', to);
      assert.equal(written.phone, '14 099');
      assert.equal(written.teams[1].phone, '023 1');
      assert.equal(written.areas.length, read('municipality.json').areas.length);
      assert.equal(read('liaisons.json', to).length, read('liaisons.json').length - 1);
      assert.equal(read('answer-templates.json', to).length, read('answer-templates.json').length);
      const checked = spawnSync(process.execPath, [bin, 'check', to], { encoding: 'utf8' });
      assert.equal(checked.status, 0, checked.stderr);
    });

    test('says what does not fit the files, and where to write is asked', async () => {
      await database.query(
        `insert into settings_revisions (document, revision, by_id, by_name, note, edits, changes) values
           ('municipality', 3, 'x', 'X', '', '{"teams/weg/phone": "1"}', '[]')`,
      );
      const { code, output } = await settings('--municipality', folder, '--to', path.join(folder, 'none'));
      assert.equal(code, 1);
      assert.match(output, /passen niet bij de bestanden:\n {2}teams\/weg\/phone/);
      assert.match((await settings()).output, /--to/);
    });
  });
});
