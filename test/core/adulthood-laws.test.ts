import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  birthProblem,
  changesAtEighteen,
  reviewOf,
  timelineOf,
  timelinePhases,
  withConfirmations,
  type Birth,
  type Milestone,
  type TimelinePhase,
} from '@voordeur/core/adulthood';
import { milestones } from '@voordeur/core/adulthood/milestones';
import { words as en } from '@voordeur/core/adulthood/texts/en';
import { words as nl } from '@voordeur/core/adulthood/texts/nl';
import { milestoneSchema } from '@voordeur/core/schemas';
import { adulthoodDomains, adulthoodTicks, type AdulthoodTick } from '@voordeur/core/vocabulary';

const all: readonly Milestone[] = milestones;

const birth = fc.date({ min: new Date('1990-01-01'), max: new Date('2016-12-31'), noInvalidDate: true }).chain((date) =>
  fc.boolean().map((withDay): Birth => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    return withDay ? { year, month, day } : { year, month };
  }),
);
const ticks = fc.subarray<AdulthoodTick>([...adulthoodTicks]);
const today = fc
  .date({ min: new Date('2017-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

function phasesOf(birth: Birth, ticked: readonly AdulthoodTick[], day: string): Map<string, TimelinePhase> {
  const timeline = timelineOf({ birth, ticks: ticked, today: day, milestones: all });
  return new Map(timelinePhases.flatMap((phase) => timeline[phase].map((step) => [step.milestone.id, phase] as const)));
}

describe('the timeline', () => {
  test('only ever moves on: a later today never shows an earlier phase', () => {
    fc.assert(
      fc.property(birth, ticks, today, today, (born, ticked, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string];
        const before = phasesOf(born, ticked, earlier);
        for (const [id, phase] of phasesOf(born, ticked, later))
          assert.ok(timelinePhases.indexOf(phase) >= timelinePhases.indexOf(before.get(id)!), id);
      }),
    );
  });

  test('shows what is for somebody exactly once, and nothing else', () => {
    fc.assert(
      fc.property(birth, ticks, today, (born, ticked, day) => {
        const timeline = timelineOf({ birth: born, ticks: ticked, today: day, milestones: all });
        const ids = timelinePhases.flatMap((phase) => timeline[phase].map(({ milestone }) => milestone.id));
        assert.equal(new Set(ids).size, ids.length);
        for (const milestone of all) {
          const { any, all: every = [], none = [] } = milestone.forWhom;
          const fits =
            (!any || any.some((tick) => ticked.includes(tick))) &&
            every.every((tick) => ticked.includes(tick)) &&
            none.every((tick) => !ticked.includes(tick));
          assert.equal(ids.includes(milestone.id), fits, milestone.id);
        }
      }),
    );
  });

  test('with only the month known never says a date that the day would put outside', () => {
    fc.assert(
      fc.property(birth, today, (born, day) => {
        const exact = { day: 1, ...born };
        const wide = timelineOf({
          birth: { ...born, day: undefined },
          ticks: adulthoodTicks,
          today: day,
          milestones: all,
        });
        const narrow = timelineOf({ birth: exact, ticks: adulthoodTicks, today: day, milestones: all });
        const windows = new Map(timelinePhases.flatMap((phase) => wide[phase].map((s) => [s.milestone.id, s.when])));
        for (const phase of timelinePhases)
          for (const { milestone, when } of narrow[phase]) {
            const around = windows.get(milestone.id)!;
            assert.ok(around.from <= when.from && when.until <= around.until, milestone.id);
          }
      }),
    );
  });

  test('reaches every milestone in every phase', () => {
    const reached = new Map<string, Set<TimelinePhase>>();
    for (const milestone of all) {
      const ticked = [...(milestone.forWhom.any?.slice(0, 1) ?? []), ...(milestone.forWhom.all ?? [])];
      for (let year = 2012; year <= 2031; year++)
        for (let month = 1; month <= 12; month++) {
          const day = `${year}-${String(month).padStart(2, '0')}-15`;
          const phase = phasesOf({ year: 2003, month: 5 }, ticked, day).get(milestone.id);
          if (phase) reached.set(milestone.id, (reached.get(milestone.id) ?? new Set()).add(phase));
        }
      assert.deepEqual([...(reached.get(milestone.id) ?? [])].sort(), [...timelinePhases].sort(), milestone.id);
    }
  });

  test('refuses a birth that it cannot count with', () => {
    const problem = (born: Birth) => birthProblem(born, '2026-11-22');
    assert.equal(problem({ year: 2008, month: 13 }), 'no-month');
    assert.equal(problem({ year: 2008, month: Number.NaN }), 'no-month');
    assert.equal(problem({ year: 8, month: 1 }), 'no-year');
    assert.equal(problem({ year: 2009, month: 2, day: 29 }), 'no-day');
    assert.equal(problem({ year: 2026, month: 12 }), 'in-the-future');
    assert.equal(problem({ year: 1890, month: 1 }), 'too-long-ago');
    assert.equal(problem({ year: 2026, month: 11 }), null);
    assert.throws(
      () => timelineOf({ birth: { year: 2008, month: 0 }, ticks: [], today: '2026-11-22', milestones: all }),
      /no-month/,
    );
  });
});

describe('the review', () => {
  const milestone = all.find(({ basis }) => basis === 'to-confirm')!;

  test('is due the day after its date, and says so in the timeline', () => {
    const [year, month, day] = milestone.reviewBy.split('-').map(Number) as [number, number, number];
    const next = new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
    const always = { ...milestone, forWhom: {} };
    const mayHaveChanged = (on: string): boolean => {
      const timeline = timelineOf({ birth: { year: 2009, month: 1 }, ticks: [], today: on, milestones: [always] });
      return timelinePhases.flatMap((phase) => timeline[phase])[0]!.mayHaveChanged;
    };
    assert.deepEqual(reviewOf([always], milestone.reviewBy).overdue, []);
    assert.deepEqual(reviewOf([always], next).overdue, [always]);
    assert.deepEqual([mayHaveChanged(milestone.reviewBy), mayHaveChanged(next)], [false, true]);
  });

  test('of a municipality takes the place of ours, and never makes a text older than it is', () => {
    const [confirmed] = withConfirmations([milestone], { confirmed: { [milestone.id]: '2027-10-01' } });
    assert.deepEqual(confirmed, {
      ...milestone,
      checkedOn: '2027-10-01',
      basis: 'confirmed',
      reviewBy: milestone.reviewBy > '2028-10-01' ? milestone.reviewBy : '2028-10-01',
    });
    const [early] = withConfirmations([milestone], { confirmed: { [milestone.id]: '2020-01-01' } });
    assert.equal(early!.reviewBy, milestone.reviewBy);
    assert.deepEqual(withConfirmations([milestone], undefined), [milestone]);
  });
});

describe('the content', () => {
  test('has the form of its schema', () => {
    for (const milestone of all) assert.deepEqual(milestoneSchema.parse(milestone), milestone);
  });

  test('has each id once', () => {
    const ids = all.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  test('is reviewed within two years of being written', () => {
    for (const { id, checkedOn, reviewBy } of all) {
      assert.ok(checkedOn < reviewBy, id);
      assert.ok(Number(reviewBy.slice(0, 4)) - Number(checkedOn.slice(0, 4)) <= 2, id);
    }
  });

  for (const [language, { milestones: texts }] of Object.entries({ nl, en })) {
    test(`has both wordings of every milestone in ${language}`, () => {
      assert.deepEqual(Object.keys(texts).sort(), all.map(({ id }) => id).sort());
      for (const [id, { title, young, parent }] of Object.entries(texts)) {
        assert.ok(title.length >= 3, id);
        for (const { changes, steps } of [young, parent]) {
          assert.ok(changes.length >= 20, id);
          assert.ok(steps.length >= 1 && steps.length <= 4, id);
          for (const step of steps) assert.match(step, /[.!?]$/, id);
        }
        assert.notDeepEqual(young, parent, `${id}: young person and parent read the same`);
      }
    });
  }

  test('has a general list of what changes at 18', () => {
    const general = changesAtEighteen(all);
    assert.ok(general.length >= 12);
    assert.deepEqual(new Set(general.map(({ domain }) => domain)), new Set(adulthoodDomains));
    for (const { id, forWhom } of general) assert.ok(!forWhom.any && !forWhom.all, id);
  });

  test('knows every domain by name', () => {
    for (const domain of adulthoodDomains) assert.ok(nl.domains[domain] && en.domains[domain]);
  });
});
