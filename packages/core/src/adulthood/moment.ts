import { addMonths, dateOf, daysInMonth, partsOf, type CalendarDate } from './calendar-date.js';
import type { Birth } from './birth.js';
import type { Age, Moment } from './milestone.js';

/** The first and the last date on which something can fall; the same where it is known to the day. */
export interface DateWindow {
  from: CalendarDate;
  until: CalendarDate;
}

/** When somebody reaches an age. With only the month of birth known that is a window of a month. */
export function windowOfAge(birth: Birth, age: Age): DateWindow {
  const months = age.years * 12 + (age.months ?? 0);
  const first = dateOf(birth.year, birth.month, birth.day ?? 1);
  const last = dateOf(birth.year, birth.month, birth.day ?? daysInMonth(birth.year, birth.month));
  return { from: addMonths(first, months), until: addMonths(last, months) };
}

/** When something changes for somebody; a period runs from its first to its last day. */
export function windowOfMoment(birth: Birth, moment: Moment): DateWindow {
  const reached = windowOfAge(birth, moment);
  if (moment.until) return { from: reached.from, until: windowOfAge(birth, moment.until).until };
  const starts = startFor(moment.start);
  return { from: starts(reached.from), until: starts(reached.until) };
}

function startFor(start: Moment['start']): (date: CalendarDate) => CalendarDate {
  switch (start) {
    case 'next-month':
      return firstOfNextMonth;
    case 'quarter':
      return firstOfQuarter;
    case 'school-year':
      return firstOfAugust;
    case undefined:
      return (date) => date;
  }
}

function firstOfNextMonth(date: CalendarDate): CalendarDate {
  const [year, month] = partsOf(date);
  return addMonths(dateOf(year, month, 1), 1);
}

function firstOfQuarter(date: CalendarDate): CalendarDate {
  const [year, month] = partsOf(date);
  const started = dateOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  return started === date ? date : addMonths(started, 3);
}

function firstOfAugust(date: CalendarDate): CalendarDate {
  const [year] = partsOf(date);
  const sameYear = dateOf(year, 8, 1);
  return date <= sameYear ? sameYear : dateOf(year + 1, 8, 1);
}
