import type { Slot } from './slots.js';

/** How far apart two words may stand to belong together. */
export const near = 4;
/** What each pair of neighbours adds, and all of them together. */
export const bonus = 0.08;
export const mostBonus = 0.15;

/** Tells how much neighbours in a query are neighbours in a text too. */
export class Proximity {
  private readonly slotOf = new Map<number, number>();
  private readonly lastSeen: Int32Array;

  constructor(slots: readonly Slot[]) {
    slots.forEach(({ expansions }, slot) =>
      expansions.forEach(({ term, kind, lay }) => {
        if (!lay && kind !== 'prefix') this.slotOf.set(term, slot);
      }),
    );
    this.lastSeen = new Int32Array(slots.length);
  }

  /** 0 for none, at most 0.15. @param sequence the terms of a text in order */
  of(sequence: Uint32Array): number {
    if (this.slotOf.size < 2) return 0;
    const { lastSeen } = this;
    lastSeen.fill(-1);
    const together = new Set<number>();
    for (let at = 0; at < sequence.length; at += 1) {
      const slot = this.slotOf.get(sequence[at]!);
      if (slot === undefined) continue;
      for (const beside of [slot - 1, slot + 1]) {
        const seen = lastSeen[beside] ?? -1;
        if (seen >= 0 && at - seen <= near) together.add(Math.min(slot, beside));
      }
      lastSeen[slot] = at;
    }
    return Math.min(mostBonus, together.size * bonus);
  }
}
