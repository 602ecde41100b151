import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '../..');
const cases = readFileSync(path.join(root, 'test/fixtures/cases.jsonl'), 'utf8');

function voordeur(args: string[], input = '') {
  const bin = path.join(root, 'packages/cli/bin/voordeur.js');
  return spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', cwd: root, maxBuffer: 1e9 });
}

const linesOf = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('voordeur route', () => {
  test('answers every golden case, in order, and ignores the other fields of a line', () => {
    const { stdout, status } = voordeur(['route'], cases);
    assert.equal(status, 0);
    const expected = linesOf(cases).map(({ id, expect }) => ({ id, ...expect }));
    const given = linesOf(stdout).map(({ id, lead, informed, urgency, rule }) => ({
      id,
      lead,
      informed,
      urgency,
      rule,
    }));
    assert.deepEqual(given, expected);
  });

  test('tells reasons and signals in words and lines by id', () => {
    const facts = { ageBand: '0-11', leefgebieden: ['veiligheid'], postcode4: '2036', danger: 'nu', childSafety: true };
    const [answer] = linesOf(voordeur(['route'], JSON.stringify({ id: 1, facts })).stdout);
    assert.equal(answer.lead, 'cjg-schalkwijk');
    assert.equal(answer.lines[0], '112');
    assert.match(answer.reasons.join(' '), /veiligheid van een kind/);
    assert.deepEqual(answer.signals, ['kinderen niet gevraagd']);
  });

  test('answers a bad line with its id and an error, goes on, and ends with exit code 1', () => {
    const input = ['{"id":"a","facts":{"ageBand":"99"}}', 'not json', '[]', '{"id":"d"}', '{"id":"e","facts":{}}'].join(
      '\n',
    );
    const { stdout, status } = voordeur(['route'], input);
    const answers = linesOf(stdout);
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', null, null, 'd', 'e'],
    );
    for (const answer of answers.slice(0, 4)) assert.equal(typeof answer.error, 'string');
    assert.match(answers[0].error, /facts\.ageBand/);
    assert.equal(answers[4].lead, 'voordeur');
    assert.equal(status, 1);
  });

  test('reads a file as editors on Windows write it', () => {
    const { stdout, status } = voordeur(['route'], '\uFEFF{"id":"a","facts":{}}\r\n{"id":"b","facts":{}}\r\n');
    assert.deepEqual(
      linesOf(stdout).map(({ id, lead }) => [id, lead]),
      [
        ['a', 'voordeur'],
        ['b', 'voordeur'],
      ],
    );
    assert.equal(status, 0);
  });

  test('routes by another municipality that is given as a folder', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'voordeur-'));
    const other = {
      ...haarlem,
      id: 'elders',
      teams: haarlem.teams.map((team) => ({ ...team, staffed: team.id === 'voordeur' })),
    };
    writeFileSync(path.join(folder, 'municipality.json'), JSON.stringify(other));
    const line = JSON.stringify({ id: 1, facts: { ageBand: '0-11', postcode4: '2023' } });
    const [answer] = linesOf(voordeur(['route', '--municipality', folder], line).stdout);
    assert.deepEqual([answer.lead, answer.rule], ['voordeur', 2]);
  });
});

describe('voordeur check', () => {
  test('finds nothing wrong with Haarlem', () => {
    const { stdout, status } = voordeur(['check']);
    assert.equal(status, 0);
    assert.match(stdout, /17 teams, 5 gebieden, 20 postcodes/);
  });

  test('names every problem of a file at once, with its path', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'voordeur-')), 'municipality.json');
    writeFileSync(file, JSON.stringify({ ...haarlem, backstop: 'weg', cityWideCjg: 'swt-oost-1' }));
    const { stderr, status } = voordeur(['check', file]);
    assert.equal(status, 1);
    assert.match(stderr, /backstop: het team "weg" bestaat niet/);
    assert.match(stderr, /cityWideCjg: "swt-oost-1" is geen team van cjg/);
  });

  test('says so when a file does not exist or is no JSON', () => {
    assert.match(voordeur(['check', '/bestaat/niet.json']).stderr, /bestaat niet/);
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'voordeur-')), 'municipality.json');
    writeFileSync(file, '{');
    const { stderr, status } = voordeur(['check', file]);
    assert.match(stderr, /dit is geen geldige JSON/);
    assert.equal(status, 1);
  });
});

describe('voordeur', () => {
  test('tells how it is used, and refuses an unknown command', () => {
    assert.match(voordeur([]).stdout, /npx voordeur/);
    const { stderr, status } = voordeur(['open']);
    assert.match(stderr, /"open" is geen opdracht/);
    assert.equal(status, 2);
  });

  test('says which setting the partner command needs', () => {
    const { stderr, status } = voordeur(['partner', 'list']);
    assert.equal(status, 1);
    assert.match(stderr, /DATABASE_URL/);
  });
});
