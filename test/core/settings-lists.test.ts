import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fillPlaceholders, templatesFor, unknownPlaceholders } from '@voordeur/core/answering';
import { readingProblems } from '@voordeur/core/language/nl';
import { reachableOn } from '@voordeur/core/liaisons';
import type { Liaison } from '@voordeur/core/schemas';
import { parseAnswerTemplates, parseLiaisons } from '@voordeur/core/settings';
import templatesJson from '@voordeur/haarlem/answer-templates.json' with { type: 'json' };
import liaisonsJson from '@voordeur/haarlem/liaisons.json' with { type: 'json' };
import { haarlem } from './municipality.ts';

function items<Item>(read: { ok: true; items: Item[] } | { ok: false; problems: unknown[] }): Item[] {
  assert.ok(read.ok, JSON.stringify(read));
  return read.items;
}

const templates = items(parseAnswerTemplates(templatesJson, haarlem));
const template = { id: 'een', team: null, title: 'Een', text: 'Dag' };

describe('answer templates', () => {
  test('each team has its own, those of its organisation and those for all', () => {
    const ids = (team: string) =>
      templatesFor(
        haarlem.teams.find(({ id }) => id === team)!,
        templates,
      ).map(({ id }) => id);
    assert.ok(ids('cjg-noord').includes('cjg-kennismaken') && ids('cjg-noord').includes('meer-weten'));
    assert.ok(!ids('cjg-noord').includes('swt-geld') && !ids('cjg-noord').includes('cjg-achttien'));
    assert.ok(ids('cjg-stedelijk').includes('cjg-achttien'));
    for (const { id } of haarlem.teams) assert.ok(ids(id).length >= 7, id);
  });

  test('the example set reads like B1 when it is filled in', () => {
    const values = { team: 'CJG Noord', telefoon: '14 023', 'reactie-voor': 'donderdag 26 november' };
    for (const { id, text } of templates)
      assert.deepEqual(readingProblems(fillPlaceholders(text, values), ['cjg']), [], id);
  });

  test('a placeholder that is not known is named, and one without a value stays in sight', () => {
    assert.deepEqual(unknownPlaceholders('{team} {naam} {naam} {}'), ['naam', '']);
    assert.equal(
      fillPlaceholders('{team} belt {telefoon} {naam} {toString}', { team: '$& CJG' }),
      '$& CJG belt {telefoon} {naam} {toString}',
    );
    const read = parseAnswerTemplates([template, { ...template, id: 'twee', text: 'Dag {naam}' }], haarlem);
    assert.ok(!read.ok);
    assert.deepEqual(read.problems, [
      { path: '[1].text', message: '{naam} kennen we niet; kies uit {team}, {telefoon}, {reactie-voor}' },
    ]);
  });

  test('all that is wrong is told at once', () => {
    const read = parseAnswerTemplates([template, { ...template, team: 'weg', text: '{x}' }], haarlem);
    assert.ok(!read.ok);
    assert.deepEqual(read.problems.map(({ path }) => path).sort(), ['[1].id', '[1].team', '[1].text']);
    const shape = parseAnswerTemplates([{ ...template, title: ' ', text: '' }], haarlem);
    assert.ok(!shape.ok);
    assert.deepEqual(
      shape.problems.map(({ path }) => path),
      ['[0].title', '[0].text'],
    );
  });
});

describe('liaisons', () => {
  const away = { from: '2027-03-01', until: '2027-03-12', substitute: 'Bo', contact: '06-1' };
  const liaison: Liaison = {
    id: 'yara',
    team: 'swt-noord-noord',
    role: 'contactpersoon-23-plus',
    name: 'Yara',
    contact: 'yara@voordeur.example',
    absent: [away, { from: '2027-04-01', until: '2027-04-01', substitute: null }],
  };

  test('every SWT of the example has a contactpersoon 23+', () => {
    const liaisons = items(parseLiaisons(liaisonsJson, haarlem));
    for (const { id } of haarlem.teams.filter(({ organisation }) => organisation === 'swt'))
      assert.ok(
        liaisons.some(({ team, role }) => team === id && role === 'contactpersoon-23-plus'),
        id,
      );
  });

  test('who stands in is asked on the days of an absence, both included; nobody where nobody stands in', () => {
    const there = { name: 'Yara', contact: 'yara@voordeur.example', standsInFor: null };
    const standIn = { name: 'Bo', contact: '06-1', standsInFor: { name: 'Yara', until: '2027-03-12' } };
    assert.deepEqual(reachableOn(liaison, '2027-02-28'), there);
    assert.deepEqual(reachableOn(liaison, '2027-03-01'), standIn);
    assert.deepEqual(reachableOn(liaison, '2027-03-12'), standIn);
    assert.deepEqual(reachableOn(liaison, '2027-03-13'), there);
    assert.equal(reachableOn(liaison, '2027-04-01'), null);
  });

  test('absences that overlap or end before they begin are refused at their field', () => {
    const problemsOf = (changes: object) => {
      const read = parseLiaisons([{ ...liaison, ...changes }], haarlem);
      return read.ok ? [] : read.problems.map(({ path }) => path);
    };
    assert.deepEqual(problemsOf({}), []);
    assert.deepEqual(problemsOf({ absent: [away, { ...away, from: '2027-03-12', until: '2027-03-20' }] }), [
      '[0].absent[1].from',
    ]);
    assert.deepEqual(problemsOf({ absent: [{ ...away, until: '2027-02-01' }] }), ['[0].absent[0].until']);
    assert.deepEqual(problemsOf({ absent: [{ ...away, from: '2027-02-30' }] }), ['[0].absent[0].from']);
    assert.deepEqual(problemsOf({ team: 'weg' }), ['[0].team']);
  });
});
