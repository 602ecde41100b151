import type { SlotReference } from '@voordeur/core/schemas';
import { hourAt } from '@voordeur/core/spreekuur';
import { sql, type Transaction } from 'kysely';
import { asStaff } from '../database/connection.js';
import type { Tables } from '../database/tables.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from '../staff/sessions.js';
import { recordAct, requireHosted, type Hosted } from './staff-access.js';
import type { StaffSide } from './staff-side.js';

/** What staff does on a day: counting who walks in, standing in, telling someone. */
export class HourActs {
  private readonly parts: StaffSide;

  constructor(parts: StaffSide) {
    this.parts = parts;
  }

  /**
   * One more, or one less; what is counted at the same moment is counted too.
   * @returns how many there are now
   * @throws RequestProblem 404 where one's teams hold no such hour
   */
  countWalkIn(session: Session, hour: SlotReference, change: 1 | -1): Promise<number> {
    return this.at(session, hour, async (transaction, { spreekuur }, startsAt) => {
      const { rows } = await sql<{ people: number }>`
        insert into walk_ins (spreekuur, starts_at, people) values (${spreekuur.id}, ${startsAt}, ${Math.max(0, change)})
        on conflict (spreekuur, starts_at) do update set people = greatest(0, walk_ins.people + ${change})
        returning people`.execute(transaction);
      return rows[0]!.people;
    });
  }

  /**
   * Who stands in for a team that day; `null` nobody any more.
   * @returns all who stand in
   * @throws RequestProblem 404 where one's teams hold no such hour; 400 where the team does not hold it or is not one's own
   */
  setSubstitute(session: Session, hour: SlotReference, team: string, name: string | null) {
    return this.at(session, hour, async (transaction, hosted, startsAt) => {
      const { spreekuur } = hosted;
      if (!session.teams.includes(team) || !this.parts.definitions.teamsOf(spreekuur).includes(team))
        throw new RequestProblem(400, problemTexts.invalid, {
          errors: [
            {
              pointer: '/team',
              detail: {
                nl: 'kies een team van jezelf dat dit spreekuur houdt',
                en: 'choose a team of your own that holds this hour',
              },
            },
          ],
        });
      const place = { spreekuur: spreekuur.id, starts_at: startsAt, team };
      if (name === null)
        await transaction
          .deleteFrom('substitutes')
          .where('spreekuur', '=', place.spreekuur)
          .where('starts_at', '=', startsAt)
          .where('team', '=', team)
          .execute();
      else
        await transaction
          .insertInto('substitutes')
          .values({ ...place, name })
          .onConflict((conflict) => conflict.columns(['spreekuur', 'starts_at', 'team']).doUpdateSet({ name }))
          .execute();
      await recordAct(transaction, session, { kind: 'invaller', ...place });
      return transaction
        .selectFrom('substitutes')
        .select(['team', 'name'])
        .where('spreekuur', '=', place.spreekuur)
        .where('starts_at', '=', startsAt)
        .orderBy('team')
        .execute();
    });
  }

  /** Someone was told by hand. @throws RequestProblem 404 where there is nobody to tell that (any more) */
  async markTold(session: Session, noticeId: string): Promise<void> {
    const { database, definitions, now } = this.parts;
    await asStaff(database, session.teams, async (transaction) => {
      const notice = await transaction
        .updateTable('booking_notices')
        .set({ done_at: new Date(now()) })
        .where('id', '=', noticeId)
        .where('way', '=', 'by-hand')
        .where('done_at', 'is', null)
        .returning('booking_id')
        .executeTakeFirst();
      if (notice === undefined) throw new RequestProblem(404, problemTexts.notFound);
      const booking = await transaction
        .selectFrom('bookings')
        .select(['id', 'spreekuur', 'starts_at'])
        .where('id', '=', notice.booking_id)
        .executeTakeFirstOrThrow();
      const { team } = await requireHosted(transaction, definitions, session, booking.spreekuur);
      const { id: booking_id, spreekuur, starts_at } = booking;
      await recordAct(transaction, session, { kind: 'verteld', team, spreekuur, starts_at, booking_id });
    });
  }

  private at<T>(
    session: Session,
    { spreekuur: id, startsAt }: SlotReference,
    work: (transaction: Transaction<Tables>, hosted: Hosted, startsAt: Date) => Promise<T>,
  ): Promise<T> {
    const { database, definitions } = this.parts;
    return asStaff(database, session.teams, async (transaction) => {
      const hosted = await requireHosted(transaction, definitions, session, id);
      const instant = Date.parse(startsAt);
      if (hourAt(hosted.spreekuur, instant, definitions.calendar) === undefined)
        throw new RequestProblem(404, problemTexts.notFound);
      return work(transaction, hosted, new Date(instant));
    });
  }
}
