import type {
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
} from '@voordeur/core/spreekuur';
import type { Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Defined, Definitions } from './definitions.js';

/** Days that one answer spans: what is chosen when nobody says, and at most. */
const span = { usual: 14, most: 62 };

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
    const { definitions } = this.parts;
    const { id, name, about, location, audience, minAge, maxAge, leefgebieden, languages } = spreekuur;
    const { interpreter, walkIn, appointments, bring, busy } = spreekuur;
    return {
      ...{
        id,
        name,
        about,
        hosts: definitions.namedHosts(spreekuur),
        location,
        audience,
        minAge,
        maxAge,
        leefgebieden,
      },
      ...{ languages, interpreter, walkIn, appointments, bring, busy },
    };
  }

  private hoursOf(defined: Defined, period: Period, taken: Taken, now: number): SpreekuurHour[] {
    const { definitions } = this.parts;
    const { spreekuur } = defined;
    const { appointments } = spreekuur;
    const { timeZone } = definitions.calendar;
    const window = appointments && bookingWindow(appointments, now, timeZone);
    return definitions
      .hours(defined, period)
      .filter(({ endsAt }) => endsAt > now)
      .map((hour) => ({
        ...describeHour(hour),
        spreekuur: spreekuur.id,
        slots: window === null ? [] : openSlots(spreekuur, hour, window, taken),
        bookableFrom:
          appointments !== null && window !== null && hour.closed === null && hour.startsAt >= window.before
            ? iso(bookableFrom(hour.date, appointments, timeZone))
            : null,
      }));
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
    return new Map(rows.map((row) => [slotKey(row.spreekuur, row.starts_at.getTime()), row.taken]));
  }
}

type Taken = ReadonlyMap<string, number>;

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

function openSlots(spreekuur: Spreekuur, hour: Hour, window: BookingWindow, taken: Taken) {
  const places = spreekuur.appointments?.placesPerSlot ?? 0;
  return slotsOf(hour, spreekuur.appointments)
    .filter((slot) => isBookable(slot, window))
    .map(({ startsAt }) => ({
      startsAt: iso(startsAt),
      free: Math.max(0, places - (taken.get(slotKey(spreekuur.id, startsAt)) ?? 0)),
    }));
}

function slotKey(spreekuur: string, startsAt: number): string {
  return `${spreekuur} ${startsAt}`;
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
