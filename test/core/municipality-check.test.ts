import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { areaOfPostcode, localise, parseMunicipality, placeOf, teamName } from '@voordeur/core/municipality';
import { haarlem, haarlemInput } from './municipality.ts';

type Input = Record<string, any>;

/** One way to spoil a configuration, with the path and a word of the answer. */
const spoilt: [string, (input: Input) => void, string, RegExp][] = [
  ['a team twice', (input) => input['teams'].push(input['teams'][0]), 'teams[17].id', /staat er al/],
  ['an area whose team does not exist', (input) => (input['areas'][1].cjg = 'cjg-weg'), 'areas[1].cjg', /bestaat niet/],
  [
    'an SWT where a CJG team should be',
    (input) => (input['areas'][0].cjg = 'swt-oost-1'),
    'areas[0].cjg',
    /geen team van cjg/,
  ],
  [
    'a postcode twice',
    (input) => input['postcodes'].push(input['postcodes'][3]),
    'postcodes[20].postcode4',
    /staat er al/,
  ],
  ['a postcode of no area', (input) => (input['postcodes'][0].area = 'west'), 'postcodes[0].area', /bestaat niet/],
  [
    'an SWT of another area',
    (input) => (input['postcodes'][0].swt = 'swt-zandvoort'),
    'postcodes[0].swt',
    /hoort niet bij/,
  ],
  [
    'a postcode that a neighbour has too',
    (input) => input['neighbours'][0].postcodes.push('2023'),
    'neighbours[0].postcodes[4]',
    /al een postcode/,
  ],
  ['a backstop that does not exist', (input) => (input['backstop'] = 'achter'), 'backstop', /bestaat niet/],
  [
    'a backstop that nobody looks into',
    (input) => (input['teams'].at(-1).staffed = false),
    'teams[16].staffed',
    /bemand/,
  ],
  ['no 112 first when there is danger', (input) => input['lines'].reverse(), 'lines', /112/],
  [
    'no line for danger today',
    (input) => input['lines'].forEach((line: Input) => (line['urgencies'] = ['nu'])),
    'lines',
    /vandaag/,
  ],
  [
    'closing before opening',
    (input) => (input['workingHours'].days['1'] = { opens: '17:00', closes: '09:00' }),
    'workingHours.days.1',
    /later/,
  ],
  ['no working day', (input) => (input['workingHours'].days = {}), 'workingHours.days', /werkdag/],
  [
    'a time zone that does not exist',
    (input) => (input['workingHours'].timeZone = 'Europe/Haarlem'),
    'workingHours.timeZone',
    /tijdzone/,
  ],
  ['no Dutch', (input) => (input['locales'] = ['en']), 'locales', /Nederlands/],
  ['a text without Dutch', (input) => delete input['texts'].privacy.nl, 'texts.privacy.nl', /./],
  [
    'a postcode of three digits',
    (input) => (input['postcodes'][0].postcode4 = '201'),
    'postcodes[0].postcode4',
    /vier cijfers/,
  ],
];

describe('checking a municipality', () => {
  for (const [name, spoil, path, message] of spoilt)
    test(`names the place and the remedy of ${name}`, () => {
      const input = haarlemInput();
      spoil(input);
      const result = parseMunicipality(input);
      assert.ok(!result.ok);
      const problem = result.problems.find((candidate) => candidate.path === path);
      assert.ok(problem, JSON.stringify(result.problems));
      assert.match(problem.message, message);
    });

  test('tells all problems at once', () => {
    const input = haarlemInput();
    input['backstop'] = 'achter';
    input['areas'][0].cjg = 'weg';
    input['postcodes'][5].area = 'west';
    const result = parseMunicipality(input);
    assert.ok(!result.ok);
    assert.deepEqual(result.problems.map(({ path }) => path).sort(), ['areas[0].cjg', 'backstop', 'postcodes[5].area']);
  });

  test('answers any input without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const result = parseMunicipality(input);
        assert.ok(!result.ok && result.problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  test('reads what it wrote', () => {
    const again = parseMunicipality(JSON.parse(JSON.stringify(haarlem)));
    assert.ok(again.ok);
    assert.deepEqual(again.municipality, haarlem);
  });
});

describe('places', () => {
  test('know an area by postcode, and a neighbour with a door of its own', () => {
    assert.equal(areaOfPostcode('2042', haarlem)?.id, 'zandvoort');
    assert.equal(areaOfPostcode('1012', haarlem), null);
    const velsen = placeOf({ postcode4: '1991', area: null }, haarlem);
    assert.equal(velsen.kind === 'elsewhere' && velsen.neighbour?.name, 'Velsen');
    const amsterdam = placeOf({ postcode4: '1012', area: 'noord' }, haarlem);
    assert.deepEqual(amsterdam, { kind: 'elsewhere', neighbour: null });
  });

  test('take the first SWT of an area that is chosen by name', () => {
    const noord = placeOf({ postcode4: null, area: 'noord' }, haarlem);
    assert.equal(noord.kind === 'here' && noord.swt, 'swt-noord-noord');
    assert.deepEqual(placeOf({ postcode4: null, area: 'west' }, haarlem), { kind: 'unknown' });
  });

  test('name a team, also one they do not know', () => {
    assert.equal(teamName('cjg-noord', haarlem), 'CJG Noord');
    assert.equal(teamName('cjg-weg', haarlem), 'cjg-weg');
  });
});

test('a text falls back from a regional language to its base and to Dutch', () => {
  const text = { nl: 'Hallo', en: 'Hello' };
  assert.deepEqual(
    ['en-GB', 'en', 'ti', 'nl-BE'].map((locale) => localise(text, locale)),
    ['Hello', 'Hello', 'Hallo', 'Hallo'],
  );
});
