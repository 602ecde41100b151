const millisecondsPerDay = 86_400_000;
const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * Whole days from the day of one instant to the day of another, as the wall calendar of a time
 * zone counts them: negative for the past. Both instants in epoch milliseconds.
 */
export function daysBetween(from: number, to: number, timeZone: string): number {
  return (dayStart(to, timeZone) - dayStart(from, timeZone)) / millisecondsPerDay;
}

/** The calendar day as an instant in UTC, so that days of 23 and 25 hours count as one. */
function dayStart(instant: number, timeZone: string): number {
  const part = Object.fromEntries(
    calendar(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(part['year'] ?? NaN, (part['month'] ?? NaN) - 1, part['day'] ?? NaN);
}

function calendar(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  calendars.set(timeZone, made);
  return made;
}
