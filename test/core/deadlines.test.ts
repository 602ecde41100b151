import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { respondBy } from '@voordeur/core/deadlines';
import { haarlem } from './municipality.ts';

const { workingHours } = haarlem;
const holidays = new Set(['2026-12-25', '2027-01-01', '2027-04-27']);
const isHoliday = (date: string) => holidays.has(date);

function answerBy(sent: string, urgency: 'nu' | 'vandaag' | 'gewoon', days = 3): string {
  const team = { respondWithinWorkingDays: days };
  const at = respondBy({ sentAt: Date.parse(sent), urgency, team, workingHours, isHoliday });
  return new Date(at).toISOString();
}

describe('an urgent question', () => {
  test('gets an answer the same working day when sent before 15:00', () => {
    assert.equal(answerBy('2026-11-23T08:00:00+01:00', 'vandaag'), '2026-11-23T16:00:00.000Z');
    assert.equal(answerBy('2026-11-23T14:59:59+01:00', 'nu'), '2026-11-23T16:00:00.000Z');
  });
  test('gets an answer before noon of the next working day when sent later', () => {
    assert.equal(answerBy('2026-11-23T15:00:00+01:00', 'nu'), '2026-11-24T11:00:00.000Z');
    assert.equal(answerBy('2026-11-27T18:00:00+01:00', 'vandaag'), '2026-11-30T11:00:00.000Z');
  });
  test('gets an answer before noon of the next working day when sent at the weekend or on a holiday', () => {
    assert.equal(answerBy('2026-11-28T10:00:00+01:00', 'nu'), '2026-11-30T11:00:00.000Z');
    assert.equal(answerBy('2026-12-25T10:00:00+01:00', 'nu'), '2026-12-28T11:00:00.000Z');
  });
  test('keeps the clock of Amsterdam when it changes', () => {
    assert.equal(answerBy('2027-03-26T16:00:00+01:00', 'nu'), '2027-03-29T10:00:00.000Z');
    assert.equal(answerBy('2027-10-29T16:00:00+02:00', 'nu'), '2027-11-01T11:00:00.000Z');
  });
});

describe('an ordinary question', () => {
  test('gets an answer at closing time, the team’s number of working days later', () => {
    assert.equal(answerBy('2026-11-23T10:00:00+01:00', 'gewoon', 3), '2026-11-26T16:00:00.000Z');
    assert.equal(answerBy('2026-11-26T10:00:00+01:00', 'gewoon', 3), '2026-12-01T16:00:00.000Z');
    assert.equal(answerBy('2026-12-23T10:00:00+01:00', 'gewoon', 2), '2026-12-28T16:00:00.000Z');
  });
});

describe('every deadline', () => {
  const moments = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2029-01-01') });

  test('is later than the question, on a working day within opening hours', () => {
    fc.assert(
      fc.property(
        moments,
        fc.constantFrom('nu', 'vandaag', 'gewoon'),
        fc.integer({ min: 1, max: 20 }),
        (sentAt, urgency, days) => {
          const team = { respondWithinWorkingDays: days };
          const at = respondBy({ sentAt, urgency, team, workingHours, isHoliday });
          assert.ok(at > sentAt);
          const local = new Intl.DateTimeFormat('sv-SE', {
            timeZone: 'Europe/Amsterdam',
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(at);
          const [date, time] = local.split(' ') as [string, string];
          const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
          assert.ok(weekday >= 1 && weekday <= 5 && !isHoliday(date), local);
          assert.ok(time === '17:00' || time === '12:00', local);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('comes no earlier for a question that is sent later', () => {
    fc.assert(
      fc.property(moments, moments, fc.constantFrom('nu', 'gewoon'), (one, two, urgency) => {
        const team = { respondWithinWorkingDays: 3 };
        const at = (sentAt: number) => respondBy({ sentAt, urgency, team, workingHours, isHoliday });
        assert.ok(at(Math.min(one, two)) <= at(Math.max(one, two)));
      }),
      { numRuns: 1_000 },
    );
  });
});
