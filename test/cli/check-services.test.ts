import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import haarlemServices from '@voordeur/haarlem/services.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const [first, second] = haarlemServices;

function check(...args: string[]) {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  const command = [bin, 'check', '--today', '2026-11-22', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: root });
  return { stdout, stderr, status };
}

function fileWith(services: unknown, folder = mkdtempSync(path.join(tmpdir(), 'voordeur-'))): string {
  const file = path.join(folder, 'services.json');
  writeFileSync(file, JSON.stringify(services));
  return file;
}

describe('voordeur check of the sociale kaart', () => {
  test('checks the one of the municipality', () => {
    const { stdout, status } = check();
    assert.equal(status, 0);
    assert.match(stdout, /, 240 diensten\n/);
  });

  test('names each problem of another file by the service it is about', () => {
    const wrong = fileWith([first, { ...second, leefgebieden: ['tuin'], phone: 3 }, { ...first, id: 'X' }]);
    const { stderr, status } = check('--services', wrong);
    assert.equal(status, 1);
    assert.match(stderr, /services\.json: 3 probleem\(en\)/);
    assert.match(stderr, new RegExp(`\\[1\\]\\.leefgebieden\\[0\\] \\(${second!.id}\\): `));
    assert.match(stderr, /\[2\]\.id \(X\): gebruik kleine letters/);
  });

  test('an area that the municipality does not have is a problem', () => {
    const { stderr, status } = check('--services', fileWith([{ ...first, areas: ['utrecht'] }]));
    assert.equal(status, 1);
    assert.match(stderr, /\[0\]\.areas\[0\] \(.+\): het gebied "utrecht" is er niet in deze gemeente/);
  });

  test('says what deserves a look, and is content all the same', () => {
    const { stderr, status } = check(
      '--services',
      fileWith([
        { ...first, checkedOn: '2024-01-01' },
        { ...first, id: 'tweede' },
      ]),
    );
    assert.equal(status, 0);
    assert.match(stderr, new RegExp(`^let op: de dienst "${first!.id}" is op 2024-01-01 nagekeken`, 'm'));
    assert.match(stderr, new RegExp(`^let op: de dienst "tweede" heet hetzelfde als "${first!.id}"`, 'm'));
  });

  test('reads the file beside a municipality, and needs none', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'voordeur-'));
    copyFileSync(path.join(root, 'packages/haarlem/municipality.json'), path.join(folder, 'municipality.json'));
    assert.match(check('--municipality', folder).stdout, /, 0 diensten\n/);
    fileWith(haarlemServices, folder);
    assert.match(check('--municipality', folder).stdout, /, 240 diensten\n/);
    fileWith({}, folder);
    assert.equal(check('--municipality', folder).status, 1);
    assert.match(
      check('--services', 'nergens.json').stderr,
      /nergens\.json: 1 probleem\(en\)\n.*dit bestand bestaat niet/,
    );
  });
});
