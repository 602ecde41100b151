import type { BookingRequestInput } from '../schemas/spreekuur-booking.js';
import type { Details } from './details.js';
import { peopleOf } from './problems.js';
import type { ChosenSlot } from './state.js';

/** What a booking needs beside the time and the details. */
export interface BookingContext {
  /** A uuid, made once; every retry carries the same. */
  id: string;
  /** Language in which the person reads. */
  locale: string;
  /** Id of the site that the widget is on, where it has one. */
  partner: string | null;
}

/** The booking as it is sent; without problems in the details it always fits `bookingRequestSchema`. */
export function toRequest(slot: ChosenSlot, details: Details, context: BookingContext): BookingRequestInput {
  const { contact, interpreter } = details;
  return {
    id: context.id,
    slot: { spreekuur: slot.spreekuur, startsAt: slot.startsAt },
    people: peopleOf(details.people) ?? 1,
    leefgebieden: [...details.leefgebieden],
    ...(contact === 'email' && { email: details.email.trim() }),
    ...(contact === 'phone' && { phone: details.phone.trim() }),
    ...(interpreter !== '' && { interpreter }),
    waitWhenFull: slot.full,
    locale: context.locale,
    ...(context.partner !== null && { source: { partner: context.partner } }),
  };
}
