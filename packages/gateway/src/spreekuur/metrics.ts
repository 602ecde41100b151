import type { Booking } from '@voordeur/core/schemas';
import { Counter, type Registry } from 'prom-client';

/** What is counted of spreekuren. Labels name spreekuren, nothing by which one person could be found. */
export class SpreekuurMetrics {
  private readonly bookings: Counter<'spreekuur' | 'state'>;
  private readonly acts: Counter<'act'>;
  private readonly letters: Counter<'outcome'>;

  constructor(registry: Registry) {
    const registers = [registry];
    this.bookings = new Counter({
      name: 'voordeur_bookings_total',
      help: 'Appointments made, with a place or a waiting place',
      labelNames: ['spreekuur', 'state'],
      registers,
    });
    this.acts = new Counter({
      name: 'voordeur_booking_acts_total',
      help: 'What people did with their appointment',
      labelNames: ['act'],
      registers,
    });
    this.letters = new Counter({
      name: 'voordeur_letters_total',
      help: 'Letters that a mail server took, or did not',
      labelNames: ['outcome'],
      registers,
    });
  }

  booked({ spreekuur, state }: Booking): void {
    this.bookings.inc({ spreekuur: spreekuur.id, state });
  }

  acted(act: 'cancelled' | 'moved' | 'accepted', booking: Booking): Booking {
    this.acts.inc({ act });
    return booking;
  }

  letter(outcome: 'sent' | 'failed'): void {
    this.letters.inc({ outcome });
  }
}
