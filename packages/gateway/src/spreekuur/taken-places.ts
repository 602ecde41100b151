import { addDays, startOfDay, type Period } from '@voordeur/core/spreekuur';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Places taken, by spreekuur and by the instant at which the slot starts; where nobody booked there is nothing. */
export type TakenPlaces = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The places that are taken in a period, as one text: it is read in one go, where a thousand rows take
 * longer than all else, and is the same as long as nobody books or cancels.
 */
export async function readTaken(db: Kysely<Tables>, { from, to }: Period, timeZone: string): Promise<string> {
  const { taken } = await db
    .selectFrom('slots')
    .select(
      sql<string>`coalesce(string_agg(
        spreekuur || ' ' || (extract(epoch from starts_at) * 1000)::bigint || ' ' || taken, ',' order by spreekuur, starts_at), '')`.as(
        'taken',
      ),
    )
    .where('starts_at', '>=', new Date(startOfDay(from, timeZone)))
    .where('starts_at', '<', new Date(startOfDay(addDays(to, 1), timeZone)))
    .where('taken', '>', 0)
    .executeTakeFirstOrThrow();
  return taken;
}

export function takenOf(text: string): TakenPlaces {
  const taken = new Map<string, Map<number, number>>();
  if (text === '') return taken;
  for (const one of text.split(',')) {
    const [spreekuur, startsAt, places] = one.split(' ') as [string, string, string];
    let slots = taken.get(spreekuur);
    if (slots === undefined) taken.set(spreekuur, (slots = new Map<number, number>()));
    slots.set(Number(startsAt), Number(places));
  }
  return taken;
}
