import type { Act, BookingAction, BookingState, Details, Wishes } from '@voordeur/core/booking';
import type { Municipality, SpreekurenList } from '@voordeur/core/schemas';
import type { Clock } from '../shell/words/times.js';

/** What a step needs to draw itself. */
export interface SpreekuurView {
  state: BookingState;
  municipality: Municipality;
  /** The hours of the days that are shown; `null` while they are on their way, or cannot be had. */
  list: SpreekurenList | null;
  /** Whether the hours cannot be had. */
  listFails: boolean;
  /** What to look for: what the person said, else what the page says. */
  wishes: Wishes;
  /** The only spreekuur to show, where the page wants that and the person does not want all; else `''`. */
  only: string;
  /** The day of today, `2027-03-28`; `''` while it is not known. */
  today: string;
  /** Whether all days of the period are shown. */
  allDays: boolean;
  /** Whether e-mail can be sent. */
  email: boolean;
  locale: string;
  clock: Clock;
  /** Of the heading of a step. */
  level: number;
  dispatch: (action: BookingAction) => void;
  fill: (details: Partial<Details>) => void;
  wish: (wishes: Wishes) => void;
  /** Shows the hours from this day on; from today on where it is `''`. */
  goTo: (date: string) => void;
  showAllDays: () => void;
  /** Leaves out nothing any more. */
  showEverything: () => void;
  send: () => void;
  act: (act: Act) => void;
  copyCode: () => void;
  print: () => void;
}
