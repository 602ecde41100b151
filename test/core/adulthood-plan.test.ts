import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  calendarEntriesOf,
  changesAtEighteen,
  helpersFor,
  iCalendarOf,
  planPageOf,
  timelineOf,
  triageHintFor,
  type Milestone,
} from '@voordeur/core/adulthood';
import { milestones } from '@voordeur/core/adulthood/milestones';
import { professionalChecklist } from '@voordeur/core/adulthood/professional';
import { words as professionalEn } from '@voordeur/core/adulthood/professional/en';
import { words as professionalNl } from '@voordeur/core/adulthood/professional/nl';
import { words as en } from '@voordeur/core/adulthood/texts/en';
import { words as nl } from '@voordeur/core/adulthood/texts/nl';
import { milestoneSchema } from '@voordeur/core/schemas';
import { adulthoodDomains, adulthoodReaders } from '@voordeur/core/vocabulary';
import services from '@voordeur/haarlem/services.json' with { type: 'json' };
import { haarlem } from './municipality.ts';

const today = '2026-11-22';
const all: readonly Milestone[] = milestones;
const timeline = timelineOf({ birth: { year: 2009, month: 7 }, ticks: ['jeugdhulp', 'mbo'], today, milestones: all });

function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar items', () => {
  const entries = calendarEntriesOf({ timeline, words: nl, reader: 'young', today });

  test('are what there is still to do, none in the past, in order', () => {
    const expected = [...timeline.now, ...timeline.nextHalfYear, ...timeline.later].map((step) => step.milestone.id);
    assert.deepEqual(
      entries
        .map(({ id }) => id)
        .filter((id) => id !== 'plan-ready')
        .sort(),
      expected.sort(),
    );
    const dates = entries.map(({ date }) => date);
    assert.ok(dates.every((date) => date >= today));
    assert.deepEqual(dates, [...dates].sort());
  });

  test('hold the day on which the plan must be there, until that day', () => {
    assert.equal(entries.find(({ id }) => id === 'plan-ready')?.title, 'Mijn plan is klaar');
    const passed = timelineOf({
      birth: { year: 2009, month: 3, day: 1 },
      ticks: [],
      today: '2026-09-02',
      milestones: all,
    });
    const later = calendarEntriesOf({ timeline: passed, words: nl, reader: 'young', today: '2026-09-02' });
    assert.ok(!later.some(({ id }) => id === 'plan-ready'));
  });

  test('leave out what is ticked off', () => {
    const [first] = entries.filter(({ id }) => id !== 'plan-ready');
    const rest = calendarEntriesOf({ timeline, words: nl, reader: 'young', today, leaveOut: [first!.id] });
    assert.equal(rest.length, entries.length - 1);
  });

  test('are a file that a calendar reads, with every word as it was', () => {
    const file = iCalendarOf({ entries, name: nl.calendar.name, madeAt: Date.parse('2026-11-22T10:00:00Z') });
    const read = eventsOf(file);
    assert.equal(read.length, entries.length);
    entries.forEach((entry, nth) => {
      const event = read[nth]!;
      assert.equal(event.summary, entry.title);
      assert.equal(event.description, entry.description);
      assert.equal(event.startDate.toString(), entry.date);
      assert.ok(event.startDate.isDate);
      assert.equal(event.component.getFirstPropertyValue('url') ?? undefined, entry.url);
    });
    assert.equal(new Set(read.map(({ uid }) => uid)).size, read.length);
  });

  test('keep every line within 75 octets and survive any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const plain = text.replace(/[\p{Cc}\u2028\u2029]/gu, '');
        const entry = { id: 'x', date: '2027-12-31', title: plain, description: `${plain}\n${plain}` };
        const file = iCalendarOf({ entries: [entry], name: plain, madeAt: 0 });
        for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
        const [event] = eventsOf(file);
        assert.equal(event!.summary, entry.title);
        assert.equal(event!.description, entry.description);
        assert.equal(event!.endDate.toString(), '2028-01-01');
      }),
    );
  });
});

describe('mijn plan', () => {
  test('follows the plan: wishes, people, every domain, agreements', () => {
    for (const words of [nl, en])
      for (const reader of adulthoodReaders) {
        const page = planPageOf({ words, reader, about: timeline });
        assert.deepEqual(
          page.parts.map(({ id }) => id),
          ['wishes', 'people', ...adulthoodDomains, 'agreements'],
        );
        for (const part of page.parts) assert.ok(part.title && part.questions.length >= 2, part.id);
      }
  });

  test('puts what there is to arrange with its domain, dated, and nothing that is past', () => {
    const page = planPageOf({ words: nl, reader: 'young', about: timeline });
    const todos = page.parts.flatMap(({ id, todo }) => todo.map((item) => ({ id, ...item })));
    const open = timeline.now.length + timeline.nextHalfYear.length + timeline.later.length;
    assert.equal(todos.length, open);
    for (const { id, milestone, at, steps } of todos) {
      assert.equal(id, milestone.domain);
      assert.ok(at && at.phase !== 'past');
      assert.deepEqual(steps, nl.milestones[milestone.id]!.young.steps);
    }
  });

  test('is there without a birth too, undated', () => {
    const general = changesAtEighteen(all);
    const page = planPageOf({ words: nl, reader: 'parent', about: general });
    const todos = page.parts.flatMap(({ todo }) => todo);
    assert.equal(todos.length, general.length);
    assert.ok(todos.every(({ at }) => at === undefined));
  });
});

describe('the professional’s checklist', () => {
  test('has the form of milestones, and words in both languages', () => {
    for (const step of professionalChecklist) {
      assert.deepEqual(milestoneSchema.parse(step), step);
      for (const words of [professionalNl, professionalEn]) {
        const { title, changes, steps } = words[step.id];
        assert.ok(title && changes && steps.length > 0, step.id);
      }
    }
  });

  test('has the plan and the report at 17½, the handover before 18 and the next before 23', () => {
    const dated = timelineOf({
      birth: { year: 2009, month: 5, day: 22 },
      ticks: [],
      today,
      milestones: professionalChecklist,
    });
    assert.equal(dated.plan.finishedBy, today);
    const now = dated.now.map(({ milestone }) => milestone.id);
    assert.deepEqual(now, ['plan-klaar', 'melden-bij-cjg', 'aanvragen-doen']);
    const at = Object.fromEntries(
      [...dated.past, ...dated.now, ...dated.nextHalfYear, ...dated.later].map(({ milestone, when }) => [
        milestone.id,
        when.from,
      ]),
    );
    assert.equal(at['plan-beginnen'], '2025-11-22');
    assert.equal(at['melden-bij-cjg'], '2026-11-22');
    assert.ok(at['warm-overdragen']! < '2027-05-22');
    assert.equal(at['overdracht-naar-23-plus'], '2032-05-22');
  });
});

describe('who helps', () => {
  test('finds the city-wide team and the offers that the municipality names', () => {
    const municipality = { ...haarlem, adulthood: { helpers: { rmc: ['rmc-trajectbegeleiding'] } } };
    assert.deepEqual(helpersFor(['cjg-stedelijk', 'rmc', 'duo'], municipality), [
      { role: 'cjg-stedelijk', team: { id: 'cjg-stedelijk', name: 'CJG Stedelijk Team' }, services: [] },
      { role: 'rmc', services: ['rmc-trajectbegeleiding'] },
      { role: 'duo', services: [] },
    ]);
  });

  test('is somebody on Haarlem’s sociale kaart for every milestone', () => {
    const known = new Set(services.map(({ id }) => id));
    for (const { id, helpers } of [...all, ...professionalChecklist]) {
      const found = helpersFor(helpers, haarlem).flatMap((helper) => helper.services);
      assert.ok(found.length > 0, id);
      for (const service of found) assert.ok(known.has(service), `${id}: ${service}`);
    }
  });

  test('leaves a role without a name where the municipality’s city-wide team is not there', () => {
    assert.deepEqual(helpersFor(['cjg-stedelijk'], { teams: [], cityWideCjg: 'weg' }), [
      { role: 'cjg-stedelijk', services: [] },
    ]);
  });

  test('opens the triage with what is known', () => {
    assert.deepEqual(triageHintFor({ age: 17, reader: 'young', domain: 'income-money' }), {
      ageBand: '15-17',
      asker: 'zelf',
      becomingAdult: true,
      leefgebieden: ['geld'],
    });
    assert.deepEqual(triageHintFor({ age: null, reader: 'parent' }), {
      ageBand: null,
      asker: 'ouder',
      becomingAdult: true,
      leefgebieden: [],
    });
    const bands = [11, 12, 14, 15, 17, 18, 22, 23, 66, 67].map(
      (age) => triageHintFor({ age, reader: 'young' }).ageBand,
    );
    assert.deepEqual(bands, ['0-11', '12-14', '12-14', '15-17', '15-17', '18-22', '18-22', '23-66', '23-66', '67+']);
  });
});
