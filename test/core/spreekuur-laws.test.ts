import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { hoursOf, slotsOf, type Hour } from '@voordeur/core/spreekuur';
import fc from 'fast-check';
import { amsterdam, anySpreekuur } from './spreekuur.ts';

const year = { from: '2027-01-01', to: '2027-12-31' };
const holidays = new Set(['2027-01-01', '2027-03-28', '2027-03-29', '2027-04-27', '2027-05-06', '2027-12-25']);
const calendar = { ...amsterdam, isHoliday: (date: string) => holidays.has(date) };
const minute = 60_000;

/** Local date and time by the platform's own clock, not by the library that is tested. */
const clock = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
const weekdayOf = (date: string) => new Date(`${date}T12:00:00Z`).getUTCDay() || 7;

describe('laws of hours and slots', () => {
  test('every hour is one that a pattern, an extra day or a move plans, and is there once', () => {
    fc.assert(
      fc.property(anySpreekuur, (spreekuur) => {
        const hours = hoursOf(spreekuur, year, calendar);
        const planned = (date: string, from: string, until: string | null) =>
          spreekuur.patterns.some(
            (pattern) =>
              pattern.weekday === weekdayOf(date) &&
              pattern.from === from &&
              (until === null || pattern.until === until) &&
              date >= pattern.startsOn &&
              (pattern.endsOn === null || date <= pattern.endsOn),
          ) || spreekuur.exceptions.some((one) => one.kind === 'extra' && one.date === date && one.from === from);
        for (const hour of hours) {
          if (hour.movedFrom === null) assert.ok(planned(hour.date, hour.from, null), `${hour.date} ${hour.from}`);
          else {
            assert.ok(planned(hour.movedFrom.date, hour.movedFrom.from, null));
            assert.ok(spreekuur.exceptions.some((one) => one.kind === 'moved' && one.toDate === hour.date));
          }
        }
        const names = hours.map(({ date, from }) => `${date} ${from}`);
        assert.equal(new Set(names).size, names.length);
      }),
      { numRuns: 400 },
    );
  });

  test('no slot outside its hour, none on a closed day, none on a holiday that was not chosen', () => {
    let slotsSeen = 0;
    fc.assert(
      fc.property(anySpreekuur, (spreekuur) => {
        const closedDays = new Set(
          spreekuur.exceptions.filter((one) => one.kind === 'closed' && one.from === null).map(({ date }) => date),
        );
        const chosen = new Set(
          spreekuur.exceptions.flatMap((one) => {
            if (one.kind === 'closed') return [];
            return [one.kind === 'extra' ? one.date : one.toDate];
          }),
        );
        for (const hour of hoursOf(spreekuur, year, calendar))
          for (const slot of slotsOf(hour, spreekuur.appointments)) {
            slotsSeen += 1;
            assert.ok(slot.startsAt >= hour.startsAt && slot.endsAt <= hour.endsAt);
            const [date = ''] = clock.format(slot.startsAt).split(' ');
            assert.equal(date, hour.date);
            assert.ok(!closedDays.has(date), `${date} is closed`);
            if (holidays.has(date)) assert.ok(spreekuur.openOnHolidays || chosen.has(date), `${date} is a holiday`);
          }
      }),
      { numRuns: 400 },
    );
    assert.ok(slotsSeen > 10_000, `only ${slotsSeen} slots were looked at`);
  });

  test('length and buffer are kept in real time, also when the clock changes meanwhile', () => {
    const changing = new Set<string>();
    fc.assert(
      fc.property(anySpreekuur, (spreekuur) => {
        const { slotMinutes, bufferMinutes } = spreekuur.appointments!;
        for (const hour of hoursOf(spreekuur, year, calendar)) {
          const slots = slotsOf(hour, spreekuur.appointments);
          slots.forEach(({ startsAt, endsAt }, nth) => {
            assert.equal(endsAt - startsAt, slotMinutes * minute);
            assert.equal(startsAt, hour.startsAt + nth * (slotMinutes + bufferMinutes) * minute);
          });
          if (slots.length > 0 && crossesChange(hour)) changing.add(hour.date);
        }
      }),
      { numRuns: 400 },
    );
    assert.deepEqual([...changing].sort(), ['2027-03-28', '2027-10-31'], 'both changes were crossed');
  });

  test('an hour starts and ends at its local times, wherever these exist', () => {
    fc.assert(
      fc.property(anySpreekuur, (spreekuur) => {
        for (const hour of hoursOf(spreekuur, year, calendar)) {
          const skipped = (time: string) => hour.date === '2027-03-28' && time >= '02:00' && time < '03:00';
          if (!skipped(hour.from)) assert.equal(clock.format(hour.startsAt), `${hour.date} ${hour.from}`);
          if (!skipped(hour.until)) assert.equal(clock.format(hour.endsAt), `${hour.date} ${hour.until}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a period gives what the same days of a longer one give', () => {
    fc.assert(
      fc.property(anySpreekuur, fc.integer({ min: 1, max: 12 }), (spreekuur, month) => {
        const prefix = `2027-${String(month).padStart(2, '0')}`;
        const period = { from: `${prefix}-01`, to: `${prefix}-31` };
        const within = hoursOf(spreekuur, year, calendar).filter(({ date }) => date.startsWith(prefix));
        assert.deepEqual(hoursOf(spreekuur, period, calendar), within);
      }),
      { numRuns: 200 },
    );
  });

  test('the answer is the same in every time zone of the server', () => {
    const program = path.join(import.meta.dirname, 'spreekuur-digest.ts');
    const digest = (TZ: string) => {
      const { stdout, stderr } = spawnSync(process.execPath, [program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      assert.match(stdout, /^[1-9]\d* hours [0-9a-f]{64}\n$/, stderr);
      return stdout;
    };
    const zones = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
    assert.equal(new Set(zones.map(digest)).size, 1);
  });
});

function crossesChange({ startsAt, endsAt }: Hour): boolean {
  const offset = (instant: number) =>
    new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' })
      .format(instant)
      .slice(-5);
  return offset(startsAt) !== offset(endsAt);
}
