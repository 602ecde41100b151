import type { LateElsewhere as Late } from '@voordeur/core/schemas';
import { sql } from 'kysely';
import { asStaff, type Database } from '../database/connection.js';
import type { Session } from '../staff/sessions.js';

/**
 * Questions that wait beyond their deadline with another team and may not be shared, for the members of the backstop.
 * The view `late_elsewhere` decides who sees what; no query here does.
 */
export class LateElsewhere {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Most urgent first, then the longest late; none for who is not of the backstop. */
  async list({ teams }: Session): Promise<Late[]> {
    const rows = await asStaff(this.database, teams, (transaction) =>
      transaction
        .selectFrom('late_elsewhere')
        .selectAll()
        // What one may read, is in one's own list.
        .where((compare) =>
          compare.not(
            compare.exists(
              compare
                .selectFrom('questions')
                .select('id')
                .whereRef('questions.reference', '=', 'late_elsewhere.reference'),
            ),
          ),
        )
        .orderBy(sql`array_position(array['nu', 'vandaag', 'gewoon'], urgency)`)
        .orderBy('respond_by')
        .orderBy('reference')
        .execute(),
    );
    return rows.map(({ respond_by, ...row }) => ({ ...row, respondBy: respond_by.toISOString() }));
  }
}
