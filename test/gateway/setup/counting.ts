import { addWeeks, lastPeriodBefore, shortPeriod } from '@voordeur/core/figures';

/** A question as the counts know it. */
export interface CountedQuestion {
  area: string | null;
  leefgebieden: readonly string[];
  answered: 'in time' | 'late' | null;
}

/** What was counted, by week: its Monday with its questions. */
export type CountedWeeks = readonly { monday: string; questions: readonly CountedQuestion[] }[];

/** Runs one statement as superuser. */
type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** The Mondays of the four weeks that are over last, and the first day of the week that is not over. */
export async function lastFourWeeks(query: Query): Promise<{ mondays: string[]; thisWeek: string }> {
  const [row] = await query('select counting_now()::text as week');
  const thisWeek = String(row!.week);
  const { from } = lastPeriodBefore(thisWeek, shortPeriod);
  return { mondays: [0, 1, 2, 3].map((week) => addWeeks(from, week)), thisWeek };
}

/** Puts these questions in the place of all that was counted, asked and answered on the Monday. */
export async function count(query: Query, weeks: CountedWeeks): Promise<void> {
  const counts = new Map<string, number>();
  const answers = new Map<string, number>();
  const add = (to: Map<string, number>, ...key: string[]) =>
    to.set(JSON.stringify(key), (to.get(JSON.stringify(key)) ?? 0) + 1);
  for (const { monday, questions } of weeks)
    for (const { area, leefgebieden, answered } of questions) {
      add(counts, monday, 'question', '');
      if (area !== null) add(counts, monday, 'area', area);
      for (const leefgebied of new Set(leefgebieden)) add(counts, monday, 'leefgebied', leefgebied);
      if (answered !== null) add(answers, monday, String(answered === 'in time'));
    }
  const rows = (from: Map<string, number>) =>
    JSON.stringify([...from].map(([key, number]) => [...(JSON.parse(key) as string[]), String(number)]));
  await query('delete from weekly_counts');
  await query('delete from first_answers');
  await query(
    `with counted as (
      insert into weekly_counts (week, subject, value, number)
        select (row ->> 0)::date, row ->> 1, row ->> 2, (row ->> 3)::integer from jsonb_array_elements($1::jsonb) as row)
    insert into first_answers (asked_on, answered_on, in_time, number)
      select (row ->> 0)::date, (row ->> 0)::date, (row ->> 1)::boolean, (row ->> 2)::integer
      from jsonb_array_elements($2::jsonb) as row`,
    [rows(counts), rows(answers)],
  );
}
