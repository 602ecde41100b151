import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  agesOf,
  bookableFrom,
  bookingWindow,
  fits,
  hourAt,
  hoursOf,
  isBookable,
  nearestFirst,
  parseSpreekuren,
  slotsOf,
} from '@voordeur/core/spreekuur';
import spreekurenJson from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import { haarlem } from './municipality.ts';
import { amsterdam, spreekuur } from './spreekuur.ts';

const iso = (instant: number) => new Date(instant).toISOString();
const startsOf = (changes: Parameters<typeof spreekuur>[0], from: string, to = from) =>
  hoursOf(spreekuur(changes), { from, to }, amsterdam)
    .filter(({ closed }) => closed === null)
    .map(({ startsAt }) => iso(startsAt));

describe('hours of a spreekuur', () => {
  test('every week on its day, from the first to the last day, both included', () => {
    const patterns = [{ weekday: 2, from: '09:00', until: '11:00', startsOn: '2027-03-23', endsOn: '2027-04-06' }];
    assert.deepEqual(startsOf({ patterns }, '2027-03-01', '2027-04-30'), [
      '2027-03-23T08:00:00.000Z',
      // Summer time.
      '2027-03-30T07:00:00.000Z',
      '2027-04-06T07:00:00.000Z',
    ]);
  });

  test('closed for one hour, closed for the whole day with its reason, and open again the week after', () => {
    const reason = { nl: 'De zaal is bezet.' };
    const one = spreekuur({
      patterns: [
        { weekday: 2, from: '09:00', until: '11:00', startsOn: '2027-01-01' },
        { weekday: 2, from: '13:00', until: '14:00', startsOn: '2027-01-01' },
      ],
      exceptions: [
        { kind: 'closed', date: '2027-03-02', from: '13:00' },
        { kind: 'closed', date: '2027-03-09', reason },
      ],
    });
    const hours = hoursOf(one, { from: '2027-03-02', to: '2027-03-16' }, amsterdam);
    assert.deepEqual(
      hours.map(({ date, from, closed }) => [date, from, closed]),
      [
        ['2027-03-02', '09:00', null],
        ['2027-03-02', '13:00', { because: 'exception', reason: null }],
        ['2027-03-09', '09:00', { because: 'exception', reason }],
        ['2027-03-09', '13:00', { because: 'exception', reason }],
        ['2027-03-16', '09:00', null],
        ['2027-03-16', '13:00', null],
      ],
    );
  });

  test('a moved hour stands at its new place only, and says where it stood', () => {
    const exceptions = [
      {
        kind: 'moved' as const,
        date: '2027-03-02',
        from: '09:00',
        toDate: '2027-03-03',
        toFrom: '14:00',
        toUntil: '15:00',
      },
    ];
    const [hour, ...others] = hoursOf(spreekuur({ exceptions }), { from: '2027-03-02', to: '2027-03-08' }, amsterdam);
    assert.deepEqual(others, []);
    assert.equal(iso(hour!.startsAt), '2027-03-03T13:00:00.000Z');
    assert.deepEqual(hour!.movedFrom, { date: '2027-03-02', from: '09:00' });
  });

  test('a holiday closes the pattern, not an hour that was moved to it or added on it', () => {
    const calendar = { ...amsterdam, isHoliday: (date: string) => date === '2027-04-27' };
    const on = (changes: Parameters<typeof spreekuur>[0]) =>
      hoursOf(spreekuur(changes), { from: '2027-04-27', to: '2027-04-27' }, calendar).map(
        ({ closed }) => closed?.because,
      );
    assert.deepEqual(on({}), ['holiday']);
    assert.deepEqual(on({ openOnHolidays: true }), [undefined]);
    assert.deepEqual(
      on({ patterns: [], exceptions: [{ kind: 'extra', date: '2027-04-27', from: '10:00', until: '11:00' }] }),
      [undefined],
    );
  });

  test('at the times that the clock skips and repeats', () => {
    const night = (from: string, until: string) => ({
      patterns: [{ weekday: 7, from, until, startsOn: '2027-01-01' }],
      appointments: { slotMinutes: 30, placesPerSlot: 1 },
    });
    const slots = (from: string, until: string, date: string) =>
      hoursOf(spreekuur(night(from, until)), { from: date, to: date }, amsterdam).flatMap((hour) =>
        slotsOf(hour, spreekuur(night(from, until)).appointments).map(({ startsAt }) => iso(startsAt).slice(11, 16)),
      );
    assert.deepEqual(slots('01:30', '03:30', '2027-03-28'), ['00:30', '01:00'], 'an hour less');
    assert.deepEqual(slots('01:30', '03:30', '2027-10-31'), ['23:30', '00:00', '00:30', '01:00', '01:30', '02:00']);
    assert.deepEqual(slots('02:00', '03:00', '2027-03-28'), [], 'this hour is not there');
  });

  test('an hour is found by the instant at which it starts, and by no other', () => {
    const at = Date.parse('2027-03-02T08:00:00Z');
    assert.equal(hourAt(spreekuur(), at, amsterdam)?.from, '09:00');
    assert.equal(hourAt(spreekuur(), at + 1, amsterdam), undefined);
  });
});

describe('appointments', () => {
  const hour = hoursOf(spreekuur(), { from: '2027-03-02', to: '2027-03-02' }, amsterdam)[0]!;
  const cut = (slotMinutes: number, bufferMinutes: number) =>
    slotsOf(hour, spreekuur({ appointments: { slotMinutes, bufferMinutes, placesPerSlot: 1 } }).appointments).map(
      ({ startsAt }) => (startsAt - hour.startsAt) / 60_000,
    );

  test('as many as fit, the last one without the buffer after it', () => {
    assert.deepEqual(cut(30, 0), [0, 30, 60, 90]);
    assert.deepEqual(cut(30, 15), [0, 45, 90]);
    assert.deepEqual(cut(50, 20), [0, 70]);
    assert.deepEqual(cut(120, 0), [0]);
    assert.deepEqual(cut(121, 0), []);
    assert.deepEqual(slotsOf(hour, null), []);
  });

  test('not too soon, and until the end of the last day', () => {
    const { appointments } = spreekuur();
    // Noon on 16 February: 42 days later is 30 March, in summer time.
    const window = bookingWindow(appointments!, Date.parse('2027-02-16T11:00:00Z'), 'Europe/Amsterdam');
    assert.equal(iso(window.from), '2027-02-16T12:00:00.000Z');
    assert.equal(iso(window.before), '2027-03-30T22:00:00.000Z');
    const bookable = (startsAt: string) => isBookable({ startsAt: Date.parse(startsAt), endsAt: 0 }, window);
    assert.deepEqual(
      ['2027-02-16T11:59:00Z', '2027-02-16T12:00:00Z', '2027-03-30T21:59:00Z', '2027-03-30T22:00:00Z'].map(bookable),
      [false, true, true, false],
    );
    assert.equal(iso(bookableFrom('2027-03-30', appointments!, 'Europe/Amsterdam')), '2027-02-15T23:00:00.000Z');
  });
});

describe('who it is for', () => {
  const base = { minAge: null, maxAge: null, leefgebieden: [], languages: ['nl'], interpreter: false };

  test('by subject, by age and by language; what is not said leaves nothing out', () => {
    assert.ok(fits(base, {}));
    assert.ok(fits({ ...base, leefgebieden: ['geld'] }, { leefgebieden: [] }));
    assert.ok(fits({ ...base, leefgebieden: ['geld'] }, { leefgebieden: ['wonen', 'geld'] }));
    assert.ok(!fits({ ...base, leefgebieden: ['geld'] }, { leefgebieden: ['wonen'] }));
    assert.ok(fits({ ...base, maxAge: 22 }, { ages: agesOf('18-22') }));
    assert.ok(!fits({ ...base, maxAge: 22 }, { ages: agesOf('23-66') }));
    assert.ok(fits({ ...base, minAge: 65 }, { ages: agesOf('23-66') }), 'some of them');
    assert.ok(!fits({ ...base, maxAge: 66 }, { ages: agesOf('67+') }));
    assert.ok(!fits(base, { language: 'pl' }));
    assert.ok(fits(base, { language: 'nl-BE' }));
    assert.ok(fits({ ...base, interpreter: true }, { language: 'pl' }));
  });

  test('of the area first, then by time; a closed hour makes none of them earlier', () => {
    const list = {
      spreekuren: ['noord', 'oost', 'west', 'leeg'].map((id) => ({
        ...base,
        id,
        location: { ...spreekuur().location, area: id === 'west' ? 'oost' : id },
      })),
      hours: [
        { spreekuur: 'noord', startsAt: '2027-03-02T08:00:00.000Z', state: 'open' as const },
        { spreekuur: 'oost', startsAt: '2027-03-03T08:00:00.000Z', state: 'closed' as const },
        { spreekuur: 'oost', startsAt: '2027-03-10T08:00:00.000Z', state: 'open' as const },
        { spreekuur: 'west', startsAt: '2027-03-04T08:00:00.000Z', state: 'open' as const },
      ],
    };
    const near = nearestFirst(list, { area: 'oost' });
    assert.deepEqual(
      near.spreekuren.map(({ id }) => id),
      ['west', 'oost', 'noord', 'leeg'],
    );
    assert.deepEqual(
      near.hours.map(({ startsAt }) => startsAt.slice(8, 10)),
      ['03', '04', '10', '02'],
    );
    assert.deepEqual(
      nearestFirst(list, {}).spreekuren.map(({ id }) => id),
      ['noord', 'west', 'oost', 'leeg'],
    );
  });
});

describe('checking spreekuren', () => {
  const problemsOf = (...changes: Record<string, unknown>[]) => {
    const result = parseSpreekuren(
      changes.map((change) => ({ ...spreekuur(), ...change })),
      haarlem,
    );
    return result.ok ? [] : result.problems.map(({ path }) => path);
  };

  test('Haarlem’s are right', () => {
    const result = parseSpreekuren(spreekurenJson, haarlem);
    assert.ok(result.ok, JSON.stringify(result));
    const { spreekuren } = result;
    assert.equal(spreekuren.length, 6);
    const organisations = spreekuren.map(({ hosts }) => new Set(hosts.map(({ id }) => id.split('-')[0])));
    assert.ok(organisations.filter((names) => names.has('cjg') && names.has('swt')).length >= 2, 'two joint ones');
    assert.ok(new Set(spreekuren.map(({ location }) => location.area)).size === 5, 'one in every area');
    for (const kind of ['school', 'huisartsenpraktijk'])
      assert.ok(
        spreekuren.some(({ location }) => location.kind === kind),
        kind,
      );
    assert.equal(spreekuren.filter(({ appointments }) => appointments === null).length, 1, 'one walk-in only');
    for (const { location } of spreekuren)
      assert.match(`${location.name} ${location.address.street}`, /voorbeeld\).*Voorbeeld/i, 'plainly an example');
  });

  test('every problem has its place', () => {
    const pattern = { weekday: 2, from: '09:00', until: '11:00', startsOn: '2027-01-01', endsOn: null };
    const closed = { kind: 'closed', reason: null };
    const moved = { kind: 'moved', date: '2027-03-02', from: '09:00', toDate: '2027-03-03' };
    assert.deepEqual(problemsOf({}), []);
    assert.deepEqual(problemsOf({}, {}), ['[1].id']);
    assert.deepEqual(problemsOf({ hosts: [] }), ['[0].hosts']);
    assert.deepEqual(problemsOf({ hosts: [{ kind: 'team', id: 'niemand' }] }), ['[0].hosts[0].id']);
    assert.deepEqual(problemsOf({ hosts: [...spreekuur().hosts, ...spreekuur().hosts] }), ['[0].hosts[1].id']);
    assert.deepEqual(problemsOf({ location: { ...spreekuur().location, area: 'maan' } }), ['[0].location.area']);
    assert.deepEqual(problemsOf({ minAge: 20, maxAge: 10 }), ['[0].minAge']);
    assert.deepEqual(problemsOf({ appointments: null }), ['[0].walkIn']);
    assert.deepEqual(problemsOf({ patterns: [{ ...pattern, until: '08:00' }] }), ['[0].patterns[0].until']);
    assert.deepEqual(problemsOf({ patterns: [{ ...pattern, until: '09:20' }] }), ['[0].patterns[0].until']);
    assert.deepEqual(problemsOf({ patterns: [{ ...pattern, endsOn: '2026-01-01' }] }), ['[0].patterns[0].endsOn']);
    assert.deepEqual(problemsOf({ patterns: [pattern, { ...pattern, from: '10:30', until: '12:00' }] }), [
      '[0].patterns[1]',
    ]);
    assert.deepEqual(problemsOf({ patterns: [pattern, { ...pattern, from: '11:00', until: '12:00' }] }), []);
    assert.deepEqual(problemsOf({ exceptions: [{ ...closed, date: '2027-03-02', from: '10:00' }] }), [
      '[0].exceptions[0]',
    ]);
    assert.deepEqual(problemsOf({ exceptions: [{ ...closed, date: '2027-03-02', from: '09:00' }] }), []);
    assert.deepEqual(
      problemsOf({ exceptions: [{ kind: 'extra', date: '2027-03-02', from: '10:00', until: '12:00' }] }),
      ['[0].exceptions[0]'],
    );
    assert.deepEqual(problemsOf({ exceptions: [{ ...moved, toFrom: '09:00', toUntil: '11:00' }] }), []);
    assert.deepEqual(problemsOf({ exceptions: [{ ...moved, from: '10:00', toFrom: '09:00', toUntil: '11:00' }] }), [
      '[0].exceptions[0]',
    ]);
    assert.deepEqual(
      problemsOf({ exceptions: [moved, moved].map((one) => ({ ...one, toFrom: '09:00', toUntil: '11:00' })) }),
      ['[0].exceptions[1]', '[0].exceptions[0]', '[0].exceptions[1]'],
    );
  });
});
