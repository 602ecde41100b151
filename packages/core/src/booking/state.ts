import type { Booking, BookingRequestInput } from '../schemas/spreekuur-booking.js';
import type { Wishes } from '../spreekuur/fit.js';
import { noDetails, type Details } from './details.js';
import type { BookingProblem } from './problems.js';

/**
 * `browse`: choosing a time. `details`: what goes along with it. `sending`, `failed`: the appointment
 * is under way, or could not be made. `code`: somebody has an appointment already. `booking`: how it
 * stands. `move`, `cancel`: looking once more before that is done.
 */
export type BookingStep = 'browse' | 'details' | 'sending' | 'failed' | 'code' | 'booking' | 'move' | 'cancel';

/** A time that somebody chose. */
export interface ChosenSlot {
  spreekuur: string;
  /** Instants, ISO 8601. */
  startsAt: string;
  endsAt: string;
  /** Whether there was no place left when it was chosen, so that it is about a waiting place. */
  full: boolean;
}

/** What can be done with an appointment by its code. */
export type Act = 'look-up' | 'move' | 'cancel' | 'accept';

/** Why an act, or making the appointment, came to nothing. Nothing was changed by it. */
export type BookingFailure = 'unavailable' | 'refused' | 'unknown-code' | 'not-possible';

/** A time that was chosen and cannot be had any more: taken by another, or not there any more. */
export type SlotLoss = 'full' | 'gone';

/** A visit to the spreekuur's page. Holds what was typed: it lives in memory only. */
export interface BookingState {
  step: BookingStep;
  /** What to look for, as the person or another widget said; what is not in it, the page decides. */
  wishes: Wishes;
  slot: ChosenSlot | null;
  details: Details;
  /** What to put right, as last looked at. */
  problems: readonly BookingProblem[];
  /** Set while choosing again because the chosen time was lost. */
  lost: SlotLoss | null;
  /** Number of the attempt that is going on; 0 where none is. */
  attempt: number;
  /** Every version that was offered to the gateway, oldest first, all with one id, so that there are never two. */
  offered: readonly BookingRequestInput[];
  /** Whether what was made is older than what the person last filled in. */
  bookedOlder: boolean;
  failure: BookingFailure | null;
  /** The code as typed. */
  typedCode: string;
  /** The code of the appointment, in groups of four. */
  code: string | null;
  /** Whether the code was handed out here, so that it has to be kept; not where somebody came with it. */
  codeIsNew: boolean;
  booking: Booking | null;
  /** Whether a new time is being chosen for this booking. */
  moving: boolean;
  /** What is being done at this moment. */
  acting: Act | null;
  /** What was done last. */
  done: Act | 'book' | null;
}

export const startOfBooking: BookingState = {
  step: 'browse',
  wishes: {},
  slot: null,
  details: noDetails,
  problems: [],
  lost: null,
  attempt: 0,
  offered: [],
  bookedOlder: false,
  failure: null,
  typedCode: '',
  code: null,
  codeIsNew: false,
  booking: null,
  moving: false,
  acting: null,
  done: null,
};
