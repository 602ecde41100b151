import { performance } from 'node:perf_hooks';
import { parentsQuestion, startGateway, type TestGateway } from '../gateway/setup/gateway.ts';
import { oidcEnvironment, signIn, startProvider } from '../gateway/setup/staff.ts';

/**
 * How long the manager's figures take where 100,000 questions of two years were counted, each by the function that
 * counts one that comes in; and what counting costs a question: asked with it and without it, in turn, ten at a time.
 * In this process, on a real PostgreSQL.
 */
const counted = 100_000;
const rounds = 50;
const atOnce = 10;

const provider = await startProvider();
const gateway = await startGateway({ environment: { ...oidcEnvironment(provider), LOG_LEVEL: 'silent' } });
const manager = await signIn(gateway, 'marijke');
await fill(gateway);

const reading: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const start = performance.now();
  const { statusCode } = await manager.get('/v1/staff/figures');
  if (statusCode !== 200) throw new Error(`the figures answer ${statusCode}`);
  reading.push(performance.now() - start);
}
const [size] = await gateway.database.query<{ rows: number; kilobytes: number }>(
  `select (select count(*)::integer from weekly_counts) as rows, pg_total_relation_size('weekly_counts')::integer / 1024 as kilobytes`,
);
console.log(`${counted} questions, ${size!.rows} rows of weekly counts in ${size!.kilobytes} kB`);
console.log(`the page's figures: ${words(reading)}`);

const [counting] = await gateway.database.query<{ definition: string }>(
  `select pg_get_functiondef('count_question'::regproc) as definition`,
);
const nothing = `create or replace function count_question(received_at timestamptz, leefgebieden text[], area text)
  returns void language sql security definer set search_path = '' as 'select'`;
const asking: Record<'counted' | 'not counted', number[]> = { counted: [], 'not counted': [] };
for (let round = -5; round < rounds; round += 1)
  for (const how of ['counted', 'not counted'] as const) {
    await gateway.database.query(how === 'counted' ? counting!.definition : nothing);
    const start = performance.now();
    const answers = await Promise.all(Array.from({ length: atOnce }, () => gateway.ask(parentsQuestion())));
    if (answers.some(({ statusCode }) => statusCode !== 201)) throw new Error('a question was refused');
    if (round >= 0) asking[how].push((performance.now() - start) / atOnce);
  }
for (const [how, times] of Object.entries(asking)) console.log(`a question, ${how}: ${words(times)}`);

await gateway.stop();
await provider.stop();

/** Counts questions of every area and subject, evenly over two years, and answers nine in ten of them. */
async function fill({ database }: TestGateway): Promise<void> {
  await database.query(
    `with asked as (
      select now() - make_interval(hours => (random() * 17520)::integer) as at, n from generate_series(1, $1::integer) as n)
    select count_question(at,
      array[(array['opvoeden', 'school', 'geld', 'wonen', 'werk', 'psyche', 'contacten'])[1 + n % 7],
            (array['relaties', 'gezondheid', 'verslaving', 'mantelzorg', 'veiligheid'])[1 + n % 5]],
      (array['noord', 'oost', 'schalkwijk', 'zandvoort', 'centrum-zuidwest', null])[1 + n % 6])
    from asked`,
    [counted],
  );
  await database.query(
    `insert into first_answers as counts
      select asked_on, asked_on + wait, wait < 4, count(*) from (
        select (now() - make_interval(hours => (random() * 17520)::integer))::date as asked_on, (random() * 5)::integer as wait
        from generate_series(1, $1::integer * 9 / 10)) as answers
      group by 1, 2, 3`,
    [counted],
  );
  // As PostgreSQL does by itself in between; all at once it had no time for it.
  await database.query('vacuum full analyze');
}

function words(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => `${sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1)} ms`;
  return `median ${at(0.5)}, p95 ${at(0.95)}`;
}
