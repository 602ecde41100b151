import type { Appointments, LocalisedText, OpenSlot, SpreekuurHour } from '@voordeur/core/schemas';
import { bookableFrom, isBookable, slotsOf, type BookingWindow, type Hour, type Slot } from '@voordeur/core/spreekuur';

/** What goes with an hour at the moment of asking. */
export interface HourNow {
  /** What can be booked; `null` where there are no appointments. */
  window: BookingWindow | null;
  /** Places taken, by the instant at which the slot starts. */
  taken: ReadonlyMap<number, number> | undefined;
}

interface SlotText extends Slot {
  /** As JSON, without the number of places and what comes after it. */
  head: string;
}

/**
 * An hour as it is sent, in JSON. A month of many spreekuren is thousands of slots; nearly all of them are
 * the same from one request to the next, and their text is kept.
 */
export class HourText {
  readonly spreekuur: string;
  readonly startsAt: string;
  readonly state: SpreekuurHour['state'];
  private readonly places: number;
  private readonly instant: number;
  private readonly head: string;
  private readonly slots: readonly SlotText[];
  private readonly bookableFrom: string;
  /** Where every slot can be booked and nobody did. */
  private readonly untouched: string;

  constructor(hour: Hour, definition: { id: string; appointments: Appointments | null }, timeZone: string) {
    const { id, appointments } = definition;
    const shown = { spreekuur: id, ...describeHour(hour) } satisfies Omit<SpreekuurHour, 'slots' | 'bookableFrom'>;
    this.spreekuur = id;
    this.startsAt = shown.startsAt;
    this.state = shown.state;
    this.places = appointments?.placesPerSlot ?? 0;
    this.instant = hour.startsAt;
    this.head = `${JSON.stringify(shown).slice(0, -1)},"slots":[`;
    this.slots = slotsOf(hour, appointments).map((slot) => ({
      ...slot,
      head: `{"startsAt":"${iso(slot.startsAt)}","free":`,
    }));
    this.bookableFrom =
      hour.closed === null && appointments !== null
        ? `"${iso(bookableFrom(hour.date, appointments, timeZone))}"`
        : 'null';
    this.untouched = this.write(this.slots, undefined, 'null');
  }

  /** @returns a `SpreekuurHour` in JSON */
  at({ window, taken }: HourNow): string {
    const { slots } = this;
    if (window === null) return this.write([], undefined, 'null');
    const isFar = this.instant >= window.before;
    const areAllOpen = slots.length > 0 && isBookable(slots[0]!, window) && isBookable(slots.at(-1)!, window);
    if (areAllOpen && !isFar && (taken === undefined || slots.every(({ startsAt }) => !taken.has(startsAt))))
      return this.untouched;
    const open = areAllOpen ? slots : slots.filter((slot) => isBookable(slot, window));
    return this.write(open, taken, isFar ? this.bookableFrom : 'null');
  }

  private write(slots: readonly SlotText[], taken: ReadonlyMap<number, number> | undefined, from: string): string {
    let text = this.head;
    let comma = '';
    for (const { startsAt, head } of slots) {
      const free: OpenSlot['free'] = Math.max(0, this.places - (taken?.get(startsAt) ?? 0));
      text += `${comma}${head}${free}}`;
      comma = ',';
    }
    return `${text}],"bookableFrom":${from}}`;
  }
}

/** What is the same of an hour for residents and for staff. */
export function describeHour(hour: Hour) {
  return {
    date: hour.date,
    from: hour.from,
    until: hour.until,
    startsAt: iso(hour.startsAt),
    endsAt: iso(hour.endsAt),
    state: hour.closed === null ? ('open' as const) : ('closed' as const),
    closedBecause: hour.closed?.because ?? null,
    reason: hour.closed?.reason ?? (null as LocalisedText | null),
    movedFrom: hour.movedFrom,
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
