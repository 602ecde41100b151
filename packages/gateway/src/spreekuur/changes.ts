import type {
  ApplyChange,
  Consequences,
  HitOutcome,
  LocalisedText,
  Preview,
  SlotReference,
  Spreekuur,
  SpreekuurVersion,
} from '@voordeur/core/schemas';
import { hourAt, localDate, localTime, spreekuurProblems } from '@voordeur/core/spreekuur';
import { sql, type Transaction } from 'kysely';
import { asStaff } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from '../staff/sessions.js';
import { agendaBooking } from './agenda.js';
import type { BookingRow } from './bookings.js';
import { impactOf, SlotTable, type Alive, type Impact } from './impact.js';
import { planReminder, tell } from './notices.js';
import { bookingProblemTexts } from './problem-texts.js';
import { again, holdDefinition } from './roles.js';
import { recordAct, requireHosted, type Hosted } from './staff-access.js';
import type { StaffSide } from './staff-side.js';
import { stillToTell } from './still-to-tell.js';
import { offerUntil } from './waiting.js';

/** A booking with its row. */
interface AliveRow extends Alive {
  row: BookingRow;
}

interface Change {
  definition: Spreekuur;
  /** For every hit exactly one. */
  outcomes: ReadonlyMap<string, HitOutcome>;
  reason: LocalisedText | null;
}

/**
 * Changes of a spreekuur by its hosts. Everyone who has, or waits for, a place keeps it, moves, or is
 * cancelled by choice; who moves or is cancelled is told. Nobody books meanwhile.
 */
export class Changes {
  private readonly parts: StaffSide;

  constructor(parts: StaffSide) {
    this.parts = parts;
  }

  /** Definitions that one's teams hold, by id. */
  list(session: Session): Promise<SpreekuurVersion[]> {
    const { database, definitions } = this.parts;
    return asStaff(database, session.teams, async (transaction) =>
      (await definitions.all(transaction))
        .filter(({ spreekuur }) => definitions.teamsOf(spreekuur).some((team) => session.teams.includes(team)))
        .map(({ version, spreekuur }) => ({ version, definition: spreekuur })),
    );
  }

  /**
   * Whom a change would hit, and what could be done for each. Changes nothing.
   * @throws RequestProblem 404; 400 with what is wrong in the definition; 409 where it changed meanwhile
   */
  preview(session: Session, id: string, { version, definition }: SpreekuurVersion): Promise<Preview> {
    const { database, definitions, keys } = this.parts;
    const { timeZone } = definitions.calendar;
    return asStaff(database, session.teams, async (transaction) => {
      await this.requireVersion(transaction, session, id, version);
      this.check(session, id, definition);
      const { keeps, hits } = await this.impact(transaction, id, definition);
      return {
        version,
        keeps: keeps.length,
        hits: hits.map(({ booking, because, proposal }) => ({
          ...agendaBooking(keys, booking.row),
          startsAt: new Date(booking.startsAt).toISOString(),
          date: localDate(booking.startsAt, timeZone),
          from: localTime(booking.startsAt, timeZone),
          because,
          proposal,
        })),
      };
    });
  }

  /**
   * Changes a definition, with a choice for every booking that it hits.
   * @throws RequestProblem as `preview`; 409 where the choices are not exactly for those that are hit; 400
   * where someone would move to where there is no place
   */
  change(session: Session, id: string, body: ApplyChange): Promise<Consequences> {
    const outcomes = new Map(body.outcomes.map(({ booking, outcome }) => [booking, outcome]));
    return this.apply(session, id, body.version, 'gewijzigd', () => ({
      definition: body.definition,
      outcomes: () => outcomes,
      reason: body.reason,
    }));
  }

  /**
   * One hour does not go on; everyone on it is told.
   * @throws RequestProblem 404 where there is no such hour; 409 where it is closed already or changed meanwhile
   */
  cancelHour(
    session: Session,
    { spreekuur: id, startsAt, version, reason }: SlotReference & { version: number; reason: LocalisedText | null },
  ): Promise<Consequences> {
    return this.apply(session, id, version, 'uitgevallen', ({ spreekuur }) => {
      const hour = hourAt(spreekuur, Date.parse(startsAt), this.parts.definitions.calendar);
      if (hour === undefined) throw new RequestProblem(404, problemTexts.notFound);
      if (hour.closed?.because === 'exception') throw new RequestProblem(409, bookingProblemTexts.closedAlready);
      const closed = { kind: 'closed' as const, date: hour.date, from: hour.from, reason };
      return {
        definition: { ...spreekuur, exceptions: [...spreekuur.exceptions, closed] },
        outcomes: (hit: readonly string[]) => new Map(hit.map((booking) => [booking, { kind: 'cancel' as const }])),
        reason,
        startsAt: new Date(hour.startsAt),
      };
    });
  }

  private apply(
    session: Session,
    id: string,
    version: number,
    kind: 'gewijzigd' | 'uitgevallen',
    decide: (hosted: Hosted) => {
      definition: Spreekuur;
      outcomes: (hit: readonly string[]) => ReadonlyMap<string, HitOutcome>;
      reason: LocalisedText | null;
      startsAt?: Date;
    },
  ): Promise<Consequences> {
    const { database, keys, wake } = this.parts;
    const work = () =>
      asStaff(database, session.teams, async (transaction) => {
        await holdDefinition(transaction, id);
        const hosted = await this.requireVersion(transaction, session, id, version);
        const { definition, outcomes: choose, reason, startsAt } = decide(hosted);
        this.check(session, id, definition);
        const impact = await this.impact(transaction, id, definition);
        const hit = impact.hits.map(({ booking }) => booking.id);
        const outcomes = choose(hit);
        if (outcomes.size !== hit.length || !hit.every((booking) => outcomes.has(booking)))
          throw new RequestProblem(409, bookingProblemTexts.stale);
        this.checkMoves(definition, impact, outcomes);
        await this.store(transaction, id, definition);
        await recordAct(transaction, session, {
          kind,
          team: hosted.team,
          spreekuur: id,
          ...(startsAt && { starts_at: startsAt }),
        });
        const ways = await this.carryOut(transaction, session, hosted, impact, { definition, outcomes, reason });
        const moved = [...outcomes.values()].filter((outcome) => outcome.kind === 'move').length;
        return {
          version: version + 1,
          hit: hit.length,
          moved,
          cancelled: hit.length - moved,
          byEmail: ways.filter((way) => way === 'email').length,
          stillToTell: await stillToTell(transaction, keys, hit),
        };
      });
    return again(work).then((consequences) => {
      wake();
      return consequences;
    });
  }

  /** @throws RequestProblem 404; 409 where it has another version */
  private async requireVersion(
    transaction: Transaction<Tables>,
    session: Session,
    id: string,
    version: number,
  ): Promise<Hosted> {
    const hosted = await requireHosted(transaction, this.parts.definitions, session, id);
    if (hosted.version !== version) throw new RequestProblem(409, bookingProblemTexts.stale);
    return hosted;
  }

  /** @throws RequestProblem 400 with everything that is wrong */
  private check(session: Session, id: string, definition: Spreekuur): void {
    const { inForce, definitions } = this.parts;
    const errors = spreekuurProblems(definition, inForce.municipality).map(({ path, message }) => ({
      pointer: `/definition/${path.replaceAll(/\[(\d+)\]/g, '/$1').replaceAll('.', '/')}`,
      // Written by people who set up spreekuren in Dutch; these words have no English.
      detail: { nl: message, en: message },
    }));
    if (definition.id !== id)
      errors.push({ pointer: '/definition/id', detail: { nl: 'de id blijft dezelfde', en: 'the id stays the same' } });
    if (!definitions.teamsOf(definition).some((team) => session.teams.includes(team)))
      errors.push({
        pointer: '/definition/hosts',
        detail: { nl: 'laat een team van jezelf erbij staan', en: 'leave a team of your own among them' },
      });
    if (errors.length > 0) throw new RequestProblem(400, problemTexts.invalid, { errors });
  }

  private async impact(transaction: Transaction<Tables>, id: string, next: Spreekuur): Promise<Impact<AliveRow>> {
    const now = this.parts.now();
    const rows = await transaction
      .selectFrom('bookings')
      .selectAll()
      .where('spreekuur', '=', id)
      .where('starts_at', '>', new Date(now))
      .where('state', 'in', ['booked', 'offered', 'waiting'])
      .orderBy('since')
      .orderBy('id')
      .execute();
    const alive = rows.map((row) => ({
      id: row.id,
      state: row.state as Alive['state'],
      startsAt: row.starts_at.getTime(),
      row,
    }));
    return impactOf(next, alive, this.parts.definitions.calendar, now);
  }

  /** @throws RequestProblem 400 where someone would move to where there is no slot or no place */
  private checkMoves(next: Spreekuur, { keeps }: Impact<AliveRow>, outcomes: ReadonlyMap<string, HitOutcome>): void {
    const slots = new SlotTable(next, this.parts.definitions.calendar);
    for (const { state, startsAt } of keeps) if (state !== 'waiting') slots.take(startsAt);
    const errors = [...outcomes.values()].flatMap((outcome, index) => {
      if (outcome.kind === 'cancel') return [];
      const startsAt = Date.parse(outcome.startsAt);
      if (startsAt > this.parts.now() && slots.take(startsAt)) return [];
      return [
        {
          pointer: `/outcomes/${index}/outcome/startsAt`,
          detail: { nl: 'hier is geen plek: kies een ander moment', en: 'there is no place here: choose another time' },
        },
      ];
    });
    if (errors.length > 0) throw new RequestProblem(400, problemTexts.invalid, { errors });
  }

  private async store(transaction: Transaction<Tables>, id: string, definition: Spreekuur): Promise<void> {
    await transaction
      .updateTable('spreekuren')
      .set({
        version: sql<number>`version + 1`,
        definition: JSON.stringify(definition),
        teams: this.parts.definitions.teamsOf(definition),
      })
      .where('id', '=', id)
      .execute();
  }

  /** @returns how each of those who were hit is told */
  private async carryOut(
    transaction: Transaction<Tables>,
    session: Session,
    { team }: Hosted,
    { keeps, hits }: Impact<AliveRow>,
    { definition, outcomes, reason }: Change,
  ): Promise<('email' | 'by-hand')[]> {
    const now = this.parts.now();
    const slots = new SlotTable(definition, this.parts.definitions.calendar);
    const places = definition.appointments?.placesPerSlot ?? 0;
    // Everyone who was hit gives up the place first, so that those who change places do not wait for each other.
    const ids = hits.map(({ booking }) => booking.id);
    if (ids.length > 0)
      await transaction
        .updateTable('bookings')
        .set({ state: 'waiting', offer_until: null })
        .where('id', 'in', ids)
        .execute();
    await this.setPlaces(transaction, definition.id, slots, places);
    const ways: ('email' | 'by-hand')[] = [];
    for (const { booking } of hits) {
      const outcome = outcomes.get(booking.id)!;
      const slot = outcome.kind === 'move' ? slots.at(Date.parse(outcome.startsAt))! : null;
      if (slot === null)
        await transaction
          .updateTable('bookings')
          .set({
            state: 'cancelled',
            cancelled_by: 'hosts',
            reason: reason && JSON.stringify(reason),
            sequence: sql<number>`sequence + 1`,
          })
          .where('id', '=', booking.id)
          .execute();
      else {
        await transaction
          .insertInto('slots')
          .values({ spreekuur: definition.id, starts_at: new Date(slot.startsAt), places })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await transaction
          .updateTable('bookings')
          .set({
            state: 'booked',
            starts_at: new Date(slot.startsAt),
            ends_at: new Date(slot.endsAt),
            sequence: sql<number>`sequence + 1`,
          })
          .where('id', '=', booking.id)
          .execute();
      }
      ways.push(await tell(transaction, booking.row, slot === null ? 'cancelled' : 'moved', now));
      if (slot !== null) await planReminder(transaction, booking.row, slot.startsAt, now);
      await recordAct(transaction, session, {
        kind: slot === null ? 'afgezegd' : 'verzet',
        team,
        spreekuur: definition.id,
        starts_at: booking.row.starts_at,
        booking_id: booking.id,
      });
    }
    await this.keepLengths(transaction, keeps, slots);
    await this.offerWhatCameFree(transaction, definition, keeps, slots, now);
    return ways;
  }

  /** Of slots to come that were asked for: as many places as the definition has now, none where they are gone. */
  private async setPlaces(
    transaction: Transaction<Tables>,
    id: string,
    slots: SlotTable,
    places: number,
  ): Promise<void> {
    const counts = await transaction
      .selectFrom('slots')
      .select(['starts_at', 'places'])
      .where('spreekuur', '=', id)
      .where('starts_at', '>', new Date(this.parts.now()))
      .orderBy('starts_at')
      .execute();
    for (const count of counts) {
      const wanted = slots.at(count.starts_at.getTime()) === undefined ? 0 : places;
      if (wanted !== count.places)
        await transaction
          .updateTable('slots')
          .set({ places: wanted })
          .where('spreekuur', '=', id)
          .where('starts_at', '=', count.starts_at)
          .execute();
    }
  }

  /** Who keeps the time of an appointment that takes longer or shorter now: calendars have to take that over. */
  private async keepLengths(
    transaction: Transaction<Tables>,
    keeps: readonly AliveRow[],
    slots: SlotTable,
  ): Promise<void> {
    for (const { id, startsAt, row } of keeps) {
      const endsAt = slots.at(startsAt)!.endsAt;
      if (endsAt !== row.ends_at.getTime())
        await transaction
          .updateTable('bookings')
          .set({ ends_at: new Date(endsAt), sequence: sql<number>`sequence + 1` })
          .where('id', '=', id)
          .execute();
    }
  }

  private async offerWhatCameFree(
    transaction: Transaction<Tables>,
    definition: Spreekuur,
    keeps: readonly AliveRow[],
    slots: SlotTable,
    now: number,
  ): Promise<void> {
    const starts = new Set(keeps.filter(({ state }) => state === 'waiting').map(({ startsAt }) => startsAt));
    for (const startsAt of [...starts].sort((a, b) => a - b)) {
      const until = offerUntil({ spreekuur: definition, slot: slots.at(startsAt)! }, now, this.parts.offerHours);
      if (until !== null)
        await sql`select offer_free_places(${definition.id}, ${new Date(startsAt)}, ${until})`.execute(transaction);
    }
  }
}
