import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import spreekuren from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');

function check(...args: string[]) {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  return spawnSync(process.execPath, [bin, 'check', ...args], { encoding: 'utf8', cwd: root });
}

describe('voordeur check, of spreekuren', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'voordeur-check-'));
    cpSync(path.join(root, 'packages/haarlem/municipality.json'), path.join(folder, 'municipality.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  test('counts Haarlem’s', () => {
    const { stdout, status } = check();
    assert.match(stdout, /6 spreekuren/);
    assert.equal(status, 0);
  });

  test('a municipality need not have any', () => {
    const { stdout, status } = check(folder);
    assert.match(stdout, /0 spreekuren/);
    assert.equal(status, 0);
  });

  test('names the file and every problem in it, of shape or of sense, and ends with exit code 1', () => {
    const file = path.join(folder, 'spreekuren.json');
    const [first, second] = structuredClone(spreekuren);
    writeFileSync(file, JSON.stringify([{ ...first, location: { ...first!.location, area: 'maan' } }, second, second]));
    const sense = check(folder);
    assert.equal(sense.status, 1);
    assert.match(
      sense.stderr,
      /spreekuren\.json: 2 probleem\(en\)\n {2}\[0\]\.location\.area: .*maan.*\n {2}\[2\]\.id: /,
    );
    writeFileSync(file, JSON.stringify([{ ...first, languages: [] }]));
    assert.match(check(folder).stderr, /\[0\]\.languages: /);
    writeFileSync(file, '[');
    assert.match(check(folder).stderr, /geen geldige JSON/);
  });
});
