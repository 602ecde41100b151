import { createHash } from 'node:crypto';
import { bookingWindow, hourAt, hoursOf, localDate, localTime, slotsOf } from '@voordeur/core/spreekuur';
import fc from 'fast-check';
import { amsterdam, anySpreekuur } from './spreekuur.ts';

/** Prints a digest of everything that is derived from the same hundred spreekuren; run in several time zones. */
const hash = createHash('sha256');
let count = 0;
for (const spreekuur of fc.sample(anySpreekuur, { seed: 20_270_328, numRuns: 100 })) {
  const hours = hoursOf(spreekuur, { from: '2027-01-01', to: '2027-12-31' }, amsterdam);
  count += hours.length;
  for (const hour of hours.slice(0, 5)) {
    const local = [localDate(hour.startsAt, 'Europe/Amsterdam'), localTime(hour.startsAt, 'Europe/Amsterdam')];
    const window = bookingWindow(spreekuur.appointments!, hour.startsAt, 'Europe/Amsterdam');
    hash.update(JSON.stringify([local, window, hourAt(spreekuur, hour.startsAt, amsterdam)?.from]));
  }
  hash.update(JSON.stringify(hours.map((hour) => [hour, slotsOf(hour, spreekuur.appointments)])));
}
process.stdout.write(`${count} hours ${hash.digest('hex')}\n`);
