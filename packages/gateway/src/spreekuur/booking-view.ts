import type { Booking, NamedHost, Spreekuur } from '@voordeur/core/schemas';
import { localise } from '@voordeur/core/municipality';
import { localDate, localTime } from '@voordeur/core/spreekuur';
import type { KeyRing } from '../encryption/key-ring.js';
import type { BookingRow } from './bookings.js';
import { calendarFile } from './calendar-file.js';
import { openDetails } from './details.js';

interface Shown {
  row: BookingRow;
  spreekuur: Omit<Spreekuur, 'hosts'> & { hosts: NamedHost[] };
  position: number | null;
  can: Booking['can'];
  keys: KeyRing;
  timeZone: string;
  now: number;
}

/** A booking as the person who has the code may see it. */
export function presentBooking({ row, spreekuur, position, can, keys, timeZone, now }: Shown): Booking {
  const { people, leefgebieden, interpreter, locale } = openDetails(keys, row.id, row.details);
  const [startsAt, endsAt] = [row.starts_at.getTime(), row.ends_at.getTime()];
  const { id, name, hosts, location, bring } = spreekuur;
  return {
    state: stateNow(row, now),
    spreekuur: { id, name, hosts, location, bring },
    date: localDate(startsAt, timeZone),
    from: localTime(startsAt, timeZone),
    until: localTime(endsAt, timeZone),
    startsAt: row.starts_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    people,
    leefgebieden,
    interpreter,
    hasEmail: row.email !== null,
    hasPhone: row.phone !== null,
    position,
    offerUntil: can.accept ? row.offer_until!.toISOString() : null,
    cancelledBy: row.cancelled_by,
    reason: row.reason,
    can,
    calendar: ownCalendar(row, spreekuur, { locale, timeZone, now }),
  };
}

/** What is over counts as over, also before it was cleared away. */
function stateNow({ state, starts_at, offer_until }: BookingRow, now: number): Booking['state'] {
  if (state === 'offered' && offer_until !== null && offer_until.getTime() <= now) return 'lapsed';
  return state === 'waiting' && starts_at.getTime() <= now ? 'lapsed' : state;
}

/**
 * For the person's own calendar, which others may see too: when and where, not what about and not
 * the code. Its name says nothing either.
 */
function ownCalendar(
  row: BookingRow,
  { location, bring }: Pick<Spreekuur, 'location' | 'bring'>,
  { locale, timeZone, now }: { locale: string; timeZone: string; now: number },
): string | null {
  if (row.state !== 'booked' && row.state !== 'cancelled') return null;
  const { street, postcode, city } = location.address;
  return calendarFile({
    method: row.state === 'cancelled' ? 'CANCEL' : 'PUBLISH',
    timeZone,
    writtenAt: now,
    events: [
      {
        uid: `${row.id}@voordeur`,
        sequence: row.sequence,
        startsAt: row.starts_at.getTime(),
        endsAt: row.ends_at.getTime(),
        summary: localise({ nl: 'Afspraak', en: 'Appointment' }, locale),
        location: `${location.name}, ${street}, ${postcode} ${city}`,
        description: bring === null ? undefined : localise(bring, locale),
      },
    ],
  });
}
