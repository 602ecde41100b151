import type { SlotReference, Spreekuur } from '@voordeur/core/schemas';
import { bookingWindow, isBookable, localDate, slotsOf, type Hour, type Slot } from '@voordeur/core/spreekuur';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import type { Defined, Definitions } from './definitions.js';
import { bookingProblemTexts } from './problem-texts.js';

/** A slot that the definition has, with the hour it is of. */
export interface FoundSlot {
  spreekuur: Spreekuur;
  hour: Hour;
  slot: Slot;
  places: number;
}

/** The slot that starts at an instant, whether it can be booked or not. */
export function findSlot(definitions: Definitions, defined: Defined, startsAt: number): FoundSlot | undefined {
  const { spreekuur } = defined;
  if (spreekuur.appointments === null) return undefined;
  const date = localDate(startsAt, definitions.calendar.timeZone);
  for (const hour of definitions.hours(defined, { from: date, to: date })) {
    const slot = slotsOf(hour, spreekuur.appointments).find((one) => one.startsAt === startsAt);
    if (slot) return { spreekuur, hour, slot, places: spreekuur.appointments.placesPerSlot };
  }
  return undefined;
}

/** @throws RequestProblem 409 where there is no such slot, or it is too soon or too far ahead */
export async function requireBookable(
  transaction: Transaction<Tables>,
  definitions: Definitions,
  { spreekuur: id, startsAt }: SlotReference,
  now: number,
): Promise<FoundSlot> {
  const defined = await definitions.one(transaction, id);
  const found = defined && findSlot(definitions, defined, Date.parse(startsAt));
  const appointments = found?.spreekuur.appointments;
  if (
    !found ||
    !appointments ||
    !isBookable(found.slot, bookingWindow(appointments, now, definitions.calendar.timeZone))
  )
    throw new RequestProblem(409, bookingProblemTexts.notBookable);
  return found;
}

/**
 * Locks the count of a slot until the end of the transaction, and makes it where it is new.
 * @returns how many places are free now
 */
export async function lockSlot(
  transaction: Transaction<Tables>,
  { spreekuur, slot, places }: Pick<FoundSlot, 'slot' | 'places'> & { spreekuur: { id: string } },
): Promise<number> {
  const { rows } = await sql<{ free: number }>`
    insert into slots (spreekuur, starts_at, places) values (${spreekuur.id}, ${new Date(slot.startsAt)}, ${places})
    on conflict (spreekuur, starts_at) do update set places = slots.places
    returning places - taken as free`.execute(transaction);
  return rows[0]!.free;
}

/** Whether a slot is full at this moment, without waiting for anyone who is booking it. */
export async function isFull(
  transaction: Transaction<Tables>,
  { spreekuur, slot }: Pick<FoundSlot, 'slot'> & { spreekuur: { id: string } },
): Promise<boolean> {
  const row = await transaction
    .selectFrom('slots')
    .select(({ eb }) => eb('taken', '>=', eb.ref('places')).as('full'))
    .where('spreekuur', '=', spreekuur.id)
    .where('starts_at', '=', new Date(slot.startsAt))
    .executeTakeFirst();
  return row?.full === true;
}
