import { teamName } from '@voordeur/core/municipality';
import { checkDigit, inGroups, readReceiptCode } from '@voordeur/core/receipt-code';
import {
  bookingRequestSchema,
  publicSpreekuurSchema,
  spreekuurSchema,
  type Booking,
  type BookingRequest,
  type BookingRequestInput,
  type BookingState,
  type LocalisedText,
  type MoveBookingInput,
  type Municipality,
  type PublicSpreekuur,
  type SlotReference,
  type Spreekuur,
  type SpreekurenList,
  type SpreekuurHour,
} from '@voordeur/core/schemas';
import {
  addDays,
  bookableFrom,
  bookingWindow,
  hoursOf,
  isBookable,
  localDate,
  localTime,
  slotsOf,
  type Hour,
} from '@voordeur/core/spreekuur';
import haarlem from '@voordeur/haarlem/spreekuren.json' with { type: 'json' };
import type {
  ActResult,
  BookingResult,
  BookResult,
  MoveResult,
  SpreekurenPeriod,
  SpreekuurClient,
} from '@voordeur/widgets/spreekuur';
import { municipality } from '../scripted-gateway.ts';

/** Haarlem's example spreekuren. */
export const spreekuren = haarlem.map((each) => spreekuurSchema.parse(each));

/** Sunday 22 November 2026, 12:00 in Haarlem: the moment of every story. */
export const now = Date.UTC(2026, 10, 22, 11);
const timeZone = municipality.workingHours.timeZone;
/** Days that a list holds after its first. */
const period = 13;

type Refusal = Exclude<BookResult, { outcome: 'booked' }>;

export interface SpreekuurScript {
  /** What is set up; Haarlem's where it is left out. */
  spreekuren?: readonly Spreekuur[];
  /** Places that others took, by `spreekuur startsAt`. */
  taken?: Readonly<Record<string, number>>;
  /** Public holidays, as local dates. */
  holidays?: readonly string[];
  /** Whether e-mail can be sent. */
  email?: boolean;
  /** How the gateway meets one attempt to book or to do something by code after the other; the last goes on. */
  turns?: ('taken' | 'lost' | 'silent' | 'snatched' | Refusal | Exclude<ActResult, { outcome: 'found' }>)[];
  /** Whether the hours can be had; `later` = from the second time on, `never` = they stay on their way. */
  hours?: 'yes' | 'no' | 'later' | 'never';
  /** Whether the municipality can be had. */
  reachable?: 'yes' | 'no';
  /** Appointments that are there already. */
  bookings?: readonly ScriptedBooking[];
}

/** An appointment as a story wants it to stand. */
export interface ScriptedBooking {
  code: string;
  slot: SlotReference;
  state: BookingState;
  people?: number;
  interpreter?: string | null;
  hasEmail?: boolean;
  hasPhone?: boolean;
  position?: number | null;
  cancelledBy?: Booking['cancelledBy'];
  reason?: LocalisedText | null;
}

/**
 * The spreekuren of a gateway without a network that keeps the real one's promises: it derives the
 * slots with the real rules from the real definitions, checks a booking with the real schema, gives no
 * place twice, and answers the same booking twice with the same code.
 */
export class ScriptedSpreekuren implements SpreekuurClient {
  /** Every attempt to book, as it came in. */
  readonly attempts: BookingRequestInput[] = [];
  /** The periods that were asked for. */
  readonly asked: SpreekurenPeriod[] = [];
  readonly #script: SpreekuurScript;
  readonly #spreekuren: readonly Spreekuur[];
  readonly #requests = new Map<string, { body: string; code: string }>();
  readonly #bookings: Map<string, ScriptedBooking>;
  readonly #taken: Record<string, number>;
  #turn = 0;

  constructor(script: SpreekuurScript = {}) {
    this.#script = script;
    this.#spreekuren = script.spreekuren ?? spreekuren;
    this.#taken = { ...script.taken };
    this.#bookings = new Map(script.bookings?.map((booking) => [booking.code, booking]));
  }

  async municipality(): Promise<Municipality> {
    if (this.#script.reachable === 'no') throw new TypeError('Failed to fetch');
    return structuredClone(municipality);
  }

  async spreekuren(asked: SpreekurenPeriod = {}): Promise<SpreekurenList> {
    this.asked.push(asked);
    const { hours = 'yes' } = this.#script;
    if (hours === 'never') return new Promise(() => {});
    if (hours === 'no' || (hours === 'later' && this.asked.length === 1)) throw new TypeError('Failed to fetch');
    const from = asked.from ?? localDate(now, timeZone);
    const to = asked.to ?? addDays(from, period);
    return {
      from,
      to,
      timeZone,
      email: this.#script.email ?? true,
      spreekuren: this.#spreekuren.map(publicOf),
      hours: this.#spreekuren
        .flatMap((spreekuur) =>
          hoursOf(spreekuur, { from, to }, this.#calendar)
            .filter(({ endsAt }) => endsAt > now)
            .map((hour) => this.#hour(spreekuur, hour)),
        )
        .sort((left, right) => left.startsAt.localeCompare(right.startsAt)),
    };
  }

  async book(input: BookingRequestInput): Promise<BookResult> {
    this.attempts.push(structuredClone(input));
    const turn = this.#next();
    if (turn === 'silent') return new Promise(() => {});
    if (typeof turn === 'object') return turn as Refusal;
    const request = bookingRequestSchema.parse(input);
    // Somebody else was a moment earlier, and took all that was left.
    if (turn === 'snatched') this.#taken[keyOf(request.slot)] = Number.POSITIVE_INFINITY;
    const result = this.#store(request);
    return turn === 'lost' ? { outcome: 'unavailable' } : result;
  }

  lookUp(code: string): Promise<BookingResult> {
    return this.#act(code, (booking) => this.#found(booking)) as Promise<BookingResult>;
  }

  async move({ code, slot }: MoveBookingInput): Promise<MoveResult> {
    return this.#act(code, (booking) => {
      if (this.#free(slot) < 1) return { outcome: 'full' };
      this.#taken[keyOf(booking.slot)] = (this.#taken[keyOf(booking.slot)] ?? 1) - 1;
      this.#taken[keyOf(slot)] = (this.#taken[keyOf(slot)] ?? 0) + 1;
      return this.#found({ ...booking, slot, state: 'booked', position: null });
    });
  }

  cancel(code: string): Promise<ActResult> {
    return this.#act(code, (booking) =>
      this.#found({ ...booking, state: 'cancelled', cancelledBy: 'person' }),
    ) as Promise<ActResult>;
  }

  accept(code: string): Promise<ActResult> {
    return this.#act(code, (booking) => this.#found({ ...booking, state: 'booked' })) as Promise<ActResult>;
  }

  async #act(code: string, act: (booking: ScriptedBooking) => MoveResult): Promise<MoveResult> {
    const turn = this.#next();
    if (turn === 'silent') return new Promise(() => {});
    if (typeof turn === 'object') return turn as MoveResult;
    const booking = this.#bookings.get(readReceiptCode(code) ?? '');
    if (!booking) return { outcome: 'unknown-code' };
    if (turn === 'snatched') return { outcome: 'full' };
    return act(booking);
  }

  #next(): NonNullable<SpreekuurScript['turns']>[number] {
    const { turns = ['taken'] } = this.#script;
    return turns[Math.min(this.#turn++, turns.length - 1)]!;
  }

  #store(request: BookingRequest): BookResult {
    const body = JSON.stringify(request);
    const known = this.#requests.get(request.id);
    if (known && known.body !== body) return { outcome: 'conflict' };
    if (known) return this.#booked(known.code);
    const full = this.#free(request.slot) < 1;
    if (full && !request.waitWhenFull) return { outcome: 'full' };
    const code = codeNumber(this.#requests.size);
    if (!full) this.#taken[keyOf(request.slot)] = (this.#taken[keyOf(request.slot)] ?? 0) + 1;
    this.#requests.set(request.id, { body, code });
    this.#bookings.set(code, {
      code,
      slot: request.slot,
      state: full ? 'waiting' : 'booked',
      people: request.people,
      interpreter: request.interpreter ?? null,
      hasEmail: request.email != null,
      hasPhone: request.phone != null,
      position: full ? 1 : null,
    });
    return this.#booked(code);
  }

  #booked(code: string): BookResult {
    return { outcome: 'booked', booked: { code, booking: bookingOf(this.#bookings.get(code)!, this.#spreekuren) } };
  }

  #found(booking: ScriptedBooking): { outcome: 'found'; booking: Booking } {
    this.#bookings.set(booking.code, booking);
    return { outcome: 'found', booking: bookingOf(booking, this.#spreekuren) };
  }

  #hour(spreekuur: Spreekuur, hour: Hour): SpreekuurHour {
    const { appointments } = spreekuur;
    const window = appointments && bookingWindow(appointments, now, timeZone);
    const slots = slotsOf(hour, appointments).filter((slot) => window && isBookable(slot, window));
    const from = appointments && bookableFrom(hour.date, appointments, timeZone);
    return {
      spreekuur: spreekuur.id,
      date: hour.date,
      from: hour.from,
      until: hour.until,
      startsAt: isoOf(hour.startsAt),
      endsAt: isoOf(hour.endsAt),
      state: hour.closed ? 'closed' : 'open',
      closedBecause: hour.closed?.because ?? null,
      reason: hour.closed?.reason ?? null,
      movedFrom: hour.movedFrom,
      slots: slots.map(({ startsAt }) => ({
        startsAt: isoOf(startsAt),
        free: this.#free({ spreekuur: spreekuur.id, startsAt: isoOf(startsAt) }),
      })),
      bookableFrom: from !== null && from > now ? isoOf(from) : null,
    };
  }

  #free(slot: SlotReference): number {
    const places = this.#spreekuren.find(({ id }) => id === slot.spreekuur)?.appointments?.placesPerSlot ?? 0;
    return Math.max(0, places - (this.#taken[keyOf(slot)] ?? 0));
  }

  get #calendar() {
    return { timeZone, isHoliday: (date: string) => this.#script.holidays?.includes(date) ?? false };
  }
}

/** An appointment as the gateway answers it. */
export function bookingOf(scripted: ScriptedBooking, all: readonly Spreekuur[] = spreekuren): Booking {
  const { slot, state } = scripted;
  const spreekuur = all.find(({ id }) => id === slot.spreekuur)!;
  const startsAt = Date.parse(slot.startsAt);
  const endsAt = startsAt + spreekuur.appointments!.slotMinutes * 60_000;
  const { id, name, hosts, location, bring } = publicOf(spreekuur);
  const stands = state === 'booked' || state === 'waiting' || state === 'offered';
  return {
    state,
    spreekuur: { id, name, hosts, location, bring },
    date: localDate(startsAt, timeZone),
    from: localTime(startsAt, timeZone),
    until: localTime(endsAt, timeZone),
    startsAt: isoOf(startsAt),
    endsAt: isoOf(endsAt),
    people: scripted.people ?? 1,
    leefgebieden: [],
    interpreter: scripted.interpreter ?? null,
    hasEmail: scripted.hasEmail ?? false,
    hasPhone: scripted.hasPhone ?? false,
    position: scripted.position ?? null,
    offerUntil: state === 'offered' ? isoOf(now + 24 * 60 * 60_000) : null,
    cancelledBy: scripted.cancelledBy ?? null,
    reason: scripted.reason ?? null,
    can: { cancel: stands, move: stands, accept: state === 'offered' },
    calendar:
      state === 'booked' || state === 'cancelled' ? 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n' : null,
  };
}

/** A code that adds up. */
export function codeNumber(number: number): string {
  const digits = `48291047556290${number % 10}`;
  return inGroups(`${digits}${checkDigit(digits)}`);
}

/** The instant of a local time of the stories' first fortnight in winter. */
export function at(date: string, time: string): string {
  return isoOf(Date.parse(`${date}T${time}:00+01:00`));
}

function publicOf(spreekuur: Spreekuur): PublicSpreekuur {
  const hosts = spreekuur.hosts.map((host) => ({
    kind: host.kind,
    id: host.id,
    name: host.kind === 'partner' ? host.name : teamName(host.id, municipality),
  }));
  return publicSpreekuurSchema.parse({ ...spreekuur, hosts });
}

function keyOf({ spreekuur, startsAt }: SlotReference): string {
  return `${spreekuur} ${isoOf(Date.parse(startsAt))}`;
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
