import { sql } from 'kysely';
import type { Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { Pulse } from '../operations/pulse.js';
import type { InForce } from '../settings/in-force.js';
import type { Definitions } from './definitions.js';
import { openContact, openDetails } from './details.js';
import { letterOf } from './letters.js';
import type { Mail } from './mail.js';
import { asLine } from './roles.js';
import { findSlot } from './slot-places.js';
import { offerUntil } from './waiting.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  definitions: Definitions;
  inForce: InForce;
  mail: Mail | null;
  offerHours: number;
  /** Days after an appointment that it is erased. */
  retentionDays: number;
  now: () => number;
  /** Milliseconds between looks at what is due. */
  pulse: number;
  onError: (error: unknown) => void;
  onSent: (outcome: 'sent' | 'failed') => void;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Minutes to wait after each time that a mail server did not take a letter; then people tell it by hand. */
const tryAgainAfter = [1, 5, 15, 60];

/**
 * What has to happen without anyone asking: places that were offered lapse, letters are sent, what is
 * past is erased. What is due stands in the tables themselves and is taken with a row lock that others
 * skip: any number of processes share the work, and when one dies another takes it up at once.
 */
export class LineKeeper {
  private readonly parts: Parts;
  private readonly pulse: Pulse;

  constructor(parts: Parts) {
    this.parts = parts;
    this.pulse = new Pulse({ every: parts.pulse, work: () => this.work(), onError: parts.onError });
  }

  start(): void {
    this.pulse.start();
  }

  /** Looks at what is due, now; once more where it is looking already. */
  wake(): void {
    this.pulse.wake();
  }

  /** Resolves when what is under way is done. */
  async stop(): Promise<void> {
    await this.pulse.stop();
    this.parts.mail?.close();
  }

  private async work(): Promise<void> {
    const until = async (step: () => Promise<boolean>) => {
      while (!this.pulse.isStopped && (await step()));
    };
    await until(() => this.lapseOne());
    await this.lapseWaiting();
    await until(() => this.sendOne());
    await this.erase();
  }

  /** @returns whether there was one */
  private lapseOne(): Promise<boolean> {
    const { database, definitions, offerHours } = this.parts;
    const now = this.parts.now();
    return asLine(database, async (transaction) => {
      const row = await transaction
        .selectFrom('bookings')
        .select(['id', 'spreekuur', 'starts_at'])
        .where('state', '=', 'offered')
        .where('offer_until', '<=', new Date(now))
        .orderBy('offer_until')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (row === undefined) return false;
      await transaction
        .updateTable('bookings')
        .set({ state: 'lapsed', offer_until: null })
        .where('id', '=', row.id)
        .execute();
      await transaction
        .deleteFrom('booking_notices')
        .where('booking_id', '=', row.id)
        .where('done_at', 'is', null)
        .execute();
      await transaction
        .insertInto('spreekuur_events')
        .values({ kind: 'verlopen', spreekuur: row.spreekuur, starts_at: row.starts_at, booking_id: row.id })
        .execute();
      const defined = await definitions.one(transaction, row.spreekuur);
      const found = defined && findSlot(definitions, defined, row.starts_at.getTime());
      const next = found && offerUntil(found, now, offerHours);
      if (next) await sql`select offer_free_places(${row.spreekuur}, ${row.starts_at}, ${next})`.execute(transaction);
      return true;
    });
  }

  /** Who still waits when the appointment begins, waits no more. */
  private async lapseWaiting(): Promise<void> {
    await asLine(this.parts.database, (transaction) =>
      transaction
        .updateTable('bookings')
        .set({ state: 'lapsed' })
        .where('state', '=', 'waiting')
        .where('starts_at', '<=', new Date(this.parts.now()))
        .execute(),
    );
  }

  /** @returns whether there was one */
  private sendOne(): Promise<boolean> {
    const { database, mail } = this.parts;
    if (mail === null) return Promise.resolve(false);
    return asLine(database, async (transaction) => {
      const now = this.parts.now();
      const due = await transaction
        .selectFrom('booking_notices')
        .innerJoin('bookings', 'bookings.id', 'booking_notices.booking_id')
        .select([
          'booking_notices.id',
          'booking_id',
          'kind',
          'attempts',
          'starts_at',
          'offer_until',
          'details',
          'email',
        ])
        .where('way', '=', 'email')
        .where('done_at', 'is', null)
        .where('due_at', '<=', new Date(now))
        .orderBy('due_at')
        .limit(1)
        .forUpdate('booking_notices')
        .skipLocked()
        .executeTakeFirst();
      if (due === undefined) return false;
      const change = (await this.post(mail, due)) ? { done_at: new Date(now) } : laterOrByHand(due, now);
      if (change === null) await transaction.deleteFrom('booking_notices').where('id', '=', due.id).execute();
      else await transaction.updateTable('booking_notices').set(change).where('id', '=', due.id).execute();
      return true;
    });
  }

  /** @returns whether the mail server took it */
  private async post(mail: Mail, due: DueNotice): Promise<boolean> {
    const { keys, inForce, onError, onSent } = this.parts;
    try {
      const { locale } = openDetails(keys, due.booking_id, due.details);
      const to = openContact(keys, due.booking_id, 'email', due.email)!;
      const letter = letterOf(
        due.kind,
        { startsAt: due.starts_at, offerUntil: due.offer_until, locale },
        inForce.municipality,
      );
      await mail.send({ to, id: due.id, ...letter });
      onSent('sent');
      return true;
    } catch (error) {
      onSent('failed');
      onError(error);
      return false;
    }
  }

  private async erase(): Promise<void> {
    const { database, retentionDays } = this.parts;
    const before = new Date(this.parts.now() - retentionDays * day);
    await asLine(database, async (transaction) => {
      await transaction.deleteFrom('bookings').where('starts_at', '<', before).execute();
      await transaction.deleteFrom('slots').where('starts_at', '<', before).execute();
      await transaction.deleteFrom('substitutes').where('starts_at', '<', before).execute();
    });
  }
}

interface DueNotice {
  id: string;
  booking_id: string;
  kind: 'reminder' | 'moved' | 'cancelled' | 'offered';
  attempts: number;
  starts_at: Date;
  offer_until: Date | null;
  details: Buffer;
  email: Buffer | null;
}

/** After a failure: when to try again, or told by hand; `null` where it is of no use any more. */
function laterOrByHand({ kind, attempts, starts_at }: DueNotice, now: number) {
  const wait = tryAgainAfter[attempts];
  const next = wait === undefined ? null : now + wait * minute;
  if (next !== null && next < starts_at.getTime()) return { attempts: attempts + 1, due_at: new Date(next) };
  return kind === 'reminder' ? null : { attempts: attempts + 1, way: 'by-hand' as const };
}
