import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { timelineOf, timelinePhases, type Birth, type Milestone, type TimelinePhase } from '@voordeur/core/adulthood';
import { milestones } from '@voordeur/core/adulthood/milestones';
import { adulthoodTicks, type AdulthoodTick } from '@voordeur/core/vocabulary';

/** A young person, made up, with the list that a reviewer went through line by line. */
interface Person {
  id: string;
  why: string;
  birth: Birth;
  ticks: AdulthoodTick[];
  today: string;
  plan: string;
  expected: Record<TimelinePhase, string[]>;
}

const all: readonly Milestone[] = milestones;
const people = readFileSync(new URL('../fixtures/adulthood-people.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Person);

function idsOf({ birth, ticks, today }: Person): { plan: string; expected: Person['expected'] } {
  const timeline = timelineOf({ birth, ticks, today, milestones: all });
  const ids = timelinePhases.map((phase) => [phase, timeline[phase].map(({ milestone }) => milestone.id).sort()]);
  return { plan: timeline.plan.phase, expected: Object.fromEntries(ids) as Person['expected'] };
}

describe('young people', () => {
  test('are at least thirty, and tick everything there is to tick', () => {
    assert.ok(people.length >= 30);
    assert.deepEqual([...new Set(people.flatMap(({ ticks }) => ticks))].sort(), [...adulthoodTicks].sort());
  });

  for (const person of people)
    test(`${person.id}: ${person.why}`, () => {
      const { plan, expected } = idsOf(person);
      assert.equal(plan, person.plan);
      assert.deepEqual(expected, person.expected);
    });
});

describe('on the day itself', () => {
  const stepOf = (birth: Birth, id: string) => {
    const timeline = timelineOf({ birth, ticks: ['jeugdhulp'], today: '2026-11-22', milestones: all });
    return timelinePhases.flatMap((phase) => timeline[phase]).find(({ milestone }) => milestone.id === id)!;
  };

  test('who was born on 29 February is older on 1 March, and on 29 February where there is one', () => {
    const leap = { year: 2008, month: 2, day: 29 };
    assert.deepEqual(stepOf(leap, 'meerderjarig-18').when, { from: '2026-03-01', until: '2026-03-01' });
    assert.deepEqual(stepOf(leap, 'meebeslissen-12').when, { from: '2020-02-29', until: '2020-02-29' });
    assert.deepEqual(stepOf(leap, 'melding-17-half').when, { from: '2025-08-29', until: '2025-08-29' });
  });

  test('half a year after 31 August is 1 March, and after 30 August too', () => {
    for (const day of [30, 31])
      assert.equal(stepOf({ year: 2009, month: 8, day }, 'melding-17-half').when.from, '2027-03-01');
    assert.equal(stepOf({ year: 2009, month: 8, day: 28 }, 'melding-17-half').when.from, '2027-02-28');
  });

  test('kinderbijslag ends with the quarter: SVB looks at the first day', () => {
    const ends = (month: number, day: number) => stepOf({ year: 2009, month, day }, 'kinderbijslag-18').when.from;
    assert.equal(ends(3, 31), '2027-04-01');
    assert.equal(ends(4, 1), '2027-04-01');
    assert.equal(ends(4, 2), '2027-07-01');
    assert.equal(ends(12, 5), '2028-01-01');
  });

  test('the premium starts with the month after the birthday, also for who was born on the first', () => {
    const starts = (month: number, day: number) => stepOf({ year: 2009, month, day }, 'zorgverzekering-18').when.from;
    assert.equal(starts(5, 1), '2027-06-01');
    assert.equal(starts(5, 31), '2027-06-01');
    assert.equal(starts(12, 31), '2028-01-01');
  });

  test('leerplicht ends with the school year in which one turns 16', () => {
    const ends = (month: number, day: number) => stepOf({ year: 2010, month, day }, 'leerplicht-16').when.from;
    assert.equal(ends(7, 31), '2026-08-01');
    assert.equal(ends(8, 1), '2026-08-01');
    assert.equal(ends(8, 2), '2027-08-01');
  });

  test('with only the month known, the moment is that month', () => {
    assert.deepEqual(stepOf({ year: 2009, month: 2 }, 'meerderjarig-18').when, {
      from: '2027-02-01',
      until: '2027-02-28',
    });
    assert.deepEqual(stepOf({ year: 2009, month: 7 }, 'leerplicht-16').when, {
      from: '2025-08-01',
      until: '2025-08-01',
    });
  });
});
