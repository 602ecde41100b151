import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';

const bin = path.resolve(import.meta.dirname, '../../packages/cli/bin/voordeur.js');
const voordeur = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', input: '' });

describe('voordeur', () => {
  for (const args of [[], ['help'], ['--help'], ['-h'], ['search', '--help'], ['recognise', '-h']])
    test(`"${args.join(' ')}" says how it is used`, () => {
      const { stdout, stderr, status } = voordeur(...args);
      assert.match(stdout, /^Gebruik: npx voordeur <opdracht>/);
      assert.equal(stderr, '');
      assert.equal(status, 0);
    });

  test('says it too after an unknown command, as an error', () => {
    const { stdout, stderr, status } = voordeur('zoek');
    assert.equal(stdout, '');
    assert.match(stderr, /^voordeur: "zoek" is geen opdracht\n\nGebruik:/);
    assert.equal(status, 2);
  });
});
