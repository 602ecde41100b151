import type { StaffServiceReport } from '@voordeur/core/schemas';
import { sql } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import type { KeyRing } from '../encryption/key-ring.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from '../staff/sessions.js';
import { notePlace } from './reports.js';

/** Reports in the list: all that are open up to a number that nobody reads through, and those handled last. */
const most = { open: 500, handled: 50 };

/** Where staff see to what people say is wrong. Row-level security decides whose reports they see. */
export class ReportDesk {
  private readonly database: Database;
  private readonly keys: KeyRing;

  constructor(database: Database, keys: KeyRing) {
    this.database = database;
    this.keys = keys;
  }

  /** Open ones, oldest first; then handled ones, last first. */
  async list({ teams }: Session): Promise<StaffServiceReport[]> {
    const rows = await asStaff(this.database, teams, async (transaction) => {
      const reports = transaction
        .selectFrom('service_reports as report')
        .leftJoin('services', 'services.id', 'report.service_id')
        .select([
          'report.id',
          'report.service_id',
          'report.service_name',
          'services.id as current_id',
          'report.kind',
          'report.note',
          'report.reported_at',
          'report.handled_at',
          'report.handled_by',
        ]);
      const open = await reports
        .where('report.handled_at', 'is', null)
        .orderBy('report.reported_at')
        .limit(most.open)
        .execute();
      const handled = await reports
        .where('report.handled_at', 'is not', null)
        .orderBy('report.handled_at', 'desc')
        .limit(most.handled)
        .execute();
      return [...open, ...handled];
    });
    return rows.map((row) => ({
      id: row.id,
      service: { id: row.service_id, name: row.service_name, exists: row.current_id !== null },
      kind: row.kind,
      note: row.note && this.keys.decrypt(row.note, notePlace(row.id)).toString(),
      reportedAt: row.reported_at.toISOString(),
      handled: row.handled_at && { at: row.handled_at.toISOString(), by: row.handled_by ?? '' },
    }));
  }

  /**
   * Marks a report as handled by this person.
   * @throws RequestProblem 404 where there is none of one's teams; 409 where a colleague was first
   */
  async handle({ teams, subject, name }: Session, id: string): Promise<void> {
    await asStaff(this.database, teams, async (transaction) => {
      const found = await transaction
        .selectFrom('service_reports')
        .select('handled_at')
        .where('id', '=', id)
        .executeTakeFirst();
      if (found === undefined) throw new RequestProblem(404, problemTexts.noSuchReport);
      const { numUpdatedRows } = await transaction
        .updateTable('service_reports')
        .set({ handled_at: sql<Date>`now()`, handled_by_id: subject, handled_by: name })
        .where('id', '=', id)
        .where('handled_at', 'is', null)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows !== 1n) throw new RequestProblem(409, problemTexts.reportHandled);
    });
  }
}
