import { Temporal } from 'temporal-polyfill';
import type { LocalisedText } from '../schemas/fields.js';
import type { Spreekuur } from '../schemas/spreekuur-definition.js';
import { plannedHours, type PlannedHour } from './planned-hours.js';

/** Local dates, both included, as `2027-03-28`. */
export interface Period {
  from: string;
  to: string;
}

/** What a day is, as the municipality knows it. */
export interface Calendar {
  timeZone: string;
  /** Whether a date is a public holiday. */
  isHoliday: (date: string) => boolean;
}

/** A spreekuur on one day. Its instants are in milliseconds since the epoch, the rest is local. */
export interface Hour extends PlannedHour {
  startsAt: number;
  endsAt: number;
  /** Why it does not go on; `null` where it does. */
  closed: { because: 'holiday' | 'exception'; reason: LocalisedText | null } | null;
}

/**
 * The hours of a spreekuur in a period, by time, with those that were planned and do not go on. An
 * hour at a local time that the clock skips starts when the clock has moved on; one that the clock
 * leaves no time for is no hour.
 */
export function hoursOf(spreekuur: Spreekuur, period: Period, calendar: Calendar): Hour[] {
  return plannedHours(spreekuur, period)
    .map((hour) => ({
      ...hour,
      startsAt: instantOf(hour.date, hour.from, calendar.timeZone),
      endsAt: instantOf(hour.date, hour.until, calendar.timeZone),
      closed: closureOf(spreekuur, hour, calendar),
    }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** The hour that starts at an instant, or `undefined`. */
export function hourAt(spreekuur: Spreekuur, startsAt: number, calendar: Calendar): Hour | undefined {
  const date = localDate(startsAt, calendar.timeZone);
  return hoursOf(spreekuur, { from: date, to: date }, calendar).find((hour) => hour.startsAt === startsAt);
}

/** The local date of an instant. */
export function localDate(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The local time of an instant, `09:30`. */
export function localTime(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** A date some days later, or earlier. */
export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The instant at which a local date begins. */
export function startOfDay(date: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).epochMilliseconds;
}

function closureOf(spreekuur: Spreekuur, hour: PlannedHour, { isHoliday }: Calendar): Hour['closed'] {
  const closure = spreekuur.exceptions
    .filter((exception) => exception.kind === 'closed')
    .find(({ date, from }) => date === hour.date && (from === null || from === hour.from));
  if (closure) return { because: 'exception', reason: closure.reason };
  const followsPattern = hour.origin === 'pattern' && hour.movedFrom === null;
  return followsPattern && !spreekuur.openOnHolidays && isHoliday(hour.date)
    ? { because: 'holiday', reason: null }
    : null;
}

function instantOf(date: string, time: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
}
