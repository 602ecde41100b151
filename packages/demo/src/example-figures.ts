import { addWeeks, longPeriod } from '@voordeur/core/figures';
import type { Spreekuur } from '@voordeur/core/schemas';
import { leefgebieden } from '@voordeur/core/vocabulary';
import pg from 'pg';

/** So many weeks before this one: two long periods and what may be left of a third. */
const weeks = 3 * longPeriod;

/** Invented shares of a week's questions. */
const perSubject = [0.24, 0.09, 0.12, 0.2, 0.27, 0.16, 0.1, 0.08, 0.03, 0.11, 0.05, 0.14, 0.04];
const perArea = { noord: 0.3, 'centrum-zuidwest': 0.24, schalkwijk: 0.2, oost: 0.12, zandvoort: 0.06 };
/** By working days until the answer, and whether that was in time. */
const perWait = [
  [0, true, 0.28],
  [1, true, 0.34],
  [2, true, 0.2],
  [3, true, 0.06],
  [7, false, 0.05],
] as const;

/** A row of `weekly_counts`. */
type WeeklyCount = [week: string, subject: string, value: string, target: string, number: number];

/**
 * Puts in figures of past weeks, all invented, so that there is something to see on the manager's page; once: where
 * anything was counted in those weeks nothing is added. They are counts without questions.
 */
export async function addExampleFigures(databaseUrl: string, spreekuren: readonly Spreekuur[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('set local role voordeur_counting');
    const { rows } = await client.query<{ week: string; counted: boolean }>(
      `select counting_now()::text as week, exists (select from weekly_counts where week < counting_now()) as counted`,
    );
    const { week, counted } = rows[0]!;
    if (!counted) await addAll(client, week, spreekuren);
    await client.query('reset role');
    if (!counted) await addSearches(client, week);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

async function addAll(client: pg.Client, thisWeek: string, spreekuren: readonly Spreekuur[]): Promise<void> {
  const mondays = Array.from({ length: weeks }, (_, back) => addWeeks(thisWeek, back - weeks));
  const counts = mondays.flatMap((monday, index) => countsOf(monday, questionsIn(index), spreekuren));
  await client.query(
    `insert into weekly_counts (week, subject, value, target, number)
       select (row ->> 0)::date, row ->> 1, row ->> 2, row ->> 3, (row ->> 4)::integer
       from jsonb_array_elements($1::jsonb) as row where (row ->> 4)::integer > 0`,
    [JSON.stringify(counts)],
  );
  const answers = mondays.flatMap((monday, index) =>
    perWait.map(([wait, inTime, share]) => [monday, wait, inTime, Math.round(questionsIn(index) * share)]),
  );
  await client.query(
    `insert into first_answers (asked_on, answered_on, in_time, number)
       select (row ->> 0)::date, (row ->> 0)::date + (row ->> 1)::integer, (row ->> 2)::boolean, (row ->> 3)::integer
       from jsonb_array_elements($1::jsonb) as row`,
    [JSON.stringify(answers)],
  );
}

/** Searches that found nothing, on the Monday of each week. */
async function addSearches(client: pg.Client, thisWeek: string): Promise<void> {
  await client.query(
    `insert into zero_results (day, area, leefgebied, searches)
       select $1::date - 7 * week, area, leefgebied, 1 + (week + length(leefgebied)) % 3
       from generate_series(1, $2::integer) as week,
         (values ('noord', 'wonen'), ('schalkwijk', 'taal-administratie'), ('oost', 'verslaving')) as missed (area, leefgebied)
       on conflict do nothing`,
    [thisWeek, weeks],
  );
}

/** More in autumn than in summer, with ups and downs. */
function questionsIn(index: number): number {
  return 26 + Math.round(index / 4) + Math.round(6 * Math.sin(index * 1.7));
}

function countsOf(monday: string, questions: number, spreekuren: readonly Spreekuur[]): WeeklyCount[] {
  const part = (share: number) => Math.round(questions * share);
  const rows: [string, string, string, number][] = [
    ['question', '', '', questions],
    ...leefgebieden.map((id, index): [string, string, string, number] => [
      'leefgebied',
      id,
      '',
      part(perSubject[index]!),
    ]),
    ...Object.entries(perArea).map(([id, share]): [string, string, string, number] => ['area', id, '', part(share)]),
    ['misroute', 'cjg-noord', 'swt-noord-noord', part(0.04)],
    ['misroute', 'swt-noord-noord', 'cjg-noord', part(0.03)],
    ['misroute', 'voordeur', 'swt-schalkwijk-2', part(0.02)],
    ['refused', '', '', part(0.02)],
    ['escalated', '', '', part(0.03)],
    ['referral', 'huisarts', '', part(0.07)],
    ['referral-arrived', 'huisarts', '', part(0.05)],
    ['referral-started', 'huisarts', '', part(0.04)],
    ['referral-finished', 'huisarts', '', part(0.02)],
    ...spreekuren.flatMap(({ id, appointments, walkIn }, index): [string, string, string, number][] => [
      ['booked', id, '', appointments === null ? 0 : part(0.09) - (index % 3)],
      ['walked-in', id, '', walkIn ? part(0.06) + (index % 4) : 0],
    ]),
  ];
  return rows.map((row) => [monday, ...row]);
}
