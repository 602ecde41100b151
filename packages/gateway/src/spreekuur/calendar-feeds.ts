import { randomBytes } from 'node:crypto';
import type { Feed, MadeFeed } from '@voordeur/core/schemas';
import { localise } from '@voordeur/core/municipality';
import { addDays, localDate, localTime, slotsOf, type Hour } from '@voordeur/core/spreekuur';
import { asStaff, type Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import type { ServerSecret } from '../encryption/server-secret.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from '../staff/sessions.js';
import { calendarFile, type CalendarEvent } from './calendar-file.js';
import type { Definitions, Defined } from './definitions.js';
import { openDetails } from './details.js';

interface Parts {
  database: Database;
  keys: KeyRing;
  secret: ServerSecret;
  definitions: Definitions;
  publicUrl: string;
  now: () => number;
}

/** Days that a feed shows: back, and ahead. */
const span = { back: 7, ahead: 60 };

/** Links by which a team sees its hours in its own calendar. They show no names, no subjects, no contacts. */
export class CalendarFeeds {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** Links of one's teams that work. */
  async list(session: Session): Promise<Feed[]> {
    const rows = await asStaff(this.parts.database, session.teams, (transaction) =>
      transaction
        .selectFrom('calendar_feeds')
        .select(['id', 'team', 'made_at', 'made_by'])
        .where('revoked_at', 'is', null)
        .orderBy('made_at')
        .execute(),
    );
    return rows.map(describe);
  }

  /** Makes a link; its address is told this once. @throws RequestProblem 400 where it is not one's team */
  async make(session: Session, team: string): Promise<MadeFeed> {
    const { database, publicUrl } = this.parts;
    if (!session.teams.includes(team))
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [{ pointer: '/team', detail: { nl: 'kies een team van jezelf', en: 'choose a team of your own' } }],
      });
    const token = randomBytes(32).toString('base64url');
    const hash = await this.hashOf(token);
    const row = await asStaff(database, session.teams, async (transaction) => {
      const made = await transaction
        .insertInto('calendar_feeds')
        .values({ team, token_hash: hash, made_by_id: session.subject, made_by: session.name })
        .returning(['id', 'team', 'made_at', 'made_by'])
        .executeTakeFirstOrThrow();
      await transaction
        .insertInto('spreekuur_events')
        .values({ kind: 'link-gemaakt', by_id: session.subject, by_name: session.name, team })
        .execute();
      return made;
    });
    return { ...describe(row), url: `${publicUrl}/v1/feeds/${token}.ics` };
  }

  /** From now on the link shows nothing. @throws RequestProblem 404 where it is none of one's teams' */
  async revoke(session: Session, id: string): Promise<void> {
    await asStaff(this.parts.database, session.teams, async (transaction) => {
      const row = await transaction
        .updateTable('calendar_feeds')
        .set({ revoked_at: new Date(this.parts.now()) })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning('team')
        .executeTakeFirst();
      if (row === undefined) throw new RequestProblem(404, problemTexts.notFound);
      await transaction
        .insertInto('spreekuur_events')
        .values({ kind: 'link-ingetrokken', by_id: session.subject, by_name: session.name, team: row.team })
        .execute();
    });
  }

  /** The calendar of a link. @throws RequestProblem 404 where it does not work (any more) */
  async read(token: string): Promise<string> {
    const { database, definitions, now } = this.parts;
    const feed = await database.db
      .selectFrom('calendar_feeds')
      .select('team')
      .where('token_hash', '=', await this.hashOf(token))
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (feed === undefined) throw new RequestProblem(404, problemTexts.notFound);
    const { timeZone } = definitions.calendar;
    const today = localDate(now(), timeZone);
    const period = { from: addDays(today, -span.back), to: addDays(today, span.ahead) };
    const events = await asStaff(database, [feed.team], async (transaction) => {
      const own = (await definitions.all(transaction)).filter(({ spreekuur }) =>
        definitions.teamsOf(spreekuur).includes(feed.team),
      );
      const rows = await transaction
        .selectFrom('bookings')
        .select(['id', 'spreekuur', 'starts_at', 'details'])
        .where('state', 'in', ['booked', 'offered'])
        .orderBy('starts_at')
        .execute();
      return own.flatMap((defined) =>
        definitions.hours(defined, period).map((hour) => this.eventOf(defined, hour, rows)),
      );
    });
    return calendarFile({ method: 'PUBLISH', name: 'Spreekuren', timeZone, writtenAt: now(), events });
  }

  private eventOf(
    { spreekuur, version }: Defined,
    hour: Hour,
    rows: readonly { id: string; spreekuur: string; starts_at: Date; details: Buffer }[],
  ): CalendarEvent {
    const { keys, definitions } = this.parts;
    const starts = new Set(slotsOf(hour, spreekuur.appointments).map(({ startsAt }) => startsAt));
    const lines = rows
      .filter((row) => row.spreekuur === spreekuur.id && starts.has(row.starts_at.getTime()))
      .map((row) => {
        const { people, interpreter } = openDetails(keys, row.id, row.details);
        const time = localTime(row.starts_at.getTime(), definitions.calendar.timeZone);
        const persons = people === 1 ? '1 persoon' : `${people} personen`;
        return `${time} ${persons}${interpreter === null ? '' : `, tolk ${interpreter}`}`;
      });
    const { street, city } = spreekuur.location.address;
    return {
      uid: `${spreekuur.id}-${hour.startsAt}@voordeur`,
      // Every change of the definition is one that calendars must take over.
      sequence: version,
      startsAt: hour.startsAt,
      endsAt: hour.endsAt,
      summary: localise(spreekuur.name, 'nl'),
      location: `${spreekuur.location.name}, ${street}, ${city}`,
      description: lines.length === 0 ? undefined : lines.join('\n'),
      isCancelled: hour.closed !== null,
    };
  }

  private hashOf(token: string): Promise<Buffer> {
    return this.parts.secret.hmac('feed-hash', token);
  }
}

function describe(row: { id: string; team: string; made_at: Date; made_by: string }): Feed {
  return { id: row.id, team: row.team, madeAt: row.made_at.toISOString(), madeBy: row.made_by };
}
