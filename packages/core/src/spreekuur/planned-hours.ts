import { Temporal } from 'temporal-polyfill';
import type { Spreekuur, SpreekuurException, WeeklyPattern } from '../schemas/spreekuur-definition.js';
import type { Period } from './hours.js';

type Moved = Extract<SpreekuurException, { kind: 'moved' }>;

/** An hour in local time, before closed days are looked at. */
export interface PlannedHour {
  date: string;
  from: string;
  until: string;
  /** What planned it. */
  origin: 'pattern' | 'extra';
  /** Where it stood before it was moved. */
  movedFrom: { date: string; from: string } | null;
}

/** What patterns, extra days and moves plan in a period; each date and time once. */
export function plannedHours(spreekuur: Spreekuur, period: Period): PlannedHour[] {
  const moves = spreekuur.exceptions.filter((exception) => exception.kind === 'moved');
  const stayed = beforeMoves(spreekuur, period).filter((hour) => !moves.some((move) => isOf(move, hour)));
  const arrived = moves
    .filter(({ toDate }) => isWithin(toDate, period))
    .flatMap((move) => {
      const hour = beforeMoves(spreekuur, { from: move.date, to: move.date }).find((one) => isOf(move, one));
      return hour ? [{ ...hour, ...arrival(move) }] : [];
    });
  const seen = new Set<string>();
  return [...stayed, ...arrived].filter(({ date, from }) => {
    const key = `${date} ${from}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What was planned before anything was moved: the hours that an exception can name. */
export function beforeMoves({ patterns, exceptions }: Spreekuur, period: Period): PlannedHour[] {
  const extra = exceptions
    .filter((exception) => exception.kind === 'extra')
    .filter(({ date }) => isWithin(date, period))
    .map(({ date, from, until }) => ({ date, from, until, origin: 'extra' as const, movedFrom: null }));
  return [...patterns.flatMap((pattern) => weekly(pattern, period)), ...extra];
}

function weekly({ weekday, from, until, startsOn, endsOn }: WeeklyPattern, period: Period): PlannedHour[] {
  // ISO dates sort as text.
  const first = period.from > startsOn ? period.from : startsOn;
  const last = endsOn !== null && endsOn < period.to ? endsOn : period.to;
  if (first > last) return [];
  const hours: PlannedHour[] = [];
  const start = Temporal.PlainDate.from(first);
  let day = start.add({ days: (weekday - start.dayOfWeek + 7) % 7 });
  for (let date = day.toString(); date <= last; date = day.toString()) {
    hours.push({ date, from, until, origin: 'pattern', movedFrom: null });
    day = day.add({ days: 7 });
  }
  return hours;
}

function isOf(move: Moved, { date, from }: PlannedHour): boolean {
  return move.date === date && move.from === from;
}

function arrival({ date, from, toDate, toFrom, toUntil }: Moved) {
  return { date: toDate, from: toFrom, until: toUntil, movedFrom: { date, from } };
}

function isWithin(date: string, { from, to }: Period): boolean {
  return date >= from && date <= to;
}
