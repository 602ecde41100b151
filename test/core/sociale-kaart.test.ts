import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSearchIndex, readCatalogue, writeCatalogue, writeSearchIndex } from '@voordeur/core/search';
import {
  ageBandOf,
  ageOf,
  asksSomething,
  idsInKeptList,
  keptListOf,
  mapPoints,
  pageSize,
  reduce,
  startOfKaart,
  teamsOfArea,
  tellApart,
  type KaartAction,
} from '@voordeur/core/sociale-kaart';
import { DeviceSearch, foundBy } from '@voordeur/core/sociale-kaart/search';
import type { Municipality, Service } from '@voordeur/core/schemas';
import { ageBands, leefgebieden, serviceReportKinds } from '@voordeur/core/vocabulary';
import haarlem from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import kaart from '@voordeur/haarlem/services.json' with { type: 'json' };
import fc from 'fast-check';

const municipality = haarlem as unknown as Municipality;
const services = kaart as unknown as Service[];
const { areas } = municipality;

/** A service like this one, as far as it is not told otherwise. */
function service(given: Partial<Service>): Service {
  return {
    ...services[0]!,
    id: 'a',
    name: 'Taalcafé',
    organisation: 'Bibliotheek',
    areas: ['noord'],
    minAge: null,
    maxAge: null,
    ...given,
  };
}

const anyAction: fc.Arbitrary<KaartAction> = fc.oneof(
  fc.record({ type: fc.constant('type' as const), words: fc.string() }),
  fc.record({
    type: fc.constant('filter' as const),
    filters: fc.record(
      {
        area: fc.constantFrom('noord', 'oost', null, ''),
        domain: fc.constantFrom(...leefgebieden, null),
        age: fc.constantFrom(0, 16, null),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('age' as const), typed: fc.string() }),
  fc.constantFrom<KaartAction>(
    { type: 'clear-filters' },
    { type: 'clear-search' },
    { type: 'only', ids: ['cjg-noord'] },
    { type: 'toggle-filters' },
    { type: 'search-failed' },
    { type: 'search-again' },
    { type: 'more' },
    { type: 'view', view: 'list' },
    { type: 'view', view: 'search' },
    { type: 'found', found: { services: [], more: false, outsideFilters: false } },
    { type: 'map', stage: 'loading' },
    { type: 'map', stage: 'open' },
    { type: 'danger', danger: 'nu' },
    { type: 'save', service: services[3]! },
    { type: 'save', service: services[4]! },
    { type: 'unsave', id: services[3]!.id },
    { type: 'restore', services: [services[3]!, services[5]!] },
    { type: 'report', serviceId: services[3]!.id },
    { type: 'report-change', kind: 'closed' },
    { type: 'report-send', id: '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d' },
    { type: 'report-done', stage: 'failed' },
    { type: 'report-close' },
  ),
);

describe('a visit to the sociale kaart', () => {
  test('holds, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        const state = actions.reduce(reduce, startOfKaart);
        const saved = state.saved.map(({ id }) => id);
        assert.equal(new Set(saved).size, saved.length, 'nothing is on the list twice');
        if (!asksSomething(state)) assert.equal(state.found, null, 'nothing asked is nothing found');
        if (state.words.trim() === '') assert.ok(!state.searching || asksSomething(state));
        assert.ok(Object.values(state.filters).every((value) => value != null && value !== ''));
        assert.equal(state.shown % pageSize, 0);
        if (state.report?.stage === 'sending') assert.ok(state.report.id !== null && state.report.kind !== null);
        assert.deepEqual(reduce(state, { type: 'forget' }), startOfKaart, 'leaving forgets everything');
      }),
    );
  });

  test('an area alone is not yet a search', () => {
    const state = reduce(startOfKaart, { type: 'filter', filters: { area: 'noord' } });
    assert.equal(asksSomething(state), false);
    assert.equal(reduce(state, { type: 'filter', filters: { domain: 'geld' } }).searching, true);
  });

  test('services that one is led to take the place of a search, until somebody searches', () => {
    const searched = [
      { type: 'filter', filters: { area: 'noord', domain: 'geld' } },
      { type: 'type', words: 'schulden' },
    ] satisfies KaartAction[];
    const led = reduce(searched.reduce(reduce, startOfKaart), { type: 'only', ids: ['cjg-noord'] });
    const { words, filters, only, searching } = led;
    assert.deepEqual(
      { words, filters, only, searching },
      {
        words: '',
        filters: { area: 'noord' },
        only: ['cjg-noord'],
        searching: true,
      },
    );
    for (const action of [...searched, { type: 'clear-search' } as const]) assert.equal(reduce(led, action).only, null);
    assert.equal(asksSomething(reduce(led, { type: 'clear-search' })), false);
  });

  test('a map that was closed while it was loading stays closed', () => {
    const loading = reduce(startOfKaart, { type: 'map', stage: 'loading' });
    assert.equal(reduce(loading, { type: 'map', stage: 'open' }).map, 'open');
    assert.equal(reduce(loading, { type: 'map', stage: 'failed' }).map, 'failed');
    const closed = reduce(loading, { type: 'map', stage: 'closed' });
    assert.equal(reduce(closed, { type: 'map', stage: 'open' }).map, 'closed');
    assert.equal(reduce(closed, { type: 'map', stage: 'failed' }).map, 'closed');
  });

  test('trying a report again keeps its id, other words make another one', () => {
    const id = '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d';
    const sent = (
      [
        { type: 'report', serviceId: 'a' },
        { type: 'report-change', kind: 'closed' },
        { type: 'report-send', id },
      ] as KaartAction[]
    ).reduce(reduce, startOfKaart);
    const failed = reduce(sent, { type: 'report-done', stage: 'failed' });
    assert.equal(reduce(failed, { type: 'report-send', id: 'other' }).report!.id, id);
    const changed = reduce(failed, { type: 'report-change', note: 'toch open' });
    assert.equal(reduce(changed, { type: 'report-send', id: 'other' }).report!.id, 'other');
    assert.equal(reduce(sent, { type: 'report-send', id: 'other' }), sent, 'a second press changes nothing');
  });

  test('a report says what is wrong, and fits', () => {
    const open = reduce(startOfKaart, { type: 'report', serviceId: 'a' });
    assert.equal(reduce(open, { type: 'report-send', id: 'x' }).report!.problem, 'kind-missing');
    const long = reduce(open, { type: 'report-change', kind: serviceReportKinds[0], note: 'x'.repeat(2_001) });
    assert.equal(reduce(long, { type: 'report-send', id: 'x' }).report!.problem, 'note-too-long');
  });
});

describe('searching on the device', () => {
  const index = writeSearchIndex(buildSearchIndex(services));
  const search = new DeviceSearch(readCatalogue(writeCatalogue({ revision: 'test', services, index })));

  test('gives the services with what they were found by', () => {
    const { services: found, more, outsideFilters } = search.find({ words: 'schulden', filters: {} }, 5);
    assert.ok(found.length > 5);
    assert.equal(more, false);
    assert.equal(outsideFilters, false);
    assert.ok(
      found.slice(5).every(({ foundBy: words }) => words.length === 0),
      'explained as far as shown',
    );
  });

  test('every subject has something for whoever does not type, nearest first', () => {
    for (const domain of leefgebieden) {
      const found = search.find({ words: '', filters: { domain } }, 10).services;
      assert.ok(found.length > 0, domain);
      assert.ok(found.every(({ service: { leefgebieden: domains } }) => domains.includes(domain)));
      const counts = found.map(({ service: { areas: named } }) => named.length);
      assert.deepEqual(
        counts,
        [...counts].sort((left, right) => left - right),
      );
    }
  });

  test('nothing because of filters is told apart from nothing', () => {
    const filters = { age: 5, access: 'vrij', cost: 'eigen-bijdrage' };
    assert.deepEqual(search.find({ words: 'schulden', filters }, 10), {
      services: [],
      more: false,
      outsideFilters: true,
    });
    assert.equal(search.find({ words: 'xqzvw', filters }, 10).outsideFilters, false);
  });
});

describe('what a service was found by', () => {
  const matches = [
    { word: 'schulden', term: 'schuld', score: 2 },
    { word: 'huur', term: 'huur', score: 1 },
  ];

  test('is said by words of its description, as they stand there', () => {
    const text = { name: 'Maatje', summary: 'Iemand loopt mee.', description: 'Ook bij Schulden en je huur.' };
    assert.deepEqual(foundBy(text, matches), ['schulden', 'huur']);
  });

  test('is not said where it shows', () => {
    assert.deepEqual(
      foundBy({ name: 'Schuldhulp', summary: 'Bij schulden en huur.', description: 'Schulden, huur.' }, matches),
      [],
    );
  });
});

describe('near-duplicates', () => {
  test('are told apart by what differs and their names do not say', () => {
    const same = [
      service({ id: 'a', areas: ['noord'] }),
      service({ id: 'b', areas: ['oost'] }),
      service({ id: 'c', name: 'Taalcafé Zandvoort', areas: ['zandvoort'] }),
      service({ id: 'd', organisation: 'Een ander', areas: ['schalkwijk'] }),
    ];
    assert.deepEqual(Object.fromEntries(tellApart(same, areas)), { a: ['area'], b: ['area'] });
  });

  test('of another age say their ages', () => {
    const groups = [
      service({ id: 'a', name: 'Rouwgroep voor kinderen', minAge: 6, maxAge: 12 }),
      service({ id: 'b', name: 'Rouwgroep voor jongeren', minAge: 13, maxAge: 18 }),
      service({ id: 'c', name: 'Wandelen', minAge: 55 }),
    ];
    assert.deepEqual(Object.fromEntries(tellApart(groups, areas)), { a: ['age'], b: ['age'] });
  });

  test('are few on the whole of a sociale kaart', () => {
    const told = tellApart(services, areas);
    assert.ok(told.size > 0 && told.size < services.length / 4, `${told.size} of ${services.length}`);
  });
});

describe('the map', () => {
  test('puts places where they are, and the rest in their areas, with none lost', () => {
    const placed = service({ id: 'p', locations: [{ latitude: 52.38, longitude: 4.64, name: 'Wijkcentrum' }] });
    const beside = service({ id: 'q', locations: [{ latitude: 52.38, longitude: 4.64 }] });
    const inNoord = service({ id: 'n', areas: ['noord'] });
    const anywhere = service({ id: 'e', areas: areas.map(({ id }) => id) });
    const { points, everywhere } = mapPoints([placed, beside, inNoord, anywhere], areas);
    assert.deepEqual(
      points.map(({ kind, name, services: there }) => [kind, name, there.map(({ id }) => id)]),
      [
        ['place', 'Wijkcentrum', ['p', 'q']],
        ['area', 'Haarlem-Noord', ['n']],
      ],
    );
    assert.deepEqual(everywhere, [anywhere]);
  });

  test('shows every service of the example somewhere', () => {
    const { points, everywhere } = mapPoints(services, areas);
    const shown = new Set([...points.flatMap((point) => point.services), ...everywhere]);
    assert.equal(shown.size, services.length);
  });
});

describe('ages', () => {
  test('are read as people type them', () => {
    for (const [typed, age] of [
      ['8', 8],
      [' 16 jaar ', 16],
      ['0', 0],
      ['121', null],
      ['acht', null],
      ['', null],
      ['1.5', null],
    ] as const)
      assert.equal(ageOf(typed), age, typed);
  });

  test('each have a band', () => {
    for (let age = 0; age <= 120; age += 1) {
      const [from, to = '120'] = ageBandOf(age).split(/[-+]/);
      assert.ok(ageBands.includes(ageBandOf(age)) && age >= Number(from) && age <= Number(to || 120), String(age));
    }
  });
});

describe('the teams of an area', () => {
  test('help at that age', () => {
    const names = (age: number | null) => {
      const { cjg, swt } = teamsOfArea('noord', age, municipality);
      return [cjg?.id ?? null, ...swt.map(({ id }) => id)];
    };
    assert.deepEqual(names(null), ['cjg-noord', 'swt-noord-noord', 'swt-noord-zuid']);
    assert.deepEqual(names(9), ['cjg-noord']);
    assert.deepEqual(names(20), ['cjg-noord', 'swt-noord-noord', 'swt-noord-zuid']);
    assert.deepEqual(names(40), [null, 'swt-noord-noord', 'swt-noord-zuid']);
  });

  test('are none where the area is not known', () => {
    assert.deepEqual(teamsOfArea('elders', null, municipality), { cjg: null, swt: [] });
  });
});

describe('a list kept on the device', () => {
  test('is read back as it was, and holds ids alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 200 }), (ids) => {
        const kept = keptListOf(ids);
        assert.deepEqual(idsInKeptList(JSON.parse(JSON.stringify(kept))), ids);
        assert.deepEqual(Object.keys(kept), ['version', 'ids']);
      }),
    );
  });

  test('of something else is none', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.deepEqual(idsInKeptList(value), [])));
    assert.deepEqual(idsInKeptList({ version: 2, ids: ['a'] }), []);
    assert.deepEqual(idsInKeptList({ version: 1, ids: ['a', 4, null] }), ['a']);
  });
});
