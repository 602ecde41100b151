import type { WholeWeeks } from '@voordeur/core/figures';
import { sql, type Transaction } from 'kysely';
import { asManager, type Database } from '../database/connection.js';
import type { Tables } from '../database/tables.js';

/** What the database gives away about some weeks: numbers of five or more. Periods go by their first day. */
export interface Published {
  weeks: { week: string; questions: number }[];
  ofQuestions: { subject: 'leefgebied' | 'area'; period: string; value: string; atLeast: number }[];
  answers: { period: string; inTime: boolean; atLeast: number }[];
  medians: { period: string; days: number }[];
  ofWork: { subject: string; period: string; value: string; target: string; atLeast: number }[];
  searches: { subject: 'leefgebied' | 'area'; period: string; value: string; atLeast: number }[];
}

/** The Monday of the week that is not over yet. */
export function readThisWeek(database: Database): Promise<string> {
  return asManager(database, async (transaction) => {
    const { rows } = await sql<{ week: string }>`select counting_now()::text as week`.execute(transaction);
    return rows[0]!.week;
  });
}

/** @param holidays dates that are no working days */
export function readPublished(
  database: Database,
  { from, to }: WholeWeeks,
  holidays: readonly string[],
): Promise<Published> {
  const within = sql<boolean>`period between ${from}::date and ${to}::date`;
  const period = sql<string>`period::text`.as('period');
  return asManager(database, async (transaction) => ({
    weeks: await transaction
      .selectFrom('figures_weeks')
      .select([sql<string>`week::text`.as('week'), 'questions'])
      .where(sql<boolean>`week >= ${from}::date`)
      .execute(),
    ofQuestions: await transaction
      .selectFrom('figures_of_questions')
      .select(['subject', period, 'value', 'at_least as atLeast'])
      .where(within)
      .execute(),
    answers: await transaction
      .selectFrom('figures_of_answers')
      .select([period, 'in_time as inTime', 'at_least as atLeast'])
      .where(within)
      .execute(),
    medians: await readMedians(transaction, { from, to }, holidays),
    ofWork: await transaction
      .selectFrom('figures_of_work')
      .select(['subject', period, 'value', 'target', 'at_least as atLeast'])
      .where(within)
      .execute(),
    searches: await transaction
      .selectFrom('figures_of_searches')
      .select(['subject', period, 'value', 'at_least as atLeast'])
      .where(within)
      .execute(),
  }));
}

async function readMedians(
  transaction: Transaction<Tables>,
  { from, to }: WholeWeeks,
  holidays: readonly string[],
): Promise<Published['medians']> {
  const { rows } = await sql<{ period: string; days: number }>`
    select period::text as period, days from figures_answer_days(${holidays}::date[], ${from}, ${to})`.execute(
    transaction,
  );
  return rows;
}
