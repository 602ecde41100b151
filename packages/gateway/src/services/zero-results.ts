import type { Municipality, ZeroResult } from '@voordeur/core/schemas';
import { sql } from 'kysely';
import type { Database } from '../database/connection.js';
import { RequestProblem } from '../problems/problem.js';
import { problemTexts } from '../problems/texts.js';

/** Counts searches that found nothing, per day: they show what is missing in the local offer. */
export class ZeroResults {
  private readonly database: Database;
  private readonly areas: ReadonlySet<string>;
  private readonly timeZone: string;

  constructor(database: Database, { areas, workingHours }: Pick<Municipality, 'areas' | 'workingHours'>) {
    this.database = database;
    this.areas = new Set(areas.map(({ id }) => id));
    this.timeZone = workingHours.timeZone;
  }

  /** @throws RequestProblem 400 for an area that is not of this municipality: it might be a word */
  async count({ area, domain }: ZeroResult): Promise<void> {
    if (area != null && !this.areas.has(area))
      throw new RequestProblem(400, problemTexts.invalid, {
        errors: [
          {
            pointer: '/area',
            detail: { nl: 'kies een gebied van deze gemeente', en: 'choose an area of this municipality' },
          },
        ],
      });
    await this.database.db
      .insertInto('zero_results')
      .values({
        day: sql<Date>`(now() at time zone ${this.timeZone})::date`,
        area: area ?? '',
        leefgebied: domain ?? '',
        searches: 1,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'area', 'leefgebied'])
          .doUpdateSet({ searches: sql<number>`zero_results.searches + 1` }),
      )
      .execute();
  }
}
