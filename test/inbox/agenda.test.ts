import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { spreekuurSchema, type Hit, type Spreekuur } from '@voordeur/core/schemas';
import { hoursOf, spreekuurProblems } from '@voordeur/core/spreekuur';
import haarlem from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import {
  addDays,
  dateWords,
  dayAt,
  isDate,
  mondayOf,
  weekdayOf,
  weekdayWords,
  weekNumberOf,
  weekOf,
} from '../../packages/inbox/dist/agenda/dates.js';
import { dayOf, hourKey, nextDayWithHours, ofTeam, weekDays } from '../../packages/inbox/dist/agenda/days.js';
import { applied, plannedHour, type Edit } from '../../packages/inbox/dist/agenda/edits.js';
import { consequenceWords } from '../../packages/inbox/dist/agenda/outcome-callout.js';
import { cancelsSome, choicesFor, outcomesBody, proposedOutcomes } from '../../packages/inbox/dist/agenda/outcomes.js';
import { patternForm, patternOf, patternProblems } from '../../packages/inbox/dist/agenda/pattern-form.js';
import { overviewOf } from '../../packages/inbox/dist/agenda/places.js';
import { whoIsTold } from '../../packages/inbox/dist/agenda/who-is-told.js';
import { noFilter } from '../../packages/inbox/dist/list/filter.js';
import { formatRoute, parseRoute, type Route } from '../../packages/inbox/dist/routes.js';
import { municipality } from './questions.ts';
import { booking, hour } from './scripted-agenda.ts';

const aDate = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('exist or not', () => {
    for (const date of ['2026-11-23', '2028-02-29']) assert.ok(isDate(date), date);
    for (const text of ['2026-02-29', '2026-13-01', '23-11-2026', '2026-11-3', '']) assert.ok(!isDate(text), text);
  });

  test('a week holds its day, begins on Monday, and has seven days that follow each other', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        const week = weekOf(date);
        assert.ok(week.includes(date));
        assert.equal(week[0], mondayOf(date));
        assert.deepEqual(week.map(weekdayOf), [1, 2, 3, 4, 5, 6, 7]);
        assert.equal(addDays(week[6]!, 1), mondayOf(addDays(date, 7)));
      }),
    );
  });

  test('weeks are counted as Dutch calendars do', () => {
    const known = { '2026-11-23': 48, '2026-12-31': 53, '2027-01-03': 53, '2027-01-04': 1, '2024-12-30': 1 };
    for (const [date, number] of Object.entries(known)) assert.equal(weekNumberOf(date), number, date);
  });

  test('the day on the wall is that of the time zone, on days of 23 and 25 hours too', () => {
    assert.equal(dayAt(Date.parse('2026-11-22T23:30:00Z'), 'Europe/Amsterdam'), '2026-11-23');
    assert.equal(dayAt(Date.parse('2027-03-28T21:59:00Z'), 'Europe/Amsterdam'), '2027-03-28');
    assert.equal(dayAt(Date.parse('2027-10-31T22:59:00Z'), 'Europe/Amsterdam'), '2027-10-31');
  });

  test('are said in words', () => {
    assert.equal(dateWords('2026-11-23'), 'maandag 23 november');
    assert.deepEqual([1, 7].map(weekdayWords), ['maandag', 'zondag']);
  });
});

describe('the addresses of the agenda', () => {
  test('say what they said when they are read again', () => {
    const filter = { ...noFilter, team: 'cjg-noord' };
    const views = [
      { kind: 'day', date: null, hour: null },
      { kind: 'day', date: '2026-11-23', hour: null },
      { kind: 'day', date: '2026-11-23', hour: 'samen-noord-0900' },
      { kind: 'week', date: null },
      { kind: 'week', date: '2026-11-23' },
      { kind: 'spreekuren' },
    ] as const;
    for (const view of views) {
      const route: Route = { page: 'agenda', view, filter };
      assert.deepEqual(parseRoute(formatRoute(route)), route);
    }
    assert.equal(formatRoute({ page: 'agenda', view: views[1], filter }), '#/agenda/2026-11-23?team=cjg-noord');
  });

  test('with a day that does not exist lead to today', () => {
    for (const hash of ['#/agenda/2026-02-30', '#/agenda/morgen', '#agenda'])
      assert.deepEqual(parseRoute(hash), {
        page: 'agenda',
        view: { kind: 'day', date: null, hour: null },
        filter: noFilter,
      });
  });
});

describe('days and weeks of hours', () => {
  const late = hour({ date: '2026-11-24', from: '13:30', until: '15:30' });
  const early = hour({ date: '2026-11-24' });
  const saturday = hour({
    date: '2026-11-28',
    spreekuur: { hosts: [{ kind: 'team', id: 'cjg-oost', name: 'CJG Oost' }] },
  });
  const closed = hour({ date: '2026-11-25', state: 'closed', closedBecause: 'exception' });
  const nextWeek = hour({ date: '2026-12-01' });
  const hours = [late, early, saturday, closed, nextWeek];

  test('a day lists its hours by time', () => {
    assert.deepEqual(dayOf(hours, '2026-11-24').hours.map(hourKey), ['samen-noord-0900', 'samen-noord-1330']);
  });

  test('a week shows its working days always, and a weekend day only with hours', () => {
    assert.deepEqual(
      weekDays(hours, '2026-11-26').map(({ date, hours: ofDay }) => [date, ofDay.length]),
      [
        ['2026-11-23', 0],
        ['2026-11-24', 2],
        ['2026-11-25', 1],
        ['2026-11-26', 0],
        ['2026-11-27', 0],
        ['2026-11-28', 1],
      ],
    );
  });

  test('a team sees the hours that it hosts', () => {
    assert.deepEqual(ofTeam(hours, 'cjg-oost'), [saturday]);
    assert.equal(ofTeam(hours, null).length, 5);
  });

  test('the next day is one on which an hour goes on', () => {
    assert.equal(nextDayWithHours(hours, '2026-11-24'), '2026-11-28');
    assert.equal(nextDayWithHours(hours, '2026-12-01'), null);
  });
});

describe('how an hour stands', () => {
  test('counts places, people, who waits, and each language once', () => {
    const full = hour({
      bookings: [
        [booking({ people: 3, interpreter: 'ar' }), booking({ state: 'offered', interpreter: 'ar' })],
        [booking({ state: 'waiting', people: 5, interpreter: 'ti' })],
        [booking({ state: 'cancelled', people: 9 })],
      ],
    });
    full.slots[2]!.free = 2;
    assert.deepEqual(overviewOf(full), {
      places: 6,
      free: 4,
      appointments: 2,
      people: 4,
      waiting: 1,
      interpreters: ['ar'],
    });
  });
});

describe('who is told of a change', () => {
  const aBooking = fc
    .record({
      email: fc.option(fc.constant('a@mail.example')),
      phone: fc.option(fc.constant('0612345678')),
      people: fc.integer({ min: 1, max: 20 }),
    })
    .map(booking);

  test('everybody is told in one way, whatever they left and whether e-mail is sent', () => {
    fc.assert(
      fc.property(fc.array(aBooking), fc.boolean(), (bookings, emailIsSent) => {
        const { byEmail, toCall, byCode, people, bookings: number } = whoIsTold(bookings, emailIsSent);
        const ids = [...byEmail, ...toCall, ...byCode].map(({ id }) => id);
        assert.deepEqual(ids.sort(), bookings.map(({ id }) => id).sort());
        assert.equal(number, bookings.length);
        assert.equal(
          people,
          bookings.reduce((sum, each) => sum + each.people, 0),
        );
        assert.ok(byEmail.every(({ email }) => email !== null) && (emailIsSent || byEmail.length === 0));
        assert.ok(toCall.every(({ phone }) => phone !== null));
      }),
    );
  });

  test('what became of them is said with every number once', () => {
    const sums = { version: 2, hit: 4, moved: 1, cancelled: 3, byEmail: 4, stillToTell: [] };
    assert.deepEqual(consequenceWords(sums), [
      '1 afspraak kreeg een andere tijd.',
      '3 afspraken vervallen.',
      '4 krijgen een e-mail.',
    ]);
    assert.deepEqual(consequenceWords({ ...sums, hit: 0 }), ['Dit raakte niemand met een afspraak.']);
  });
});

describe('edits', () => {
  const noord = spreekuurSchema.parse(haarlem.find(({ id }) => id === 'samen-noord'));
  const calendar = { timeZone: 'Europe/Amsterdam', isHoliday: () => false };
  const on = (definition: Spreekuur, date: string) =>
    hoursOf(definition, { from: date, to: date }, calendar).map(({ from, until, closed }) => [
      from,
      until,
      closed === null,
    ]);
  const tuesday = { date: '2026-11-24', from: '09:00' };
  const move = (toDate: string, toFrom: string, toUntil: string): Edit => ({
    kind: 'move',
    hour: tuesday,
    toDate,
    toFrom,
    toUntil,
  });

  test('a moved hour is on its new day only, and moved again it is on the newest only', () => {
    const once = applied(move('2026-11-25', '10:00', '12:00'), noord);
    const twice = applied(move('2026-11-26', '09:00', '11:00'), once);
    assert.deepEqual(on(once, '2026-11-24'), []);
    assert.deepEqual(on(once, '2026-11-25'), [['10:00', '12:00', true]]);
    assert.deepEqual(on(twice, '2026-11-25'), []);
    assert.deepEqual(on(twice, '2026-11-26'), [
      ['09:00', '11:00', true],
      ['13:30', '15:30', true],
    ]);
    assert.deepEqual(spreekuurProblems(twice, municipality), []);
    assert.equal(on(noord, '2026-11-24').length, 1, 'what was given stays');
  });

  test('a moved hour is named by where it stood', () => {
    assert.deepEqual(
      plannedHour(hour({ date: '2026-11-25', from: '10:00', until: '12:00', movedFrom: tuesday })),
      tuesday,
    );
    assert.deepEqual(plannedHour(hour({ date: '2026-11-24' })), tuesday);
  });

  test('an extra hour is there once, and moved it is planned elsewhere', () => {
    const extra = applied({ kind: 'extra', date: '2026-11-25', from: '09:00', until: '10:00' }, noord);
    assert.deepEqual(on(extra, '2026-11-25'), [['09:00', '10:00', true]]);
    const moved = applied(
      {
        kind: 'move',
        hour: { date: '2026-11-25', from: '09:00' },
        toDate: '2026-11-27',
        toFrom: '12:00',
        toUntil: '13:00',
      },
      extra,
    );
    assert.deepEqual(on(moved, '2026-11-25'), []);
    assert.deepEqual(on(moved, '2026-11-27'), [['12:00', '13:00', true]]);
    assert.deepEqual(spreekuurProblems(moved, municipality), []);
  });

  test('an hour that was closed goes on again, whether it alone was closed or the whole day', () => {
    for (const from of ['09:00', null]) {
      const exceptions = [...noord.exceptions, { kind: 'closed' as const, date: tuesday.date, from, reason: null }];
      const closed = { ...noord, exceptions };
      assert.deepEqual(on(closed, tuesday.date), [['09:00', '11:00', false]]);
      assert.deepEqual(on(applied({ kind: 'reopen', hour: tuesday }, closed), tuesday.date), [
        ['09:00', '11:00', true],
      ]);
    }
  });

  test('whatever is moved or added, no other hour is touched', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-24', days));
    const period = { from: '2026-11-24', to: '2027-01-31' };
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean()), { maxLength: 6 }), (steps) => {
        let definition = noord;
        for (const [date, moves] of steps)
          definition = applied(
            moves ? move(date, '17:00', '18:00') : { kind: 'extra', date, from: '19:00', until: '20:00' },
            definition,
          );
        const others = (one: Spreekuur) =>
          hoursOf(one, period, calendar).filter(({ date, from }) => from < '17:00' && date !== tuesday.date);
        assert.deepEqual(others(definition), others(noord));
        const moved = definition.exceptions.filter(({ kind }) => kind === 'moved');
        assert.ok(moved.length <= 1, 'one hour, one move');
      }),
    );
  });
});

describe('the form of a pattern', () => {
  test('that nobody touched says what the spreekuur says, for every one of Haarlem', () => {
    for (const each of haarlem) {
      const definition = spreekuurSchema.parse(each);
      const form = patternForm({ version: 3, definition });
      assert.deepEqual(patternProblems(form), [], definition.id);
      assert.deepEqual(applied({ kind: 'pattern', pattern: patternOf(form, definition) }, definition), definition);
    }
  });

  const definition = spreekuurSchema.parse(haarlem[0]);
  const form = patternForm({ version: 1, definition });

  test('says what is missing or cannot be, at its field', () => {
    const wrong = {
      ...form,
      walkIn: false,
      withAppointments: false,
      times: [
        { weekday: '1', from: '', until: '11:00', startsOn: '', endsOn: '' },
        { weekday: '2', from: '11:00', until: '09:00', startsOn: '2026-12-01', endsOn: '2026-11-01' },
      ],
    };
    assert.deepEqual(
      patternProblems(wrong).map(({ field }) => field),
      ['from-0', 'startsOn-0', 'until-1', 'endsOn-1', 'walkIn'],
    );
    for (const slotMinutes of ['', '4', '241', '7.5', 'half', '-30'])
      assert.deepEqual(
        patternProblems({ ...form, slotMinutes }).map(({ field }) => field),
        ['slotMinutes'],
        slotMinutes,
      );
  });

  test('numbers of appointments do not matter where none are made', () => {
    const walkIn = { ...form, withAppointments: false, slotMinutes: '' };
    assert.deepEqual(patternProblems(walkIn), []);
    assert.equal(patternOf(walkIn, definition).appointments, null);
  });
});

describe('what happens to whom a change hits', () => {
  const hit = (id: string, kind: 'move' | 'cancel'): Hit => ({
    ...booking({ id }),
    startsAt: '2026-11-24T08:00:00Z',
    date: '2026-11-24',
    from: '09:00',
    because: 'gone',
    proposal: kind === 'move' ? { kind, startsAt: '2026-11-25T08:00:00Z' } : { kind },
  });
  const [one, two, three] = [0, 1, 2].map((at) => `00000000-0000-4000-8000-00000000000${at}`) as [
    string,
    string,
    string,
  ];

  test('is what is proposed, for everybody, until staff choose otherwise', () => {
    const hits = [hit(one, 'move'), hit(two, 'cancel')];
    const outcomes = proposedOutcomes({ version: 1, keeps: 0, hits });
    assert.deepEqual(
      outcomesBody(outcomes),
      hits.map(({ id, proposal }) => ({ booking: id, outcome: proposal })),
    );
    assert.ok(cancelsSome(outcomes));
    assert.deepEqual(
      choicesFor(hits[0]!).map(({ kind }) => kind),
      ['move', 'cancel'],
    );
    assert.deepEqual(
      choicesFor(hits[1]!).map(({ kind }) => kind),
      ['cancel'],
    );
  });

  test('a choice stays when it is looked at anew; who is hit no longer is left out, who is hit now comes in', () => {
    const before = new Map([
      [one, { kind: 'cancel' } as const],
      [two, { kind: 'move', startsAt: '2026-11-25T08:00:00Z' } as const],
    ]);
    const after = proposedOutcomes({ version: 2, keeps: 0, hits: [hit(one, 'move'), hit(three, 'move')] }, before);
    assert.deepEqual([...after.keys()], [one, three]);
    assert.equal(after.get(one)?.kind, 'cancel');
    assert.equal(after.get(three)?.kind, 'move');
  });
});
