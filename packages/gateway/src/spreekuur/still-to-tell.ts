import type { StillToTell } from '@voordeur/core/schemas';
import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { openContact, openDetails } from './details.js';

/**
 * Who has to be told by hand: those without e-mail, and those whose letter no mail server took. Row-level
 * security shows those of one's teams.
 * @param bookings only these
 */
export async function stillToTell(
  transaction: Transaction<Tables>,
  keys: KeyRing,
  bookings?: readonly string[],
): Promise<StillToTell[]> {
  if (bookings?.length === 0) return [];
  let query = transaction
    .selectFrom('booking_notices')
    .innerJoin('bookings', 'bookings.id', 'booking_notices.booking_id')
    .select([
      'booking_notices.id',
      'kind',
      'made_at',
      'booking_id',
      'spreekuur',
      'starts_at',
      'details',
      'email',
      'phone',
    ])
    .where('way', '=', 'by-hand')
    .where('done_at', 'is', null)
    .orderBy('made_at')
    // Of one change, in the order of the appointments.
    .orderBy('starts_at')
    .orderBy('since')
    .orderBy('booking_notices.id');
  if (bookings !== undefined) query = query.where('booking_id', 'in', bookings);
  return (await query.execute()).map((row) => {
    const { people, locale } = openDetails(keys, row.booking_id, row.details);
    return {
      id: row.id,
      kind: row.kind as StillToTell['kind'],
      booking: row.booking_id,
      spreekuur: row.spreekuur,
      startsAt: row.starts_at.toISOString(),
      people,
      locale,
      phone: openContact(keys, row.booking_id, 'phone', row.phone),
      email: openContact(keys, row.booking_id, 'email', row.email),
      since: row.made_at.toISOString(),
    };
  });
}
