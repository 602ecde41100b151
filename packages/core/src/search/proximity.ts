import type { Slot } from './slots.js';

/** How far apart two words may stand to belong together. */
const near = 4;
const mostBonus = 0.15;

/**
 * How much neighbours in the query are neighbours in the text too: 0 for none, at most 0.15.
 * @param sequence the terms of a text in order
 */
export function proximity(slots: readonly Slot[], sequence: Uint32Array): number {
  if (slots.length < 2) return 0;
  const lastSeen = new Int32Array(slots.length).fill(-1);
  const wanted = new Map<number, number>();
  slots.forEach(({ expansions }, slot) => expansions.forEach(({ term }) => wanted.set(term, slot)));
  const together = new Set<number>();
  sequence.forEach((term, at) => {
    const slot = wanted.get(term);
    if (slot === undefined) return;
    for (const beside of [slot - 1, slot + 1]) {
      const seen = lastSeen[beside] ?? -1;
      if (seen >= 0 && at - seen <= near) together.add(Math.min(slot, beside));
    }
    lastSeen[slot] = at;
  });
  return Math.min(mostBonus, together.size * 0.08);
}
