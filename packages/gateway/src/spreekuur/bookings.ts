import type { Booked, Booking, BookingRequest, MoveBookingInput } from '@voordeur/core/schemas';
import { sql, type Selectable, type Transaction, type UpdateObject } from 'kysely';
import type { Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import { canonicalJson } from '../questions/canonical-json.js';
import type { ProofGate } from '../questions/proof-gate.js';
import type { BookingCodes, GivenCode } from './booking-code.js';
import { presentBooking } from './booking-view.js';
import type { Definitions } from './definitions.js';
import { sealContact, sealDetails } from './details.js';
import { forget, planReminder } from './notices.js';
import { bookingProblemTexts } from './problem-texts.js';
import { asBooking, keepDefinitions } from './roles.js';
import { findSlot, isFull, lockSlot, requireBookable, type FoundSlot } from './slot-places.js';
import type { BookingTable, SpreekuurEventKind } from './tables.js';
import { offerUntil } from './waiting.js';

export interface BookingParts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  definitions: Definitions;
  codes: BookingCodes;
  proofs: ProofGate;
  /** Whether e-mail can be sent. */
  email: boolean;
  /** Hours that an offered place is kept. */
  offerHours: number;
  now: () => number;
  /** Told when there may be notices to send. */
  wake: () => void;
}

export type BookingRow = Selectable<BookingTable>;

/** What came of `book`: new, or the same as was sent before. */
export interface BookOutcome {
  kind: 'stored' | 'repeated';
  booked: Booked;
}

/** What people do with an appointment: make one, look it up, move it, cancel it, take an offered place. */
export class Bookings {
  private readonly parts: BookingParts;

  constructor(parts: BookingParts) {
    this.parts = parts;
  }

  /**
   * Books once, however often it is sent.
   * @throws RequestProblem 409 where the slot is full or cannot be booked, or the id belongs to a
   * booking with another body; 400 where e-mail cannot be sent, or a proof of work is missing or wrong
   */
  async book(sent: BookingRequest, partner: string | null): Promise<BookOutcome> {
    const request = { ...sent, id: sent.id.toLowerCase() };
    const { altcha, ...body } = request;
    const { database, secret, codes, definitions, proofs } = this.parts;
    if (!request.waitWhenFull && (await this.isPlainlyFull(request)))
      throw new RequestProblem(409, bookingProblemTexts.full);
    const code = await codes.of(request.id);
    const hashes = {
      body_hash: await secret.hmac('body-hash', canonicalJson(body)),
      code_hash: await codes.hash(code),
    };
    return asBooking(database, { id: request.id }, async (transaction) => {
      const before = await this.repeat(transaction, request.id, hashes.body_hash);
      if (before !== null) return { kind: 'repeated', booked: { code, booking: before } };
      this.refuseEmail(request);
      const proof = await proofs.check(altcha);
      const now = this.parts.now();
      await keepDefinitions(transaction, [request.slot.spreekuur]);
      const found = await requireBookable(transaction, definitions, request.slot, now);
      const state = await takePlace(transaction, found, request.waitWhenFull);
      const row =
        state && (await this.insert(transaction, { ...this.newRow(request, found, partner), ...hashes, state }));
      if (row === null) {
        // Whoever sent the same booking in the same moment was first, and may have taken the last place.
        const first = await this.repeat(transaction, request.id, hashes.body_hash);
        if (first === null) throw new RequestProblem(409, bookingProblemTexts.full);
        return { kind: 'repeated', booked: { code, booking: first } };
      }
      await proofs.spend(transaction, proof);
      await record(transaction, row.state === 'booked' ? 'geboekt' : 'wachtplaats', row);
      if (row.state === 'booked') await planReminder(transaction, row, found.slot.startsAt, now);
      return { kind: 'stored', booked: { code, booking: await this.present(transaction, row) } };
    });
  }

  /** How a booking stands. What the person had to hear is heard by this. @throws RequestProblem as `with` */
  lookUp(given: GivenCode): Promise<Booking> {
    return this.with(given, async (transaction, row) => {
      await transaction
        .updateTable('booking_notices')
        .set({ done_at: new Date(this.parts.now()) })
        .where('booking_id', '=', row.id)
        .where('way', '=', 'by-hand')
        .where('done_at', 'is', null)
        .execute();
      return row;
    });
  }

  /** Gives up a place or a waiting place. Address and number are erased. @throws RequestProblem as `with`; 409 */
  cancel(given: GivenCode): Promise<Booking> {
    return this.with(given, async (transaction, row) => {
      if (!this.optionsOf(row).cancel) throw new RequestProblem(409, bookingProblemTexts.notPossible);
      const cancelled = await this.update(transaction, row, {
        state: 'cancelled',
        cancelled_by: 'person',
        offer_until: null,
        sequence: sql<number>`sequence + 1`,
        email: null,
        phone: null,
      });
      await forget(transaction, row.id);
      await record(transaction, 'afgezegd', row);
      await this.offerPlaceOf(transaction, row);
      return cancelled;
    });
  }

  /** Takes the place that was kept. @throws RequestProblem as `with`; 409 where none is kept (any more) */
  accept(given: GivenCode): Promise<Booking> {
    return this.with(given, async (transaction, row) => {
      if (!this.optionsOf(row).accept) throw new RequestProblem(409, bookingProblemTexts.notPossible);
      const accepted = await this.update(transaction, row, { state: 'booked', offer_until: null });
      await forget(transaction, row.id);
      await planReminder(transaction, row, row.starts_at.getTime(), this.parts.now());
      await record(transaction, 'aangenomen', row);
      return accepted;
    });
  }

  /**
   * Moves to another slot. The old place is given up only when the new one is had.
   * @throws RequestProblem as `with`; 409 where it cannot be moved, or the slot is full or cannot be booked
   */
  move(
    given: GivenCode,
    { slot, waitWhenFull = false }: Pick<MoveBookingInput, 'slot' | 'waitWhenFull'>,
  ): Promise<Booking> {
    return this.with(
      given,
      async (transaction, row) => {
        if (!this.optionsOf(row).move) throw new RequestProblem(409, bookingProblemTexts.notPossible);
        const startsAt = Date.parse(slot.startsAt);
        // Sent again after the answer got lost.
        if (row.spreekuur === slot.spreekuur && row.starts_at.getTime() === startsAt) return row;
        const now = this.parts.now();
        const found = await requireBookable(transaction, this.parts.definitions, slot, now);
        await lockInOrder(transaction, row, found);
        const state = await takePlace(transaction, found, waitWhenFull);
        if (state === null) throw new RequestProblem(409, bookingProblemTexts.full);
        const moved = await this.update(transaction, row, {
          spreekuur: found.spreekuur.id,
          starts_at: new Date(found.slot.startsAt),
          ends_at: new Date(found.slot.endsAt),
          state,
          since: sql<Date>`clock_timestamp()`,
          offer_until: null,
          sequence: sql<number>`sequence + 1`,
        });
        await forget(transaction, row.id);
        if (state === 'booked') await planReminder(transaction, moved, found.slot.startsAt, now);
        await record(transaction, 'verzet', moved);
        await this.offerPlaceOf(transaction, row);
        return moved;
      },
      [slot.spreekuur],
    );
  }

  /**
   * Finds the booking of a code, locks it, and answers how it stands after the work.
   * @throws RequestProblem 400 where a digit is wrong, or a proof of work is needed (`BookingCodes.read`); 404
   * where no booking has this code
   */
  private async with(
    given: GivenCode,
    work: (transaction: Transaction<Tables>, row: BookingRow) => Promise<BookingRow>,
    otherSpreekuren: readonly string[] = [],
  ): Promise<Booking> {
    const { database, codes, wake } = this.parts;
    const codeHash = await codes.read(given);
    const booking = await asBooking(database, { codeHash }, async (transaction) => {
      const seen = await transaction
        .selectFrom('bookings')
        .select('spreekuur')
        .where('code_hash', '=', codeHash)
        .executeTakeFirst();
      if (seen === undefined) return null;
      await keepDefinitions(transaction, [seen.spreekuur, ...otherSpreekuren]);
      const row = await transaction
        .selectFrom('bookings')
        .selectAll()
        .where('code_hash', '=', codeHash)
        .forUpdate()
        .executeTakeFirst();
      return row === undefined ? null : this.present(transaction, await work(transaction, row));
    });
    if (booking === null) return codes.miss();
    wake();
    return booking;
  }

  private async repeat(transaction: Transaction<Tables>, id: string, bodyHash: Buffer): Promise<Booking | null> {
    const row = await transaction.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst();
    if (row === undefined) return null;
    if (!row.body_hash.equals(bodyHash)) throw new RequestProblem(409, bookingProblemTexts.otherBody);
    return this.present(transaction, row);
  }

  /** Whether a slot is full for someone who did not send this booking before; asked without a transaction. */
  private async isPlainlyFull({ id, slot }: BookingRequest): Promise<boolean> {
    const { rows } = await sql<{ full: boolean }>`
      select taken >= places and not booking_is_known(${id}) as full from slots
      where spreekuur = ${slot.spreekuur} and starts_at = ${new Date(slot.startsAt)}`.execute(this.parts.database.db);
    return rows[0]?.full === true;
  }

  private refuseEmail({ email }: BookingRequest): void {
    if (!email || this.parts.email) return;
    throw new RequestProblem(400, problemTexts.invalid, {
      errors: [
        {
          pointer: '/email',
          detail: {
            nl: 'we kunnen hier geen e-mail sturen: laat dit leeg, of geef een telefoonnummer',
            en: 'we cannot send e-mail here: leave this empty, or give a phone number',
          },
        },
      ],
    });
  }

  private newRow(request: BookingRequest, { spreekuur, slot }: FoundSlot, partner: string | null) {
    const { keys } = this.parts;
    const { id, people, leefgebieden, locale, interpreter, email, phone } = request;
    return {
      id,
      spreekuur: spreekuur.id,
      starts_at: new Date(slot.startsAt),
      ends_at: new Date(slot.endsAt),
      partner,
      details: sealDetails(keys, id, { people, leefgebieden, locale, interpreter: interpreter ?? null }),
      email: sealContact(keys, id, 'email', email),
      phone: sealContact(keys, id, 'phone', phone),
    };
  }

  /** @returns `null` where a booking with this id is there already */
  private async insert(
    transaction: Transaction<Tables>,
    values: Omit<BookingRow, 'since' | 'sequence' | 'offer_until' | 'cancelled_by' | 'reason'>,
  ): Promise<BookingRow | null> {
    const row = await transaction
      .insertInto('bookings')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    return row ?? null;
  }

  private update(
    transaction: Transaction<Tables>,
    { id }: BookingRow,
    change: UpdateObject<Tables, 'bookings'>,
  ): Promise<BookingRow> {
    return transaction
      .updateTable('bookings')
      .set(change)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  }

  /** After someone gave up a place: it is offered to those who wait, before anyone else can take it. */
  private async offerPlaceOf(transaction: Transaction<Tables>, row: BookingRow): Promise<void> {
    if (row.state !== 'booked' && row.state !== 'offered') return;
    const { definitions, offerHours } = this.parts;
    const defined = await definitions.one(transaction, row.spreekuur);
    const found = defined && findSlot(definitions, defined, row.starts_at.getTime());
    const until = found && offerUntil(found, this.parts.now(), offerHours);
    if (!until) return;
    await sql`select offer_free_places(${row.spreekuur}, ${row.starts_at}, ${until})`.execute(transaction);
  }

  private optionsOf(row: BookingRow): Booking['can'] {
    const now = this.parts.now();
    const isAhead = row.starts_at.getTime() > now;
    const isKept = row.state === 'offered' && row.offer_until !== null && row.offer_until.getTime() > now;
    const isAlive = isAhead && (row.state === 'booked' || row.state === 'waiting' || isKept);
    return { cancel: isAlive, move: isAlive, accept: isAhead && isKept };
  }

  private async present(transaction: Transaction<Tables>, row: BookingRow): Promise<Booking> {
    const { definitions, keys, now } = this.parts;
    const defined = (await definitions.one(transaction, row.spreekuur))!;
    const position = row.state === 'waiting' ? await positionOf(transaction, row) : null;
    const hosts = definitions.namedHosts(defined.spreekuur);
    return presentBooking({
      row,
      spreekuur: { ...defined.spreekuur, hosts },
      position,
      can: this.optionsOf(row),
      keys,
      timeZone: definitions.calendar.timeZone,
      now: now(),
    });
  }
}

/** @returns `null` where it is full and waiting was not asked for */
async function takePlace(
  transaction: Transaction<Tables>,
  found: FoundSlot,
  waitWhenFull: boolean,
): Promise<'booked' | 'waiting' | null> {
  if (!waitWhenFull && (await isFull(transaction, found))) return null;
  if ((await lockSlot(transaction, found)) > 0) return 'booked';
  return waitWhenFull ? 'waiting' : null;
}

/** Two people who swap slots lock both in the same order, so that neither waits for the other. */
async function lockInOrder(transaction: Transaction<Tables>, from: BookingRow, to: FoundSlot): Promise<void> {
  const holdsPlace = from.state === 'booked' || from.state === 'offered';
  const key = (spreekuur: string, startsAt: number) => `${spreekuur} ${startsAt}`;
  const isFirst = key(from.spreekuur, from.starts_at.getTime()) < key(to.spreekuur.id, to.slot.startsAt);
  if (!holdsPlace || !isFirst) return;
  await transaction
    .selectFrom('slots')
    .select('taken')
    .where('spreekuur', '=', from.spreekuur)
    .where('starts_at', '=', from.starts_at)
    .forUpdate()
    .execute();
}

async function positionOf(transaction: Transaction<Tables>, row: BookingRow): Promise<number> {
  // By the row itself: an instant from JavaScript has lost its microseconds.
  const { rows } = await sql<{ before: string }>`
    select waiting_before(spreekuur, starts_at, since, id) as before from bookings where id = ${row.id}`.execute(
    transaction,
  );
  return Number(rows[0]!.before) + 1;
}

async function record(
  transaction: Transaction<Tables>,
  kind: SpreekuurEventKind,
  { id, spreekuur, starts_at }: BookingRow,
): Promise<void> {
  await transaction.insertInto('spreekuur_events').values({ kind, spreekuur, starts_at, booking_id: id }).execute();
}
