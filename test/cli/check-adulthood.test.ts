import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');

function check(...args: string[]) {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  return spawnSync(process.execPath, [bin, 'check', ...args], { encoding: 'utf8', cwd: root });
}

describe('voordeur check, of what changes around 18', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'voordeur-check-'));
    cpSync(path.join(root, 'packages/haarlem/services.json'), path.join(folder, 'services.json'));
  });
  after(() => rmSync(folder, { recursive: true }));

  function write(adulthood: unknown): void {
    writeFileSync(path.join(folder, 'municipality.json'), JSON.stringify({ ...municipality, adulthood }));
  }

  test('counts the milestones and those that a municipality has to confirm', () => {
    const { stdout, stderr, status } = check('--today', '2026-11-23');
    assert.match(stdout, /\d+ mijlpalen rond 18 jaar, \d+ nog door de gemeente te bevestigen, 0 over hun datum/);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  test('warns of every text past its review date, with the source to look at, without failing', () => {
    const { stdout, stderr, status } = check('--today', '2027-11-23');
    assert.match(
      stderr,
      /let op: de tekst "digid-18" had voor 2027-11-22 nagekeken moeten zijn.*https:\/\/www\.digid\.nl/,
    );
    assert.doesNotMatch(stderr, /"donorregister-18"/);
    const [, overdue] = /(\d+) over hun datum/.exec(stdout)!;
    assert.equal(stderr.match(/let op: de tekst/g)!.length, Number(overdue));
    assert.equal(status, 0);
  });

  test('takes a municipality’s own check for a year', () => {
    write({ confirmed: { 'digid-18': '2027-06-01' } });
    assert.doesNotMatch(check(folder, '--today', '2028-06-01').stderr, /"digid-18"/);
    assert.match(check(folder, '--today', '2028-06-02').stderr, /"digid-18" had voor 2028-06-01/);
    const confirmed = (output: string) => Number(/(\d+) nog door/.exec(output)![1]);
    assert.equal(confirmed(check(folder).stdout), confirmed(check().stdout) - 1);
  });

  test('names a helper that is not on the sociale kaart and a milestone that does not exist', () => {
    write({ helpers: { rmc: ['rmc-trajectbegeleiding', 'weg'] }, confirmed: { nergens: '2026-11-22' } });
    const { stderr, status } = check(folder);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /2 probleem\(en\)\n {2}adulthood\.helpers\.rmc\[1\]: "weg" staat niet.*\n {2}adulthood\.confirmed\.nergens: /,
    );
    write({ helpers: { onbekend: ['rmc-trajectbegeleiding'] } });
    assert.match(check(folder).stderr, /adulthood\.helpers/);
  });

  test('says how to write a day', () => {
    const { stderr, status } = check('--today', '1-3-2027');
    assert.match(stderr, /schrijf --today als 2027-03-01/);
    assert.equal(status, 2);
  });
});
