import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createTestDatabase, type TestDatabase } from '../setup/database.ts';

const bin = path.resolve(import.meta.dirname, '../../packages/cli/bin/voordeur.js');

describe('voordeur partner', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase();
  });
  after(() => database.drop());

  const partner = (...args: string[]) =>
    spawnSync(process.execPath, [bin, 'partner', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: database.url },
    });
  const set = (...more: string[]) =>
    partner('set', 'vink', '--name', 'De Vink', '--origin', 'https://www.devink.nl', ...more);
  const listed = () => partner('list').stdout;

  test('registers, lists and removes one, with the address that signs in for it', () => {
    assert.equal(set('--email', 'balie@devink.nl').status, 0);
    assert.equal(listed(), 'vink\tDe Vink\thttps://www.devink.nl\tbalie@devink.nl\n');
    set();
    assert.match(listed(), /\tbalie@devink\.nl\n$/, 'without an address it stays');
    set('--email', '');
    assert.equal(listed(), 'vink\tDe Vink\thttps://www.devink.nl\t\n');
    partner('remove', 'vink');
    assert.equal(listed(), '');
  });

  test('says what is wrong with an address', () => {
    const { status, stderr } = set('--email', 'balie');
    assert.equal(status, 1);
    assert.match(stderr, /email: give an address such as/);
    assert.equal(listed(), '');
  });
});
