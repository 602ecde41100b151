import type { Booked, Booking, BookingRequestInput } from '../schemas/spreekuur-booking.js';
import { readReceiptCode, receiptDigits } from '../receipt-code/read.js';
import type { Wishes } from '../spreekuur/fit.js';
import type { Details } from './details.js';
import { problemsInDetails, type BookingProblem } from './problems.js';
import {
  startOfBooking,
  type Act,
  type BookingFailure,
  type BookingState,
  type BookingStep,
  type ChosenSlot,
  type SlotLoss,
} from './state.js';
import { toRequest, type BookingContext } from './to-request.js';

export type BookingAction =
  /** What to look for; what is not named stays as it was. */
  | { type: 'wish'; wishes: Wishes }
  /** A time was chosen, for a new appointment or to move one to. */
  | { type: 'choose'; slot: ChosenSlot }
  | { type: 'fill'; details: Partial<Details> }
  | { type: 'back' }
  | ({ type: 'send' } & BookingContext)
  /** Another attempt with the same booking begins. */
  | { type: 'retry'; attempt: number }
  | { type: 'booked'; booked: Booked; request: BookingRequestInput }
  /** The chosen time cannot be had. */
  | { type: 'lost'; loss: SlotLoss }
  /** The gateway wants something changed. */
  | { type: 'rejected'; problems: readonly BookingProblem[] }
  | { type: 'failed'; cause: BookingFailure }
  /** Somebody has an appointment already. */
  | { type: 'have-code' }
  | { type: 'type-code'; typed: string }
  | { type: 'ask-move' }
  | { type: 'ask-cancel' }
  | { type: 'act'; act: Act }
  | { type: 'acted'; booking: Booking }
  /** What was asked for cannot be done any more; this is how the appointment stands. */
  | { type: 'stands-otherwise'; booking: Booking }
  | { type: 'code-kept' }
  /** Another appointment; what one looked for stays. */
  | { type: 'anew' }
  /** Everything is forgotten: somebody left. */
  | { type: 'forget' };

/** Booking a time at a spreekuur (domain §9): pure, and total — an action that does not fit changes nothing. */
export function reduceBooking(state: BookingState, action: BookingAction): BookingState {
  switch (action.type) {
    case 'wish':
      return { ...state, wishes: { ...state.wishes, ...action.wishes } };
    case 'choose':
      return choose(state, action.slot);
    case 'fill':
      return fill(state, action.details);
    case 'back':
      return back(state);
    case 'send':
      return send(state, action);
    case 'retry':
      return state.step === 'sending' ? { ...state, attempt: action.attempt } : state;
    case 'booked':
      return booked(state, action.booked, action.request);
    case 'lost':
      return lost(state, action.loss);
    case 'rejected':
      return state.step === 'sending' ? { ...goTo(state, 'details'), problems: action.problems } : state;
    case 'failed':
      return failed(state, action.cause);
    case 'have-code':
      return state.step === 'browse' && !state.moving ? goTo(state, 'code') : state;
    case 'type-code':
      return state.step === 'code' && state.acting === null
        ? { ...state, typedCode: action.typed, problems: [], failure: null }
        : state;
    case 'ask-move':
      return canDo(state, 'move') ? { ...goTo(state, 'browse'), moving: true } : state;
    case 'ask-cancel':
      return canDo(state, 'cancel') ? goTo(state, 'cancel') : state;
    case 'act':
      return act(state, action.act);
    case 'acted':
      return acted(state, action.booking, state.acting);
    case 'stands-otherwise':
      return { ...acted(state, action.booking, null), failure: state.acting ? 'not-possible' : state.failure };
    case 'code-kept':
      return { ...state, codeIsNew: false };
    case 'anew':
      return state.step === 'booking' && state.acting === null ? { ...startOfBooking, wishes: state.wishes } : state;
    case 'forget':
      return startOfBooking;
  }
}

function choose(state: BookingState, slot: ChosenSlot): BookingState {
  if (state.step !== 'browse') return state;
  // Moving never gives up a place for a waiting place.
  if (state.moving) return slot.full ? state : { ...goTo(state, 'move'), slot };
  const { leefgebieden } = state.details;
  const carried = leefgebieden.length > 0 ? leefgebieden : (state.wishes.leefgebieden ?? []);
  return { ...goTo(state, 'details'), slot, details: { ...state.details, leefgebieden: carried } };
}

function fill(state: BookingState, changed: Partial<Details>): BookingState {
  if (state.step !== 'details') return state;
  const details = { ...state.details, ...changed };
  // A problem goes when it is put right, and a new one never comes while somebody is still typing.
  const left = problemsInDetails(details);
  const problems = state.problems.filter(({ field, code }) =>
    code === 'not-accepted'
      ? !Object.hasOwn(changed, field)
      : left.some((problem) => problem.field === field && problem.code === code),
  );
  return { ...state, details, problems };
}

const before: Partial<Record<BookingStep, BookingStep>> = {
  details: 'browse',
  code: 'browse',
  move: 'browse',
  cancel: 'booking',
  failed: 'details',
};

function back(state: BookingState): BookingState {
  if (state.acting !== null) return state;
  if (state.step === 'browse' && state.moving) return { ...goTo(state, 'booking'), moving: false, slot: null };
  const step = before[state.step];
  return step ? goTo(state, step) : state;
}

function send(state: BookingState, context: BookingContext): BookingState {
  if ((state.step !== 'details' && state.step !== 'failed') || state.slot === null) return state;
  const problems = problemsInDetails(state.details);
  if (problems.length > 0) return { ...goTo(state, 'details'), problems };
  const request = toRequest(state.slot, state.details, { ...context, id: state.offered[0]?.id ?? context.id });
  const earlier = state.offered.filter((version) => !same(version, request));
  return { ...goTo(state, 'sending'), offered: [...earlier, request], attempt: 1 };
}

function booked(state: BookingState, { code, booking }: Booked, request: BookingRequestInput): BookingState {
  if (state.step !== 'sending') return state;
  const latest = state.offered.at(-1);
  const bookedOlder = latest !== undefined && !same(latest, request);
  return { ...goTo(state, 'booking'), booking, code, codeIsNew: true, bookedOlder, done: 'book' };
}

function lost(state: BookingState, loss: SlotLoss): BookingState {
  if (state.step !== 'sending' && state.acting !== 'move') return state;
  return { ...goTo(state, 'browse'), lost: loss, slot: null };
}

function failed(state: BookingState, cause: BookingFailure): BookingState {
  if (state.step === 'sending') return { ...goTo(state, 'failed'), failure: cause };
  return state.acting === null ? state : { ...state, acting: null, failure: cause };
}

function act(state: BookingState, wanted: Act): BookingState {
  if (state.acting !== null) return state;
  if (state.step === 'code') return wanted === 'look-up' ? lookUp(state) : state;
  if (state.step !== stepOfAct[wanted] || state.code === null) return state;
  if (wanted !== 'look-up' && !canDo(state, wanted)) return state;
  return { ...state, acting: wanted, failure: null, done: null };
}

/** Where each act is asked for, once the appointment is shown. */
const stepOfAct: Readonly<Record<Act, BookingStep>> = {
  'look-up': 'booking',
  accept: 'booking',
  move: 'move',
  cancel: 'cancel',
};

function lookUp(state: BookingState): BookingState {
  const code = readReceiptCode(state.typedCode);
  if (code !== null) return { ...state, code, codeIsNew: false, acting: 'look-up', problems: [], failure: null };
  return { ...state, failure: null, problems: [{ field: 'code', code: codeProblem(state.typedCode) }] };
}

/** What is wrong with a code that cannot be read. */
function codeProblem(typed: string): 'code-missing' | 'code-length' | 'code-mistyped' {
  if (typed.trim() === '') return 'code-missing';
  return receiptDigits(typed) === null ? 'code-length' : 'code-mistyped';
}

function acted(state: BookingState, booking: Booking, done: Act | null): BookingState {
  if (state.acting === null) return state;
  return { ...goTo(state, 'booking'), booking, done, moving: false, slot: null, typedCode: '' };
}

/** Whether the booking that is shown lets itself be moved, cancelled or accepted. */
function canDo({ booking }: BookingState, wanted: Exclude<Act, 'look-up'>): boolean {
  return booking?.can[wanted] ?? false;
}

function goTo(state: BookingState, step: BookingStep): BookingState {
  return { ...state, step, problems: [], lost: null, attempt: 0, failure: null, acting: null, done: null };
}

function same(left: BookingRequestInput, right: BookingRequestInput): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
