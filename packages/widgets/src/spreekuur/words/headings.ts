import { msg } from '@lit/localize';
import type { BookingState } from '@voordeur/core/booking';

/** What a step is about, or the news that it brings. */
export function headingText(state: BookingState): string {
  switch (state.step) {
    case 'browse':
      return state.moving ? msg('Kies een nieuwe tijd') : msg('Wanneer kom je langs?');
    case 'details':
      return state.slot?.full ? msg('Op de wachtlijst') : msg('Maak je afspraak');
    case 'sending':
      return msg('We maken je afspraak');
    case 'failed':
      return msg('Het lukt nu niet');
    case 'code':
      return msg('Je afspraak opzoeken');
    case 'move':
      return msg('Wil je je afspraak verzetten?');
    case 'cancel':
      return state.booking?.state === 'booked'
        ? msg('Wil je je afspraak afzeggen?')
        : msg('Wil je van de wachtlijst af?');
    case 'booking':
      return bookingHeading(state);
  }
}

function bookingHeading({ booking, done }: BookingState): string {
  switch (booking?.state) {
    case 'waiting':
      return msg('Je staat op de wachtlijst');
    case 'offered':
      return msg('Er is een plek voor je');
    case 'cancelled':
      return booking.cancelledBy === 'hosts' ? msg('Je afspraak gaat niet door') : msg('Je afspraak is afgezegd');
    case 'lapsed':
      return msg('Je plek op de wachtlijst is vervallen');
    default:
      if (done === 'move') return msg('Je afspraak is verzet');
      return done === 'book' || done === 'accept' ? msg('Je afspraak staat') : msg('Je afspraak');
  }
}
