/** Whole weeks: a Monday and a Sunday as `2026-10-26`, both included. */
export interface WholeWeeks {
  from: string;
  to: string;
}

const day = 86_400_000;
/** The first Monday of 1970, from which periods are counted. */
const origin = Date.UTC(1970, 0, 5);

/** Weeks in the short and the long period. */
export const shortPeriod = 4;
export const longPeriod = 12;

const instantOf = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

export function addWeeks(date: string, weeks: number): string {
  return dateOf(instantOf(date) + 7 * weeks * day);
}

/**
 * The period of so many weeks that a date lies in. Periods lie fixed in time, one after the other, so that two of
 * them never overlap: what is in the one and not in the other could otherwise be worked out.
 */
export function periodAt(date: string, weeks: number): WholeWeeks {
  const length = 7 * weeks * day;
  return weeksFrom(dateOf(origin + Math.floor((instantOf(date) - origin) / length) * length), weeks);
}

export function weeksFrom(monday: string, weeks: number): WholeWeeks {
  return { from: monday, to: dateOf(instantOf(monday) + (7 * weeks - 1) * day) };
}

/** The last period that is over when the week of a Monday begins. */
export function lastPeriodBefore(monday: string, weeks: number): WholeWeeks {
  return periodAt(addWeeks(monday, -weeks), weeks);
}

/** The Mondays of a period. */
export function mondaysOf({ from, to }: WholeWeeks): string[] {
  const mondays: string[] = [];
  for (let monday = from; monday < to; monday = addWeeks(monday, 1)) mondays.push(monday);
  return mondays;
}

/** The number of a week and the year it belongs to (ISO 8601: the year of its Thursday). */
export function isoWeek(date: string): { year: number; week: number } {
  const instant = instantOf(date);
  const weekday = (new Date(instant).getUTCDay() + 6) % 7;
  const thursday = new Date(instant + (3 - weekday) * day);
  const year = thursday.getUTCFullYear();
  return { year, week: 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / day / 7) };
}
