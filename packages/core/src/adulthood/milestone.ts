import type { AdulthoodDomain, AdulthoodHelper, AdulthoodTick } from '../vocabulary/index.js';
import type { CalendarDate } from './calendar-date.js';

/** An age in whole years and months. */
export interface Age {
  years: number;
  months?: number;
}

/**
 * When something changes, counted from birth.
 *
 * - without `start`: on the day that the age is reached;
 * - `next-month`: the first day of the month after that day (health insurance);
 * - `quarter`: the first day of a quarter on or after that day (kinderbijslag, studiefinanciering);
 * - `school-year`: the first 1 August on or after that day (leerplicht);
 * - `until`: a period, from the one age to the other (the plan, 16½ to 17½).
 */
export interface Moment extends Age {
  start?: 'next-month' | 'quarter' | 'school-year';
  until?: Age;
}

/** For whom a milestone is; an empty condition is for everybody. */
export interface Condition {
  /** At least one of these is ticked. */
  any?: readonly AdulthoodTick[];
  /** Every one of these is ticked. */
  all?: readonly AdulthoodTick[];
  /** None of these is ticked. */
  none?: readonly AdulthoodTick[];
}

/** The official page that a milestone rests on. */
export interface Source {
  /** What the link says: the page's title where it was read, else its subject; in Dutch, as the page is. */
  title: string;
  /** `https:` only. */
  url: string;
}

/** One thing that changes, without its words: those are in a file per language. */
export interface Milestone<Id extends string = string> {
  id: Id;
  domain: AdulthoodDomain;
  moment: Moment;
  /** How many months before the moment one should start. */
  leadMonths: number;
  /** How many months after the moment it can still be arranged in time; absent is none. */
  graceMonths?: number;
  forWhom: Condition;
  /** Who helps, best first; at least one. */
  helpers: readonly AdulthoodHelper[];
  source: Source;
  /** When the text was written or last compared. */
  checkedOn: CalendarDate;
  /**
   * What it was compared with: `read` is a published copy of the source, read on that day; `to-confirm` is what is
   * generally known of the law, which a municipality still has to confirm; `confirmed` is what it has confirmed.
   */
  basis: 'read' | 'to-confirm' | 'confirmed';
  /** After this date the text may have changed: it is shown as such, and `voordeur check` warns. */
  reviewBy: CalendarDate;
}
