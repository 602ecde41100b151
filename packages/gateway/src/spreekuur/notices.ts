import type { Transaction } from 'kysely';
import type { NoticeKind } from './tables.js';
import type { Tables } from '../database/tables.js';

/** Milliseconds before an appointment at which its reminder is sent. */
const remindBefore = 24 * 3_600_000;

interface Reachable {
  id: string;
  email: Buffer | null;
}

/** Plans the reminder of an appointment by e-mail; none where it is less than a day away. */
export async function planReminder(
  transaction: Transaction<Tables>,
  { id, email }: Reachable,
  startsAt: number,
  now: number,
): Promise<void> {
  await forget(transaction, id, ['reminder']);
  if (email === null || startsAt - remindBefore <= now) return;
  await transaction
    .insertInto('booking_notices')
    .values({ booking_id: id, kind: 'reminder', way: 'email', due_at: new Date(startsAt - remindBefore) })
    .execute();
}

/** Has someone told what changed: by e-mail, or by the hosts. What was not told yet is told by this. */
export async function tell(
  transaction: Transaction<Tables>,
  { id, email }: Reachable,
  kind: Exclude<NoticeKind, 'reminder'>,
  now: number,
): Promise<'email' | 'by-hand'> {
  await forget(transaction, id);
  const way = email === null ? 'by-hand' : 'email';
  await transaction
    .insertInto('booking_notices')
    .values({ booking_id: id, kind, way, due_at: new Date(now) })
    .execute();
  return way;
}

/** Drops what was not told yet: it is no longer so, or the person knows. */
export async function forget(
  transaction: Transaction<Tables>,
  bookingId: string,
  kinds: readonly NoticeKind[] = ['reminder', 'moved', 'cancelled', 'offered'],
): Promise<void> {
  await transaction
    .deleteFrom('booking_notices')
    .where('booking_id', '=', bookingId)
    .where('kind', 'in', kinds)
    .where('done_at', 'is', null)
    .execute();
}
