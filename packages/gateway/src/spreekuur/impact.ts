import type { HitOutcome, Spreekuur } from '@voordeur/core/schemas';
import { addDays, hoursOf, localDate, slotsOf, type Calendar, type Slot } from '@voordeur/core/spreekuur';

/** A booking that is alive: it has, is kept, or waits for a place. */
export interface Alive {
  id: string;
  state: 'booked' | 'offered' | 'waiting';
  startsAt: number;
}

/** A booking that a change hits, with what could be done. */
export interface Struck<One extends Alive> {
  booking: One;
  because: 'gone' | 'full';
  proposal: HitOutcome;
}

export interface Impact<One extends Alive> {
  keeps: One[];
  hits: Struck<One>[];
}

/** Days before and after its time within which another slot is proposed. */
const near = 7;

/**
 * What a changed definition means for everyone who has, or waits for, a place: each booking is among
 * those that keep it or among the hits, never both. Of those with a place the ones who came first keep it.
 * @param alive in the order in which they came
 */
export function impactOf<One extends Alive>(
  next: Spreekuur,
  alive: readonly One[],
  calendar: Calendar,
  now: number,
): Impact<One> {
  const slots = new SlotTable(next, calendar);
  const keeps: One[] = [];
  const hits: { booking: One; because: 'gone' | 'full' }[] = [];
  // Kept and offered places are given up last.
  const placedFirst = [...alive].sort((a, b) => rank(a) - rank(b));
  for (const booking of placedFirst) {
    if (slots.at(booking.startsAt) === undefined) hits.push({ booking, because: 'gone' });
    else if (booking.state === 'waiting' || slots.take(booking.startsAt)) keeps.push(booking);
    else hits.push({ booking, because: 'full' });
  }
  return {
    keeps,
    hits: hits.map(({ booking, because }) => ({ booking, because, proposal: propose(booking, slots, now) })),
  };
}

/** The slots of a definition by day, with the places that are left. */
export class SlotTable {
  private readonly spreekuur: Spreekuur;
  private readonly calendar: Calendar;
  private readonly days = new Map<string, Slot[]>();
  private readonly taken = new Map<number, number>();

  constructor(spreekuur: Spreekuur, calendar: Calendar) {
    this.spreekuur = spreekuur;
    this.calendar = calendar;
  }

  at(startsAt: number): Slot | undefined {
    return this.on(localDate(startsAt, this.calendar.timeZone)).find((slot) => slot.startsAt === startsAt);
  }

  /** Takes a place of a slot. @returns whether there was one */
  take(startsAt: number): boolean {
    const taken = this.taken.get(startsAt) ?? 0;
    if (this.at(startsAt) === undefined || taken >= this.places) return false;
    this.taken.set(startsAt, taken + 1);
    return true;
  }

  /** The slot with a place that is nearest in time, not before `now`. */
  nearest(startsAt: number, now: number): Slot | undefined {
    const date = localDate(startsAt, this.calendar.timeZone);
    return Array.from({ length: 2 * near + 1 }, (_, day) => this.on(addDays(date, day - near)))
      .flat()
      .filter((slot) => slot.startsAt >= now && (this.taken.get(slot.startsAt) ?? 0) < this.places)
      .sort((a, b) => Math.abs(a.startsAt - startsAt) - Math.abs(b.startsAt - startsAt))[0];
  }

  private get places(): number {
    return this.spreekuur.appointments?.placesPerSlot ?? 0;
  }

  private on(date: string): Slot[] {
    let slots = this.days.get(date);
    if (slots === undefined) {
      slots = hoursOf(this.spreekuur, { from: date, to: date }, this.calendar).flatMap((hour) =>
        slotsOf(hour, this.spreekuur.appointments),
      );
      this.days.set(date, slots);
    }
    return slots;
  }
}

/** Someone who waited never had a place: another time is not given without asking. */
function propose({ state, startsAt }: Alive, slots: SlotTable, now: number): HitOutcome {
  const nearest = state === 'waiting' ? undefined : slots.nearest(startsAt, now);
  if (nearest === undefined) return { kind: 'cancel' };
  slots.take(nearest.startsAt);
  return { kind: 'move', startsAt: new Date(nearest.startsAt).toISOString() };
}

function rank({ state }: Alive): number {
  return ['booked', 'offered', 'waiting'].indexOf(state);
}
