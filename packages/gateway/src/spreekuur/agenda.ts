import type { Agenda, AgendaBooking, AgendaHour, AgendaSlot } from '@voordeur/core/schemas';
import { addDays, localDate, localTime, slotsOf, startOfDay, type Hour, type Period } from '@voordeur/core/spreekuur';
import type { Selectable, Transaction } from 'kysely';
import { asStaff } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { Session } from '../staff/sessions.js';
import type { Defined } from './definitions.js';
import { openContact, openDetails } from './details.js';
import { describeHour } from './hour-text.js';
import { checkPeriod } from './list.js';
import { hostingTeam, recordAct } from './staff-access.js';
import type { StaffSide } from './staff-side.js';
import { stillToTell } from './still-to-tell.js';
import type { BookingTable } from './tables.js';

type Row = Selectable<BookingTable>;

/** What happened on the hours of a period. */
interface Happened {
  bookings: readonly Row[];
  walkIns: ReadonlyMap<string, number>;
  substitutes: readonly { spreekuur: string; starts_at: Date; team: string; name: string }[];
}

/** The hours of one's teams with who comes. Row-level security decides what is shown; no query here does. */
export class AgendaReader {
  private readonly parts: StaffSide;

  constructor(parts: StaffSide) {
    this.parts = parts;
  }

  /**
   * The look is in the audit trail before anything is out.
   * @throws RequestProblem 400 where the period is wrong or too long
   */
  async read(session: Session, { team, ...period }: Period & { team?: string | undefined }): Promise<Agenda> {
    checkPeriod(period);
    const { database, definitions, keys, email } = this.parts;
    return asStaff(database, session.teams, async (transaction) => {
      const own = (await definitions.all(transaction)).filter((defined) => {
        const hosting = definitions.teamsOf(defined.spreekuur);
        return hosting.some((one) => session.teams.includes(one)) && (team === undefined || hosting.includes(team));
      });
      const happened = await this.happened(transaction, period);
      for (const defined of own)
        if (happened.bookings.some(({ spreekuur }) => spreekuur === defined.spreekuur.id))
          await recordAct(transaction, session, {
            kind: 'agenda-bekeken',
            spreekuur: defined.spreekuur.id,
            team: hostingTeam(definitions, session, defined)!,
          });
      const hours = own
        .flatMap((defined) => this.hoursOf(defined, period, happened))
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      const ids = new Set(own.map(({ spreekuur }) => spreekuur.id));
      const telling = (await stillToTell(transaction, keys)).filter(({ spreekuur }) => ids.has(spreekuur));
      return { ...period, timeZone: definitions.calendar.timeZone, email, hours, stillToTell: telling };
    });
  }

  private async happened(transaction: Transaction<Tables>, { from, to }: Period): Promise<Happened> {
    const { timeZone } = this.parts.definitions.calendar;
    const first = new Date(startOfDay(from, timeZone));
    const end = new Date(startOfDay(addDays(to, 1), timeZone));
    const bookings = await transaction
      .selectFrom('bookings')
      .selectAll()
      .where('starts_at', '>=', first)
      .where('starts_at', '<', end)
      .where('state', 'in', ['booked', 'offered', 'waiting'])
      .orderBy('since')
      .orderBy('id')
      .execute();
    const walkIns = await transaction
      .selectFrom('walk_ins')
      .selectAll()
      .where('starts_at', '>=', first)
      .where('starts_at', '<', end)
      .execute();
    const substitutes = await transaction
      .selectFrom('substitutes')
      .selectAll()
      .where('starts_at', '>=', first)
      .where('starts_at', '<', end)
      .orderBy('team')
      .execute();
    return {
      bookings,
      walkIns: new Map(walkIns.map((row) => [hourKey(row.spreekuur, row.starts_at.getTime()), row.people])),
      substitutes,
    };
  }

  private hoursOf(defined: Defined, period: Period, happened: Happened): AgendaHour[] {
    const { definitions } = this.parts;
    const hours = definitions.hours(defined, period);
    const own = happened.bookings.filter(({ spreekuur }) => spreekuur === defined.spreekuur.id);
    const isIn = ({ startsAt, endsAt }: Hour, { starts_at }: Row) =>
      starts_at.getTime() >= startsAt && starts_at.getTime() < endsAt;
    // Whatever became of the definition: nobody who has an appointment is left out.
    const left = own.filter((row) => !hours.some((hour) => isIn(hour, row)));
    const shown = [...hours, ...left.map((row) => this.hourOfItsOwn(row))];
    return shown.map((hour) =>
      this.describe(
        defined,
        hour,
        happened,
        own.filter((row) => isIn(hour, row)),
      ),
    );
  }

  private describe(defined: Defined, hour: Hour, happened: Happened, rows: readonly Row[]): AgendaHour {
    const { spreekuur, version } = defined;
    const { id, name, location, walkIn } = spreekuur;
    return {
      ...describeHour(hour),
      spreekuur: { id, name, hosts: this.parts.definitions.namedHosts(spreekuur), location, walkIn, version },
      walkIns: happened.walkIns.get(hourKey(id, hour.startsAt)) ?? 0,
      substitutes: happened.substitutes
        .filter((row) => row.spreekuur === id && row.starts_at.getTime() === hour.startsAt)
        .map(({ team, name: standsIn }) => ({ team, name: standsIn })),
      slots: this.slots(defined, hour, rows),
    };
  }

  private slots({ spreekuur }: Defined, hour: Hour, rows: readonly Row[]): AgendaSlot[] {
    const { keys } = this.parts;
    const places = spreekuur.appointments?.placesPerSlot ?? 0;
    const slots = new Map(slotsOf(hour, spreekuur.appointments).map((slot) => [slot.startsAt, { ...slot, places }]));
    for (const { starts_at, ends_at } of rows)
      if (!slots.has(starts_at.getTime()))
        slots.set(starts_at.getTime(), { startsAt: starts_at.getTime(), endsAt: ends_at.getTime(), places: 0 });
    return [...slots.values()]
      .sort((a, b) => a.startsAt - b.startsAt)
      .map((slot) => {
        const its = rows.filter(({ starts_at }) => starts_at.getTime() === slot.startsAt);
        const placed = its.filter(({ state }) => state !== 'waiting');
        const waiting = its.filter(({ state }) => state === 'waiting');
        return {
          startsAt: new Date(slot.startsAt).toISOString(),
          endsAt: new Date(slot.endsAt).toISOString(),
          places: slot.places,
          free: Math.max(0, slot.places - placed.length),
          bookings: [...placed, ...waiting].map((row) => agendaBooking(keys, row)),
        };
      });
  }

  private hourOfItsOwn({ starts_at, ends_at }: Row): Hour {
    const { timeZone } = this.parts.definitions.calendar;
    const [startsAt, endsAt] = [starts_at.getTime(), ends_at.getTime()];
    return {
      date: localDate(startsAt, timeZone),
      from: localTime(startsAt, timeZone),
      until: localTime(endsAt, timeZone),
      origin: 'extra',
      movedFrom: null,
      startsAt,
      endsAt,
      closed: { because: 'exception', reason: null },
    };
  }
}

/** A booking as its hosts see it. */
export function agendaBooking(keys: KeyRing, row: Row): AgendaBooking {
  const { people, leefgebieden, interpreter, locale } = openDetails(keys, row.id, row.details);
  return {
    id: row.id,
    state: row.state,
    people,
    leefgebieden,
    interpreter,
    locale,
    email: openContact(keys, row.id, 'email', row.email),
    phone: openContact(keys, row.id, 'phone', row.phone),
    offerUntil: row.offer_until?.toISOString() ?? null,
  };
}

function hourKey(spreekuur: string, startsAt: number): string {
  return `${spreekuur} ${startsAt}`;
}
