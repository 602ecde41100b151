import { randomUUID } from 'node:crypto';
import {
  agendaHourSchema,
  agendaSchema,
  applyChangeSchema,
  cancelHourSchema,
  consequencesSchema,
  countWalkInSchema,
  feedsSchema,
  hostedTodaySchema,
  madeFeedSchema,
  makeFeedSchema,
  markToldSchema,
  previewChangeSchema,
  previewSchema,
  setSubstituteSchema,
  spreekuurVersionsSchema,
  substitutesSchema,
  walkInsSchema,
  type AgendaBooking,
  type AgendaHour,
  type AgendaSlot,
  type ApplyChange,
  type Consequences,
  type Feed,
  type Hit,
  type SpreekuurVersion,
  type StillToTell,
} from '@voordeur/core/schemas';

/** What the gateway answers: a status, and a body where it has one. */
export interface Answer {
  status: number;
  body?: unknown;
}

const ok = (body: unknown): Answer => ({ status: 200, body });
const conflict: Answer = { status: 409 };

/**
 * The staff API of spreekuren, with hours in memory that a test puts there. It checks bodies and
 * answers against the contract; what a change hits, the test says.
 */
export class ScriptedAgenda {
  hours: AgendaHour[] = [];
  spreekuren: SpreekuurVersion[] = [];
  feeds: Feed[] = [];
  stillToTell: StillToTell[] = [];
  email = true;
  /** What the next previews find. */
  hits: Hit[] = [];
  keeps = 0;
  /** Bodies of changes that were put through. */
  readonly changes: ApplyChange[] = [];
  /** Reasons with which hours were cancelled. */
  readonly reasons: (string | null)[] = [];

  /** The answer to a request, `null` where this API has no such path. */
  answer(method: string, path: string, query: URLSearchParams, body: unknown): Answer | null {
    const asked = `${method} ${path}`;
    if (asked === 'GET /v1/staff/agenda') return this.agenda(query);
    if (asked === 'GET /v1/staff/agenda/today') return this.today();
    if (asked === 'POST /v1/staff/agenda/walk-ins') return this.countWalkIn(countWalkInSchema.parse(body));
    if (asked === 'POST /v1/staff/agenda/substitutes') return this.setSubstitute(setSubstituteSchema.parse(body));
    if (asked === 'POST /v1/staff/agenda/told') return this.told(markToldSchema.parse(body));
    if (asked === 'POST /v1/staff/agenda/cancel') return this.cancel(cancelHourSchema.parse(body));
    if (asked === 'GET /v1/staff/spreekuren') return ok(spreekuurVersionsSchema.parse({ spreekuren: this.spreekuren }));
    if (asked === 'GET /v1/staff/feeds') return ok(feedsSchema.parse({ feeds: this.feeds }));
    if (asked === 'POST /v1/staff/feeds') return this.makeFeed(makeFeedSchema.parse(body).team);
    const [, feed] = /^POST \/v1\/staff\/feeds\/([^/]+)\/revoke$/.exec(asked) ?? [];
    if (feed !== undefined) return this.revokeFeed(feed);
    const [, id, act] = /^POST \/v1\/staff\/spreekuren\/([^/]+)\/(preview|change)$/.exec(asked) ?? [];
    if (act === 'preview') return this.preview(previewChangeSchema.parse(body));
    if (act === 'change' && id !== undefined) return this.change(applyChangeSchema.parse(body));
    return null;
  }

  private agenda(query: URLSearchParams): Answer {
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
    const hours = this.hours.filter(({ date }) => from <= date && date <= to);
    const { email, stillToTell } = this;
    return ok(agendaSchema.parse({ from, to, timeZone: 'Europe/Amsterdam', email, hours, stillToTell }));
  }

  private today(): Answer {
    const date = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    const hours = this.hours
      .filter((hour) => hour.date === date)
      .map(({ from, until, startsAt, endsAt, state, spreekuur: { id, name, hosts } }) => ({
        spreekuur: { id, name },
        teams: hosts.map((host) => host.id),
        from,
        until,
        startsAt,
        endsAt,
        state,
      }));
    return ok(hostedTodaySchema.parse({ date, hours }));
  }

  private hourAt({ spreekuur, startsAt }: { spreekuur: string; startsAt: string }): AgendaHour | undefined {
    return this.hours.find((hour) => hour.spreekuur.id === spreekuur && hour.startsAt === startsAt);
  }

  private countWalkIn(body: ReturnType<typeof countWalkInSchema.parse>): Answer {
    const hour = this.hourAt(body);
    if (!hour) return { status: 404 };
    hour.walkIns = Math.max(0, hour.walkIns + body.change);
    return ok(walkInsSchema.parse({ walkIns: hour.walkIns }));
  }

  private setSubstitute({ team, name, ...reference }: ReturnType<typeof setSubstituteSchema.parse>): Answer {
    const hour = this.hourAt(reference);
    if (!hour) return { status: 404 };
    hour.substitutes = hour.substitutes.filter((substitute) => substitute.team !== team);
    if (name !== null) hour.substitutes.push({ team, name });
    return ok(substitutesSchema.parse({ substitutes: hour.substitutes }));
  }

  private told({ id }: ReturnType<typeof markToldSchema.parse>): Answer {
    this.stillToTell = this.stillToTell.filter((one) => one.id !== id);
    return { status: 204 };
  }

  private cancel({ version, reason, ...reference }: ReturnType<typeof cancelHourSchema.parse>): Answer {
    const hour = this.hourAt(reference);
    if (!hour) return { status: 404 };
    if (version !== hour.spreekuur.version || hour.state === 'closed') return conflict;
    const bookings = hour.slots.flatMap((slot) => slot.bookings.map((booking) => ({ ...booking, slot })));
    this.reasons.push(reason?.nl ?? null);
    Object.assign(hour, { state: 'closed', closedBecause: 'exception', reason, slots: [] });
    this.stillToTell.push(
      ...bookings
        .filter(({ email }) => email === null)
        .map((booking) => toTell({ booking: booking.id, spreekuur: hour.spreekuur.id, phone: booking.phone })),
    );
    return this.consequences(hour.spreekuur.id, { hit: bookings.length, cancelled: bookings.length });
  }

  private preview({ version, definition }: SpreekuurVersion): Answer {
    if (this.versionOf(definition.id) !== version) return conflict;
    return ok(previewSchema.parse({ version, keeps: this.keeps, hits: this.hits }));
  }

  private change(body: ApplyChange): Answer {
    const { id } = body.definition;
    const named = body.outcomes.map(({ booking }) => booking).sort();
    const hit = this.hits.map((each) => each.id).sort();
    if (this.versionOf(id) !== body.version || named.join() !== hit.join()) return conflict;
    this.changes.push(body);
    this.spreekuren = this.spreekuren.map((one) =>
      one.definition.id === id ? { version: body.version + 1, definition: body.definition } : one,
    );
    for (const hour of this.hours) if (hour.spreekuur.id === id) hour.spreekuur.version += 1;
    const moved = body.outcomes.filter(({ outcome }) => outcome.kind === 'move').length;
    return this.consequences(id, { hit: hit.length, moved, cancelled: hit.length - moved });
  }

  private versionOf(id: string): number | undefined {
    return this.spreekuren.find(({ definition }) => definition.id === id)?.version;
  }

  private consequences(id: string, counts: Partial<Consequences>): Answer {
    const stillToTell = this.stillToTell.filter(({ spreekuur }) => spreekuur === id);
    const sums = { version: 2, hit: 0, moved: 0, cancelled: 0, stillToTell, ...counts };
    return ok(consequencesSchema.parse({ ...sums, byEmail: sums.hit - stillToTell.length }));
  }

  private makeFeed(team: string): Answer {
    const feed = { id: randomUUID(), team, madeAt: new Date().toISOString(), madeBy: 'Sanne de Vries' };
    this.feeds.push(feed);
    return ok(madeFeedSchema.parse({ ...feed, url: `https://voordeur.example/agenda/${feed.id}.ics` }));
  }

  private revokeFeed(id: string): Answer {
    this.feeds = this.feeds.filter((feed) => feed.id !== id);
    return { status: 204 };
  }
}

/** A booking, with what a test says about it. */
export function booking(given: Partial<AgendaBooking> = {}): AgendaBooking {
  return {
    id: randomUUID(),
    state: 'booked',
    people: 1,
    leefgebieden: ['opvoeden'],
    interpreter: null,
    locale: 'nl',
    email: 'ouder@mail.example',
    phone: null,
    offerUntil: null,
    ...given,
  };
}

/** Somebody who does not know yet. */
export function toTell(given: Partial<StillToTell> = {}): StillToTell {
  return {
    id: randomUUID(),
    kind: 'cancelled',
    booking: randomUUID(),
    spreekuur: 'samen-noord',
    startsAt: instant('2026-11-24', '09:00'),
    people: 1,
    locale: 'nl',
    phone: '06 12345678',
    email: null,
    since: instant('2026-11-23', '12:00'),
    ...given,
  };
}

/** Winter time, as in all of these tests. */
export function instant(date: string, time: string): string {
  return new Date(`${date}T${time}:00+01:00`).toISOString();
}

/** Half-hour slots from the start of an hour, one for each list of bookings, of two places. */
export function slots(date: string, from: string, bookings: AgendaBooking[][]): AgendaSlot[] {
  const start = Date.parse(instant(date, from));
  const halfHour = 1_800_000;
  return bookings.map((each, at) => ({
    startsAt: new Date(start + at * halfHour).toISOString(),
    endsAt: new Date(start + (at + 1) * halfHour).toISOString(),
    places: 2,
    free: 2 - each.filter(({ state }) => state !== 'waiting').length,
    bookings: each,
  }));
}

/** The joint hour of CJG Noord and the wijkteam, with what a test says about it. */
export function hour(
  given: Partial<Omit<AgendaHour, 'spreekuur'>> & {
    spreekuur?: Partial<AgendaHour['spreekuur']>;
    bookings?: AgendaBooking[][];
  } = {},
): AgendaHour {
  const { spreekuur, bookings = [[], []], ...rest } = given;
  const { date = '2026-11-24', from = '09:00', until = '11:00' } = rest;
  return agendaHourSchema.parse({
    date,
    from,
    until,
    startsAt: instant(date, from),
    endsAt: instant(date, until),
    state: 'open',
    closedBecause: null,
    reason: null,
    movedFrom: null,
    walkIns: 0,
    substitutes: [],
    slots: slots(date, from, bookings),
    ...rest,
    spreekuur: {
      id: 'samen-noord',
      name: { nl: 'Samen spreekuur Noord' },
      hosts: [
        { kind: 'team', id: 'cjg-noord', name: 'CJG Noord' },
        { kind: 'team', id: 'swt-noord-noord', name: 'Sociaal Wijkteam Noord-Noord' },
      ],
      location: {
        name: 'Wijkcentrum De Voorbeeldhoek',
        kind: 'wijkcentrum',
        area: 'noord',
        address: { street: 'Voorbeeldplein 1', postcode: '2023 AA', city: 'Haarlem' },
        wheelchair: true,
        quietRoom: true,
        access: null,
      },
      walkIn: true,
      version: 1,
      ...spreekuur,
    },
  });
}
