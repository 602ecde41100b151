import type { Birth } from './birth.js';
import type { CalendarDate } from './calendar-date.js';
import { windowOfAge } from './moment.js';

/**
 * Where somebody is in making the *toekomstgericht plan* (2017 §6): not yet (`before` 16½), `making` it, in the
 * `last-half-year` before it must be there (17 to 17½), `due` (17½ to 18) or an adult (`after`).
 */
export type PlanPhase = 'before' | 'making' | 'last-half-year' | 'due' | 'after';

export interface PlanTime {
  phase: PlanPhase;
  /** 16½: the first talk about the plan. */
  from: CalendarDate;
  /** 17: from here on it is the last half year. */
  lastHalfYearFrom: CalendarDate;
  /** 17½: the plan is there at the latest. With only the month known, the first day of that month. */
  finishedBy: CalendarDate;
  /** 18. With only the month known, the first day of that month. */
  adultFrom: CalendarDate;
}

/** The dates of the plan for somebody, and where that person is now. */
export function planOf(birth: Birth, today: CalendarDate): PlanTime {
  const reach = (years: number, months = 0): CalendarDate => windowOfAge(birth, { years, months }).from;
  const dates = {
    from: reach(16, 6),
    lastHalfYearFrom: reach(17),
    finishedBy: reach(17, 6),
    adultFrom: reach(18),
  };
  const surelyAdult = today >= windowOfAge(birth, { years: 18 }).until;
  return { phase: surelyAdult ? 'after' : phaseBefore18(dates, today), ...dates };
}

function phaseBefore18(dates: Omit<PlanTime, 'phase'>, today: CalendarDate): PlanPhase {
  if (today > dates.finishedBy) return 'due';
  if (today >= dates.lastHalfYearFrom) return 'last-half-year';
  return today >= dates.from ? 'making' : 'before';
}
