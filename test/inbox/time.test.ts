import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ageWords } from '../../packages/inbox/dist/time/age.js';
import { daysBetween } from '../../packages/inbox/dist/time/calendar.js';
import { deadline, isOverdue } from '../../packages/inbox/dist/time/deadline.js';
import { momentWords } from '../../packages/inbox/dist/time/moment.js';

const zone = 'Europe/Amsterdam';
/** A Wednesday afternoon in winter: 14:00 in Haarlem. */
const now = Date.parse('2026-11-18T13:00:00Z');

describe('how long ago', () => {
  const cases: [string, string][] = [
    ['2026-11-18T12:59:31Z', 'zojuist'],
    ['2026-11-18T13:00:20Z', 'zojuist'],
    ['2026-11-18T12:59:00Z', '1 minuut geleden'],
    ['2026-11-18T12:48:00Z', '12 minuten geleden'],
    ['2026-11-18T12:00:00Z', '1 uur geleden'],
    ['2026-11-18T06:10:00Z', '6 uur geleden'],
    ['2026-11-17T22:30:00Z', 'gisteren'],
    ['2026-11-16T13:00:00Z', 'eergisteren'],
    ['2026-11-13T13:00:00Z', '5 dagen geleden'],
    ['2026-11-02T13:00:00Z', 'maandag 2 november'],
  ];
  for (const [received, words] of cases)
    test(`${received} is ${words}`, () => {
      assert.equal(ageWords(received, now, zone), words);
    });

  test('a quarter past midnight, an hour ago is not yet another day’s business', () => {
    assert.equal(ageWords('2026-11-17T22:45:00Z', Date.parse('2026-11-17T23:15:00Z'), zone), '30 minuten geleden');
  });
});

describe('the deadline', () => {
  const open = (respondBy: string) => ({ state: 'nieuw' as const, respondBy });
  const words = (respondBy: string) => deadline(open(respondBy), now, zone)?.words;

  test('says the day and the time on the wall', () => {
    assert.equal(words('2026-11-18T16:00:00Z'), 'vóór vandaag 17:00');
    assert.equal(words('2026-11-19T11:00:00Z'), 'vóór morgen 12:00');
    assert.equal(words('2026-11-24T16:00:00Z'), 'vóór dinsdag 24 november 17:00');
    assert.equal(deadline(open('2026-11-24T16:00:00Z'), now, zone, 'short')?.words, 'vóór di 24 nov 17:00');
  });

  test('presses in its last hour', () => {
    assert.deepEqual(deadline(open('2026-11-18T13:40:00Z'), now, zone), {
      words: 'vóór 14:40, nog 40 min.',
      pressure: 'bijna',
    });
    assert.equal(deadline(open('2026-11-18T14:00:01Z'), now, zone)?.pressure, 'ruim');
  });

  test('is overdue from the very moment', () => {
    assert.deepEqual(deadline(open('2026-11-18T13:00:00Z'), now, zone), {
      words: 'te laat (vóór vandaag 14:00)',
      pressure: 'te-laat',
    });
    assert.equal(isOverdue(open('2026-11-18T13:00:00Z'), now), true);
    assert.equal(isOverdue(open('2026-11-18T13:00:01Z'), now), false);
  });

  test('no longer matters once there is an answer', () => {
    for (const state of ['beantwoord', 'afgesloten'] as const)
      assert.equal(deadline({ state, respondBy: '2026-11-01T16:00:00Z' }, now, zone), null);
  });
});

describe('days', () => {
  test('a day of 23 hours and one of 25 are a day', () => {
    assert.equal(daysBetween(Date.parse('2026-03-28T12:00:00Z'), Date.parse('2026-03-29T12:00:00Z'), zone), 1);
    assert.equal(daysBetween(Date.parse('2026-10-24T22:30:00Z'), Date.parse('2026-10-25T23:30:00Z'), zone), 1);
  });

  test('begin where the municipality is, not where the clock of the machine stands', () => {
    assert.equal(momentWords(Date.parse('2026-11-18T23:30:00Z'), now, zone), 'morgen 0:30');
    assert.equal(momentWords(Date.parse('2026-11-18T23:30:00Z'), now, 'UTC'), 'vandaag 23:30');
  });
});
