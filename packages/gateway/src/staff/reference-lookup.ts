import { readReference } from '@voordeur/core/reference';
import { asStaff, type Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';
import type { Session } from './sessions.js';

/** Finds a question by what staff and resident call it, closed ones too. Opening it is what is logged. */
export class ReferenceLookup {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /**
   * The id of the question, where it is of one's teams: row-level security decides, no query here does.
   * @throws RequestProblem 400 where it cannot be a reference; 404 where there is none, or none of one's teams
   */
  async find(session: Session, input: string): Promise<string> {
    const reference = readReference(input);
    if (reference === null)
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/reference',
            detail: {
              nl: 'een kenmerk ziet eruit als VD-7K3Q-2F: kijk het na',
              en: 'a reference looks like VD-7K3Q-2F: check it',
            },
          },
        ],
      });
    const row = await asStaff(this.database, session.teams, (transaction) =>
      transaction.selectFrom('questions').select('id').where('reference', '=', reference).executeTakeFirst(),
    );
    if (row === undefined) throw new RequestProblem(404, problemTexts.notFound);
    return row.id;
  }
}
