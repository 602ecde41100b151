import {
  reduceBooking,
  startOfBooking,
  type Act,
  type BookingAction,
  type BookingFailure,
  type BookingState,
  type ChosenSlot,
  type Details,
} from '@voordeur/core/booking';
import type { BookingState as BookingStanding } from '@voordeur/core/schemas';
import { at, bookingOf, codeNumber, type ScriptedBooking } from './scripted-spreekuren.ts';

/** Tuesday 24 November 2026, 10:00, at the joint spreekuur in Noord. */
export const tuesdayAtTen: ChosenSlot = {
  spreekuur: 'samen-noord',
  startsAt: at('2026-11-24', '10:00'),
  endsAt: at('2026-11-24', '10:30'),
  full: false,
};
export const thursdayAtTwo: ChosenSlot = {
  spreekuur: 'samen-noord',
  startsAt: at('2026-11-26', '14:00'),
  endsAt: at('2026-11-26', '14:30'),
  full: false,
};
/** The script in which that Tuesday at ten is full. */
export const tuesdayAtTenTaken = { [`samen-noord ${tuesdayAtTen.startsAt}`]: 2 };

const context = { id: '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d', locale: 'nl', partner: 'huisarts' };
export const code = codeNumber(0);

function after(...actions: BookingAction[]): BookingState {
  return actions.reduce(reduceBooking, startOfBooking);
}

/** A time is chosen, and this was filled in. */
export function choosing(details: Partial<Details> = {}, slot = tuesdayAtTen): BookingState {
  return after({ type: 'choose', slot }, { type: 'fill', details });
}

/** The same, and the person tried to send it. */
export function stopped(details: Partial<Details>): BookingState {
  return reduceBooking(choosing(details), { type: 'send', ...context });
}

/** The booking is under way, at this attempt. */
export function sending(attempt = 1): BookingState {
  const sent = reduceBooking(choosing(), { type: 'send', ...context });
  return attempt === 1 ? sent : reduceBooking(sent, { type: 'retry', attempt });
}

export function failed(cause: BookingFailure): BookingState {
  return reduceBooking(sending(5), { type: 'failed', cause });
}

/** The time was taken by somebody else while it was being sent. */
export function lost(): BookingState {
  return reduceBooking(sending(), { type: 'lost', loss: 'full' });
}

/** The appointment was just made. */
export function booked(more: Partial<ScriptedBooking> = {}): BookingState {
  const visit = sending();
  const booking = bookingOf(standing('booked', more));
  return reduceBooking(visit, { type: 'booked', booked: { code, booking }, request: visit.offered[0]! });
}

/** It turned out to have been made before, with other details. */
export function bookedOlder(): BookingState {
  const first = reduceBooking(failed('unavailable'), { type: 'back' });
  const changed = reduceBooking(first, { type: 'fill', details: { people: '3' } });
  const again = reduceBooking(changed, { type: 'send', ...context });
  const booking = bookingOf(standing('booked'));
  return reduceBooking(again, { type: 'booked', booked: { code, booking }, request: again.offered[0]! });
}

/** A waiting place was just taken. */
export function waitingPlace(more: Partial<ScriptedBooking> = {}): BookingState {
  const visit = reduceBooking(choosing({}, { ...tuesdayAtTen, full: true }), { type: 'send', ...context });
  const booking = bookingOf(standing('waiting', { position: 2, ...more }));
  return reduceBooking(visit, { type: 'booked', booked: { code, booking }, request: visit.offered[0]! });
}

/** Somebody came with a code, and this is how the appointment stands. */
export function lookedUp(state: BookingStanding, more: Partial<ScriptedBooking> = {}): BookingState {
  const visit = after({ type: 'have-code' }, { type: 'type-code', typed: code }, { type: 'act', act: 'look-up' });
  return reduceBooking(visit, { type: 'acted', booking: bookingOf(standing(state, more)) });
}

/** A new time is being chosen, or was. */
export function moving(slot?: ChosenSlot): BookingState {
  const visit = reduceBooking(lookedUp('booked'), { type: 'ask-move' });
  return slot ? reduceBooking(visit, { type: 'choose', slot }) : visit;
}

export function cancelling(state: BookingStanding = 'booked'): BookingState {
  return reduceBooking(lookedUp(state, state === 'waiting' ? { position: 2 } : {}), { type: 'ask-cancel' });
}

/** Something was asked for by code, and is under way. */
export function acting(visit: BookingState, act: Act): BookingState {
  return reduceBooking(visit, { type: 'act', act });
}

/** It came to nothing. */
export function actFailed(visit: BookingState, act: Act, cause: BookingFailure): BookingState {
  return reduceBooking(acting(visit, act), { type: 'failed', cause });
}

/** Looking up an appointment, with this typed. */
export function typingCode(typed: string): BookingState {
  return after({ type: 'have-code' }, { type: 'type-code', typed });
}

/** The appointment that these stories are about, as the gateway knows it. */
export function standing(state: BookingStanding, more: Partial<ScriptedBooking> = {}): ScriptedBooking {
  const { spreekuur, startsAt } = tuesdayAtTen;
  return { code, slot: { spreekuur, startsAt }, state, ...more };
}
