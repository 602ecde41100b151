import { dateOf, daysInMonth, isCalendarDate, partsOf, type CalendarDate } from './calendar-date.js';

/** When somebody was born. Month and year are enough; the day makes the dates exact. */
export interface Birth {
  year: number;
  /** January = 1. */
  month: number;
  day?: number;
}

export type BirthProblem = 'no-month' | 'no-year' | 'no-day' | 'in-the-future' | 'too-long-ago';

/** The age, in years, above which this timeline has nothing more to say and a year is taken for a slip. */
const oldest = 120;

/** What is wrong with a month and year of birth as somebody gave them, or null when it can be counted with. */
export function birthProblem(birth: Birth, today: CalendarDate): BirthProblem | null {
  const { year, month, day } = birth;
  if (!isCalendarDate(today)) throw new RangeError(`today must be a date such as 2026-11-22, not "${today}"`);
  if (!Number.isInteger(month) || month < 1 || month > 12) return 'no-month';
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return 'no-year';
  if (day !== undefined && (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month))) return 'no-day';
  if (dateOf(year, month, day ?? 1) > today) return 'in-the-future';
  return year < partsOf(today)[0] - oldest ? 'too-long-ago' : null;
}
