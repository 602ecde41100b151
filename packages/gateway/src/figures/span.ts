import {
  addWeeks,
  lastPeriodBefore,
  longPeriod,
  mondaysOf,
  periodAt,
  shortPeriod,
  weeksFrom,
  type WholeWeeks,
} from '@voordeur/core/figures';

/** Short periods on the page, and in the list to choose from: a year. */
const shown = 3;
const choices = 13;

/** What one page is about. */
export interface Span {
  /** Last days that can be chosen, newest first. */
  ends: string[];
  period: WholeWeeks;
  shortPeriods: WholeWeeks[];
  longPeriod: WholeWeeks;
  /** The weeks that are drawn, by their first day. */
  mondays: string[];
}

/**
 * @param thisWeek the Monday of the week that is not over
 * @param until last day of the newest four weeks that are wanted; those that are over last when left out
 * @returns `null` where `until` cannot be chosen
 */
export function spanOf(thisWeek: string, until?: string): Span | null {
  const newest = lastPeriodBefore(thisWeek, shortPeriod);
  const periods = Array.from({ length: choices }, (_, back) =>
    periodAt(addWeeks(newest.from, -shortPeriod * back), shortPeriod),
  );
  const last = until === undefined ? newest : periods.find(({ to }) => to === until);
  if (last === undefined) return null;
  const from = addWeeks(last.from, -shortPeriod * (shown - 1));
  const after = addWeeks(last.from, shortPeriod);
  return {
    ends: periods.map(({ to }) => to),
    period: { from, to: last.to },
    shortPeriods: Array.from({ length: shown }, (_, index) =>
      weeksFrom(addWeeks(from, shortPeriod * index), shortPeriod),
    ),
    longPeriod: lastPeriodBefore(after, longPeriod),
    mondays: mondaysOf({ from, to: last.to === newest.to ? thisWeek : last.to }),
  };
}
