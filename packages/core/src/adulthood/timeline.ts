import type { AdulthoodTick } from '../vocabulary/index.js';
import { adulthoodDomains } from '../vocabulary/index.js';
import { birthProblem, type Birth } from './birth.js';
import { addMonths, compareDates, type CalendarDate } from './calendar-date.js';
import { isFor } from './condition.js';
import type { Milestone } from './milestone.js';
import { windowOfAge, windowOfMoment, type DateWindow } from './moment.js';
import { planOf, type PlanTime } from './plan-time.js';

/** In the order of time: a step only ever moves to the right. */
export const timelinePhases = ['later', 'nextHalfYear', 'now', 'past'] as const;
export type TimelinePhase = (typeof timelinePhases)[number];

/** A milestone at its place in somebody's time. */
export interface TimelineStep<M extends Milestone = Milestone> {
  milestone: M;
  phase: TimelinePhase;
  /** When it changes: a day, a month where the day of birth is not known, or a period. */
  when: DateWindow;
  /** When to start with it. */
  startFrom: CalendarDate;
  /** Until when it can be arranged in time. */
  actUntil: CalendarDate;
  /** The text is past its review date and may have changed. */
  mayHaveChanged: boolean;
}

export interface Timeline<M extends Milestone = Milestone> {
  past: TimelineStep<M>[];
  /** The time to act has come, or it changes now. */
  now: TimelineStep<M>[];
  /** The time to act comes within six months. */
  nextHalfYear: TimelineStep<M>[];
  later: TimelineStep<M>[];
  /** The *toekomstgericht plan*: made between 16½ and 17½. */
  plan: PlanTime;
  /** The age in whole years that is surely reached: with only the month known, at the end of that month. */
  age: number;
}

export interface TimelineInput<M extends Milestone = Milestone> {
  birth: Birth;
  ticks: readonly AdulthoodTick[];
  /** Today's date where the person is. */
  today: CalendarDate;
  milestones: readonly M[];
}

/**
 * Places the milestones that are for somebody in that person's time, each list in the order in which things
 * change (domain §10).
 *
 * @throws RangeError for a birth that `birthProblem` finds fault with.
 */
export function timelineOf<M extends Milestone>(input: TimelineInput<M>): Timeline<M> {
  const { birth, ticks, today, milestones } = input;
  const problem = birthProblem(birth, today);
  if (problem) throw new RangeError(`no timeline for this birth: ${problem}`);
  const steps = milestones
    .filter(({ forWhom }) => isFor(forWhom, ticks))
    .map((milestone) => stepOf(milestone, birth, today))
    .sort(inOrderOfTime);
  const inPhase = (phase: TimelinePhase): TimelineStep<M>[] => steps.filter((step) => step.phase === phase);
  return {
    past: inPhase('past'),
    now: inPhase('now'),
    nextHalfYear: inPhase('nextHalfYear'),
    later: inPhase('later'),
    plan: planOf(birth, today),
    age: ageOn(birth, today),
  };
}

/** What changes at 18 for everybody: what somebody reads who gave no birth and ticked nothing. */
export function changesAtEighteen<M extends Milestone>(milestones: readonly M[]): M[] {
  return milestones.filter(
    ({ forWhom, moment }) => isFor(forWhom, []) && moment.years === 18 && moment.months === undefined && !moment.until,
  );
}

/** Whether a text is past its review date. */
export function mayHaveChanged({ reviewBy }: Pick<Milestone, 'reviewBy'>, today: CalendarDate): boolean {
  return today > reviewBy;
}

function stepOf<M extends Milestone>(milestone: M, birth: Birth, today: CalendarDate): TimelineStep<M> {
  const when = windowOfMoment(birth, milestone.moment);
  const startFrom = addMonths(when.from, -milestone.leadMonths);
  const actUntil = addMonths(when.until, milestone.graceMonths ?? 0);
  const phase = phaseOn(today, startFrom, actUntil);
  return { milestone, phase, when, startFrom, actUntil, mayHaveChanged: mayHaveChanged(milestone, today) };
}

function phaseOn(today: CalendarDate, startFrom: CalendarDate, actUntil: CalendarDate): TimelinePhase {
  if (today > actUntil) return 'past';
  if (today >= startFrom) return 'now';
  return today >= addMonths(startFrom, -6) ? 'nextHalfYear' : 'later';
}

function ageOn(birth: Birth, today: CalendarDate): number {
  let age = 0;
  while (windowOfAge(birth, { years: age + 1 }).until <= today) age++;
  return age;
}

/** What falls together stays in the order of the content. */
function inOrderOfTime(a: TimelineStep, b: TimelineStep): number {
  return (
    compareDates(a.when.from, b.when.from) ||
    adulthoodDomains.indexOf(a.milestone.domain) - adulthoodDomains.indexOf(b.milestone.domain)
  );
}
