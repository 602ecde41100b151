import type {
  OpenSlot,
  PublicSpreekuur,
  SpreekurenList,
  SpreekurenQuery,
  Spreekuur,
  SpreekuurHour,
} from '@voordeur/core/schemas';
import {
  addDays,
  bookableFrom,
  bookingWindow,
  isBookable,
  localDate,
  nearestFirst,
  slotsOf,
  startOfDay,
  type BookingWindow,
  type Hour,
  type Period,
  type Slot,
} from '@voordeur/core/spreekuur';
import type { Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Defined, Definitions } from './definitions.js';

/** Days that one answer spans: what is chosen when nobody says, and at most. */
const span = { usual: 14, most: 62 };

interface PreparedSlot extends Slot {
  /** `startsAt` as it is sent. */
  text: string;
}

/** What does not change from one request to the next. */
interface PreparedHour {
  shown: Omit<SpreekuurHour, 'slots' | 'bookableFrom'>;
  slots: readonly PreparedSlot[];
}

interface Parts {
  database: Database;
  definitions: Definitions;
  /** Whether e-mail can be sent. */
  email: boolean;
  now: () => number;
}

/** `GET /v1/spreekuren`: when people can come, and how many places are left. */
export class SpreekurenListing {
  private readonly parts: Parts;
  // As long as a definition stays, it and its hours are the same objects.
  private readonly described = new WeakMap<Spreekuur, PublicSpreekuur>();
  private readonly prepared = new WeakMap<Hour, PreparedHour>();

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** @throws RequestProblem 400 where the period ends before it begins, or is too long */
  async list(query: SpreekurenQuery): Promise<SpreekurenList> {
    const { database, definitions, email } = this.parts;
    const now = this.parts.now();
    const { timeZone } = definitions.calendar;
    const from = query.from ?? localDate(now, timeZone);
    const period = { from, to: query.to ?? addDays(from, span.usual) };
    checkPeriod(period);
    const [defined, taken] = await Promise.all([definitions.all(database.db), this.taken(period)]);
    const sifted = nearestFirst(
      {
        spreekuren: defined.map(({ spreekuur }) => this.describe(spreekuur)),
        hours: defined.flatMap((one) => this.hoursOf(one, period, taken, now)),
      },
      {
        area: query.area,
        leefgebieden: query.domain === undefined ? null : [query.domain],
        ages: query.age === undefined ? null : { from: query.age, to: query.age },
        language: query.language,
      },
    );
    return { ...period, timeZone, email, ...sifted };
  }

  /** What residents may know of a spreekuur. */
  describe(spreekuur: Spreekuur): PublicSpreekuur {
    return remembered(this.described, spreekuur, () => {
      const { definitions } = this.parts;
      const { id, name, about, location, audience, minAge, maxAge, leefgebieden, languages } = spreekuur;
      const { interpreter, walkIn, appointments, bring, busy } = spreekuur;
      const hosts = definitions.namedHosts(spreekuur);
      return {
        ...{ id, name, about, hosts, location, audience, minAge, maxAge, leefgebieden },
        ...{ languages, interpreter, walkIn, appointments, bring, busy },
      };
    });
  }

  private hoursOf(defined: Defined, period: Period, taken: Taken, now: number): SpreekuurHour[] {
    const { definitions } = this.parts;
    const { id, appointments } = defined.spreekuur;
    const { timeZone } = definitions.calendar;
    const window = appointments && bookingWindow(appointments, now, timeZone);
    const places = appointments?.placesPerSlot ?? 0;
    return definitions
      .hours(defined, period)
      .filter(({ endsAt }) => endsAt > now)
      .map((hour) => {
        const { shown, slots } = remembered(this.prepared, hour, () => ({
          shown: { ...describeHour(hour), spreekuur: id },
          slots: slotsOf(hour, appointments).map((slot) => ({ ...slot, text: iso(slot.startsAt) })),
        }));
        const isFar = window !== null && hour.closed === null && hour.startsAt >= window.before;
        return {
          ...shown,
          slots: window === null ? [] : openSlots(slots, window, places, taken.get(id)),
          bookableFrom: isFar && appointments !== null ? iso(bookableFrom(hour.date, appointments, timeZone)) : null,
        };
      });
  }

  /** Places taken, of slots that were asked for at least once. */
  private async taken({ from, to }: Period): Promise<Taken> {
    const { timeZone } = this.parts.definitions.calendar;
    const rows = await this.parts.database.db
      .selectFrom('slots')
      .select(['spreekuur', 'starts_at', 'taken'])
      .where('starts_at', '>=', new Date(startOfDay(from, timeZone)))
      .where('starts_at', '<', new Date(startOfDay(addDays(to, 1), timeZone)))
      .where('taken', '>', 0)
      .execute();
    const taken = new Map<string, Map<number, number>>();
    for (const row of rows) {
      const slots = taken.get(row.spreekuur) ?? new Map<number, number>();
      taken.set(row.spreekuur, slots.set(row.starts_at.getTime(), row.taken));
    }
    return taken;
  }
}

/** By spreekuur, and by the instant at which the slot starts. */
type Taken = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A period of at most two months. @throws RequestProblem 400 */
export function checkPeriod({ from, to }: Period): void {
  const refuse = (pointer: string, nl: string, en: string) => {
    throw new RequestProblem(400, problemTexts.invalid, { errors: [{ pointer, detail: { nl, en } }] });
  };
  if (to < from) refuse('/to', 'kies een dag na de eerste', 'choose a day after the first');
  if (to > addDays(from, span.most))
    refuse('/to', `vraag ten hoogste ${span.most} dagen ineens`, `ask for at most ${span.most} days at once`);
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
    reason: hour.closed?.reason ?? null,
    movedFrom: hour.movedFrom,
  };
}

function openSlots(
  slots: readonly PreparedSlot[],
  window: BookingWindow,
  places: number,
  taken: ReadonlyMap<number, number> | undefined,
): OpenSlot[] {
  return slots
    .filter((slot) => isBookable(slot, window))
    .map(({ startsAt, text }) => ({ startsAt: text, free: Math.max(0, places - (taken?.get(startsAt) ?? 0)) }));
}

function remembered<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = make()));
  return value;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
