import type { FoundSlot } from './slot-places.js';

const hour = 3_600_000;
const minute = 60_000;

/** Milliseconds that someone needs at least to take an offered place. */
const leastTime = 30 * minute;

/**
 * Until when a place is kept for someone who waits: some hours, or until the slot can be booked no
 * more. `null` where that leaves too little time; the place is then for whoever comes first.
 */
export function offerUntil(
  { spreekuur, slot }: Pick<FoundSlot, 'spreekuur' | 'slot'>,
  now: number,
  offerHours: number,
): Date | null {
  const lead = (spreekuur.appointments?.leadMinutes ?? 0) * minute;
  const until = Math.min(now + offerHours * hour, slot.startsAt - lead);
  return until - now < leastTime ? null : new Date(until);
}
