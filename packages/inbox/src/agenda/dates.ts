/** A day of the calendar, `2026-11-23`: no time, no zone, no clock change. */
export type DateText = string;

const millisecondsPerDay = 86_400_000;

/** Whether this is a day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && dateAt(instant) === text;
}

export function addDays(date: DateText, days: number): DateText {
  return dateAt(instantOf(date) + days * millisecondsPerDay);
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(date: DateText): number {
  return new Date(instantOf(date)).getUTCDay() || 7;
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: DateText): DateText {
  return addDays(date, 1 - weekdayOf(date));
}

/** The seven days of the week that a day is in, from Monday. */
export function weekOf(date: DateText): DateText[] {
  const monday = mondayOf(date);
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** Number of the week as Dutch calendars count them (ISO 8601: week 1 holds 4 January). */
export function weekNumberOf(date: DateText): number {
  const thursday = addDays(mondayOf(date), 3);
  const firstThursday = addDays(mondayOf(`${thursday.slice(0, 4)}-01-04`), 3);
  return 1 + (instantOf(thursday) - instantOf(firstThursday)) / (7 * millisecondsPerDay);
}

/** The day that the calendar on the wall shows at an instant (epoch milliseconds). */
export function dayAt(instant: number, timeZone: string): DateText {
  const part = Object.fromEntries(
    new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${part['year']}-${part['month']}-${part['day']}`;
}

/** A day in words: "maandag 23 november", "ma 23 nov", or with its year. */
export function dateWords(date: DateText, length: 'long' | 'short' = 'long', year = false): string {
  return new Intl.DateTimeFormat('nl', {
    timeZone: 'UTC',
    weekday: length,
    day: 'numeric',
    month: length,
    ...(year && { year: 'numeric' }),
  }).format(instantOf(date));
}

/** "ma 23", where the month is known. */
export function shortDateWords(date: DateText): string {
  return new Intl.DateTimeFormat('nl', { timeZone: 'UTC', weekday: 'short', day: 'numeric' }).format(instantOf(date));
}

/** "23 november" or "23 november 2026". */
export function dayAndMonthWords(date: DateText, year = false): string {
  return new Intl.DateTimeFormat('nl', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(year && { year: 'numeric' }),
  }).format(instantOf(date));
}

/** "maandag" of Monday = 1. */
export function weekdayWords(weekday: number): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat('nl', { timeZone: 'UTC', weekday: 'long' }).format(Date.UTC(2024, 0, weekday));
}

function instantOf(date: DateText): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dateAt(instant: number): DateText {
  return new Date(instant).toISOString().slice(0, 10);
}
