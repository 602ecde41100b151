import type { AgendaBooking } from '@voordeur/core/schemas';

type Contact = Pick<AgendaBooking, 'email' | 'phone' | 'people'>;

/** How people would hear of a change; each booking is in one of the three. */
export interface WhoIsTold<B extends Contact = AgendaBooking> {
  bookings: number;
  people: number;
  byEmail: B[];
  /** Left a number and no address that works: staff has to call. */
  toCall: B[];
  /** Left nothing: they hear it when they look it up with their code. */
  byCode: B[];
}

/** @param emailIsSent whether this gateway sends e-mail at all */
export function whoIsTold<B extends Contact>(bookings: readonly B[], emailIsSent: boolean): WhoIsTold<B> {
  const told: WhoIsTold<B> = { bookings: bookings.length, people: 0, byEmail: [], toCall: [], byCode: [] };
  for (const booking of bookings) {
    told.people += booking.people;
    if (emailIsSent && booking.email !== null) told.byEmail.push(booking);
    else if (booking.phone !== null) told.toCall.push(booking);
    else told.byCode.push(booking);
  }
  return told;
}
