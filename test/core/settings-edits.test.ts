import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseMunicipality } from '@voordeur/core/municipality';
import { route } from '@voordeur/core/routing';
import { factsSchema, type Facts, type Municipality } from '@voordeur/core/schemas';
import {
  applyToLiaisons,
  applyToMunicipality,
  changesBetween,
  editList,
  isSame,
  liaisonStatements,
  municipalityStatements,
  municipalityValue,
  onlyDifferent,
  withChanges,
} from '@voordeur/core/settings';
import {
  checkMunicipality,
  deadlineDifferences,
  lawProblems,
  readingHints,
  routingDifferences,
} from '@voordeur/core/settings/check';
import { ageBands, helpers, leefgebieden } from '@voordeur/core/vocabulary';
import { haarlem } from './municipality.ts';

const texts = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== '');
const clock = fc.constantFrom('08:00', '09:30', '12:00');

/** One edit that leaves a municipality right. */
const edits: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  ...haarlem.teams.flatMap(({ id }) => [
    texts.map((name) => ({ [`teams/${id}/name`]: name })),
    fc.integer({ min: 1, max: 20 }).map((days) => ({ [`teams/${id}/respondWithinWorkingDays`]: days })),
    fc.constantFrom(null, '023 555').map((phone) => ({ [`teams/${id}/phone`]: phone })),
    fc.record({ nl: texts, en: texts }).map((about) => ({ [`teams/${id}/about`]: about })),
  ]),
  clock.map((urgentUntil) => ({ 'workingHours/urgentUntil': urgentUntil })),
  fc.record({ nl: texts }).map((privacy) => ({ 'texts/privacy': privacy })),
  fc.constantFrom(null, { ...haarlem.lines[4]!, number: '0900-0000' }).map((line) => ({ 'lines/politie': line })),
  texts.map((phone) => ({ phone: `14 ${phone.length}` })),
);
const sets = fc.array(edits, { maxLength: 8 }).map((list) => Object.assign({}, ...list) as Record<string, unknown>);

function applied(changes: Record<string, unknown>, to: Municipality = haarlem): Municipality {
  const result = applyToMunicipality(to, changes, parseMunicipality);
  assert.ok(result.ok, JSON.stringify(result));
  return result.document;
}

function problemsOf(changes: Record<string, unknown>, check = checkMunicipality): (string | null)[] {
  const result = applyToMunicipality(haarlem, changes, check);
  return result.ok ? [] : result.problems.map(({ key }) => key);
}

describe('edits over a municipality', () => {
  test('change what they name and nothing else; without any the file is as it was', () => {
    assert.deepEqual(applied({}), haarlem);
    fc.assert(
      fc.property(sets, (changes) => {
        const after = applied(changes);
        for (const [key, value] of Object.entries(changes))
          assert.ok(isSame(municipalityValue(after, key) ?? null, value), key);
        const put = Object.fromEntries(
          Object.keys(changes).map((key) => [key, municipalityValue(haarlem, key) ?? null]),
        );
        // A line that was taken away and put back comes last: order is an edit of its own.
        const order = haarlem.lines.map(({ id }) => id);
        assert.deepEqual(applied({ ...put, 'lines/order': order }, after), haarlem);
      }),
    );
  });

  test('what is equal to the file is no edit, and follows the file from then on', () => {
    fc.assert(
      fc.property(sets, sets, (first, second) => {
        const fileValue = (key: string) => municipalityValue(haarlem, key);
        const kept = onlyDifferent(withChanges(first, second), fileValue);
        assert.deepEqual(applied(kept), applied(withChanges(first, second)));
        for (const key of Object.keys(kept)) assert.ok(!isSame(kept[key], fileValue(key) ?? null));
      }),
    );
    assert.deepEqual(
      onlyDifferent({ phone: '14 023', 'teams/cjg-noord/phone': null, 'lines/weg': null }, (key) =>
        municipalityValue(haarlem, key),
      ),
      {},
    );
  });

  test('every change is told in words with what was and what is, and the way back is told the other way round', () => {
    fc.assert(
      fc.property(sets, (changes) => {
        const [was, is] = [municipalityStatements(haarlem), municipalityStatements(applied(changes))];
        const told = changesBetween(was, is);
        assert.equal(told.length === 0, isSame(applied(changes), haarlem));
        for (const { key } of told)
          assert.ok(key in changes || (key === 'lines/order' && 'lines/politie' in changes), key);
        const back = changesBetween(is, was);
        const pair = ({ key, what, before, after }: (typeof told)[number]) =>
          JSON.stringify([key, what, before, after]);
        assert.deepEqual(
          back.map(({ before, after, ...rest }) => pair({ ...rest, before: after, after: before })).sort(),
          told.map(pair).sort(),
        );
      }),
    );
  });

  test('what cannot be edited, or is not there, is named', () => {
    for (const key of [
      ...['id', 'backstop', 'areas', 'teams', 'teams/cjg-noord', 'teams/cjg-noord/id', 'teams/weg/name'],
      ...['teams/cjg-noord/name/x', 'workingHours/timeZone', 'texts/toString', 'lines/order/x', '__proto__', ''],
    ])
      assert.deepEqual(problemsOf({ [key]: 'x' }), [key]);
    assert.deepEqual(problemsOf({ 'lines/order': 'x' }), ['lines/order']);
    assert.deepEqual(problemsOf({ 'lines/politie': 'x' }), ['lines/politie']);
  });

  test('what is wrong is told at the key of its field', () => {
    assert.deepEqual(
      problemsOf({
        phone: '',
        'teams/cjg-noord/about': { en: 'no Dutch' },
        'teams/cjg-oost/respondWithinWorkingDays': 0,
        'workingHours/urgentUntil': 'straks',
        'texts/privacy': null,
        'lines/politie': { ...haarlem.lines[4], number: 'x' },
      }).sort(),
      [
        ...['lines/politie', 'phone', 'teams/cjg-noord/about', 'teams/cjg-oost/respondWithinWorkingDays'],
        ...['texts/privacy', 'workingHours/urgentUntil'],
      ],
    );
    const order = haarlem.lines.map(({ id }) => id);
    assert.deepEqual(problemsOf({ 'lines/order': order.toReversed() }), ['lines/order']);
    assert.deepEqual(problemsOf({ 'workingHours/days': {} }), ['workingHours/days']);
  });
});

describe('edits over a list', () => {
  const file = [
    { id: 'b', name: 'B' },
    { id: 'a', name: 'A' },
  ];

  test('keep the order of the file, put what is new after it, and take away', () => {
    const names = (changes: Record<string, unknown>) =>
      editList(file, changes).map((item) => (item as { name: string }).name);
    assert.deepEqual(names({}), ['B', 'A']);
    assert.deepEqual(names({ d: { name: 'D' }, c: { name: 'C' }, a: { name: 'A2' } }), ['B', 'A2', 'C', 'D']);
    assert.deepEqual(names({ b: null, x: null }), ['A']);
  });

  test('a thing that is wrong is told by its id, and what changed in words', () => {
    const liaison = { id: 'a', team: 'cjg-noord', role: 'scholen', name: 'Noor' };
    const wrong = applyToLiaisons([], { a: { ...liaison, team: 'weg' }, b: 'x' }, haarlem);
    assert.ok(!wrong.ok);
    assert.deepEqual(wrong.problems[0]!.key, null, 'no object at all has no id');
    const one = applyToLiaisons([], { a: { ...liaison, team: 'weg' } }, haarlem);
    assert.deepEqual(one.ok ? [] : one.problems.map(({ key }) => key), ['a']);
    const right = applyToLiaisons([], { a: liaison }, haarlem);
    assert.ok(right.ok);
    assert.deepEqual(
      changesBetween([], liaisonStatements(right.document, haarlem)).map(({ what, after }) => `${what}: ${after}`),
      ['Naam: Noor', 'Team: CJG Noord', 'Rol: Contactpersoon voor scholen'],
    );
  });
});

/** The municipality with these teams not staffed. */
function without(...teams: string[]): Municipality {
  return { ...haarlem, teams: haarlem.teams.map((team) => ({ ...team, staffed: !teams.includes(team.id) })) };
}

describe('the laws of the router, when something is saved', () => {
  const anyFacts: fc.Arbitrary<Facts> = fc
    .record({
      ageBand: fc.constantFrom(...ageBands, null),
      childrenAtHome: fc.constantFrom(true, false, null),
      leefgebieden: fc.subarray([...leefgebieden]),
      postcode4: fc.constantFrom(...haarlem.postcodes.map(({ postcode4 }) => postcode4), '1012', null),
      area: fc.constantFrom(...haarlem.areas.map(({ id }) => id), null),
      helpedBy: fc.constantFrom(...helpers, null),
      becomingAdult: fc.boolean(),
      childSafety: fc.boolean(),
    })
    .map((facts) => factsSchema.parse(facts));

  test('hold for the example, and find each team without which they would not', () => {
    assert.deepEqual(lawProblems(haarlem), []);
    const needed = haarlem.teams.filter(({ id }) => lawProblems(without(id)).length > 0).map(({ id }) => id);
    const guardians = [...haarlem.areas.map(({ cjg }) => cjg), haarlem.cityWideCjg, haarlem.backstop];
    assert.deepEqual(needed.sort(), [...new Set(guardians)].sort());
    for (const id of needed) {
      const index = haarlem.teams.findIndex((team) => team.id === id);
      for (const { path } of lawProblems(without(id))) assert.equal(path, `teams[${index}].staffed`, id);
    }
  });

  const notGuardians = haarlem.teams.map(({ id }) => id).filter((id) => id.startsWith('swt-'));

  test('let pass only what keeps them for any answers, also those that the walk does not name', () => {
    fc.assert(
      fc.property(fc.subarray(notGuardians), fc.array(anyFacts, { maxLength: 60 }), (closed, all) => {
        const municipality = without(...closed);
        assert.deepEqual(lawProblems(municipality), []);
        for (const facts of all) {
          const team = municipality.teams.find(({ id }) => id === route(facts, municipality).lead)!;
          assert.ok(team.staffed && (!facts.childSafety || team.organisation === 'cjg'), JSON.stringify(facts));
        }
      }),
      { numRuns: 12 },
    );
  });

  test('a line is there first for danger, and no ordinary question begins with one', () => {
    const always = (id: string) => ({ ...haarlem.lines.find((line) => line.id === id), urgencies: ['gewoon'] });
    assert.deepEqual(problemsOf({ 'lines/geldfit': always('geldfit') }), ['lines/geldfit']);
    assert.deepEqual(problemsOf({ 'lines/politie': always('politie') }), [], 'only with veiligheid, never ordinary');
    assert.deepEqual(problemsOf({ 'lines/112': null }), ['lines/order']);
    assert.deepEqual(problemsOf({ 'lines/luisterlijn': null }), []);
  });
});

describe('what a change would do', () => {
  test('situations that go to another team are told with from and to, those that stay are not', () => {
    assert.deepEqual(routingDifferences(haarlem, haarlem), []);
    const differences = routingDifferences(haarlem, without('swt-oost-2'));
    assert.deepEqual(new Set(differences.map(({ from, to }) => `${from} → ${to}`)), new Set(['swt-oost-2 → voordeur']));
    const situations = differences.flatMap((difference) => difference.situations);
    assert.ok(situations.length >= 5 && situations.every((words) => words.includes('(2033)')), situations.join('\n'));
  });

  test('moments of answers are told for the teams that they are of', () => {
    const slower = {
      ...haarlem,
      teams: haarlem.teams.map((team) =>
        team.organisation === 'cjg' ? { ...team, respondWithinWorkingDays: team.respondWithinWorkingDays + 1 } : team,
      ),
    };
    const monday = Date.parse('2026-11-23T09:00:00Z');
    const options = { now: monday, isHoliday: () => false };
    assert.deepEqual(deadlineDifferences(haarlem, haarlem, options), []);
    const [difference, ...others] = deadlineDifferences(haarlem, slower, options);
    assert.deepEqual(others, []);
    assert.equal(difference!.urgency, 'gewoon');
    assert.equal(difference!.teams.length, 6);
    assert.equal(difference!.after - difference!.before, 24 * 60 * 60 * 1000);
    const earlier = { ...haarlem, workingHours: { ...haarlem.workingHours, urgentUntil: '09:00' } };
    assert.deepEqual(
      deadlineDifferences(haarlem, earlier, options).map(({ urgency, teams }) => [urgency, teams.length]),
      [
        ['nu', haarlem.teams.length],
        ['vandaag', haarlem.teams.length],
      ],
    );
  });

  test('Dutch that does not read like B1 gets a hint, other languages and plain Dutch none', () => {
    const hard = 'Indien u telefonisch contact prefereert, geschiedt zulks uitsluitend middels het algemene nummer.';
    const hints = readingHints(
      {
        'texts/privacy': { nl: hard, en: hard },
        'texts/otherDoors': { nl: 'Bel ons gerust.', en: hard },
        tekst: { title: 'Een', text: `Dag,\n\n${hard}\n\n{team}` },
        'lines/112': { name: { nl: 'Alarm' }, about: { nl: hard } },
        phone: hard,
      },
      haarlem,
    );
    assert.deepEqual(
      hints.map(({ key }) => key),
      ['texts/privacy', 'tekst', 'lines/112'],
    );
  });
});
