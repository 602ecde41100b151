import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { addWeeks } from '@voordeur/core/figures';
import { figureNames, figuresSchema, receiptSchema, type Figures } from '@voordeur/core/schemas';
import pg from 'pg';
import { count, lastFourWeeks, type CountedQuestion } from './setup/counting.ts';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { jointHour } from './setup/spreekuren.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const path = '/v1/staff/figures';

describe('the figures of managers', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let marijke: Staff, fatima: Staff;
  let mondays: string[], thisWeek: string;
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    [marijke, fatima] = [await signIn(gateway, 'marijke'), await signIn(gateway, 'fatima')];
    ({ mondays, thisWeek } = await lastFourWeeks(gateway.database.query));
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });
  beforeEach(() => count(gateway.database.query, []));

  async function read(query = ''): Promise<Figures> {
    const response = await marijke.get(`${path}${query}`);
    assert.equal(response.statusCode, 200, response.body);
    return figuresSchema.parse(response.json());
  }
  const counts = (subject: string) =>
    gateway.database.query<{ week: string; value: string; target: string; number: number }>(
      'select week::text as week, value, target, number from weekly_counts where subject = $1 order by value',
      [subject],
    );
  const times = (number: number, question: Partial<CountedQuestion> = {}): CountedQuestion[] =>
    Array.from({ length: number }, () => ({ area: null, leefgebieden: [], answered: null, ...question }));

  describe('are counted', () => {
    test('when a question comes in: its week, its subjects and its area, once however often it is sent', async () => {
      const question = familysQuestion({ facts: { ...familysQuestion().facts, leefgebieden: ['geld', 'wonen'] } });
      for (let sent = 0; sent < 3; sent += 1) await gateway.ask(question);
      await gateway.ask(parentsQuestion());
      const of = async (subject: string) =>
        (await counts(subject)).map(({ week, value, number }) => [week, value, number]);
      assert.deepEqual(await of('question'), [[thisWeek, '', 2]]);
      assert.deepEqual(await of('area'), [[thisWeek, 'noord', 2]]);
      assert.deepEqual(await of('leefgebied'), [
        [thisWeek, 'geld', 1],
        [thisWeek, 'opvoeden', 1],
        [thisWeek, 'wonen', 1],
      ]);
    });

    test('of fifty questions at once, none is missed', async () => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => gateway.ask(index % 2 ? familysQuestion() : parentsQuestion())),
      );
      assert.ok(answers.every(({ statusCode }) => statusCode === 201));
      assert.equal((await counts('question'))[0]!.number, 50);
    });

    test('in no area where that is not known or elsewhere', async () => {
      for (const postcode4 of [null, '1012'])
        await gateway.ask(parentsQuestion({ facts: { ...parentsQuestion().facts, postcode4 } }));
      assert.deepEqual(await counts('area'), []);
    });

    test('with the first answer, whether that was in time; a second one does not count', async () => {
      const answer = async (respondBy: string) => {
        const question = parentsQuestion();
        await gateway.ask(question);
        await gateway.database.query(`update questions set respond_by = now() + $2::interval where id = $1`, [
          question.id,
          respondBy,
        ]);
        for (const version of [1, 2])
          assert.equal(
            (await fatima.post(`/v1/staff/questions/${question.id}/answer`, { version, text: 'Dag.' })).statusCode,
            200,
          );
      };
      await answer('1 hour');
      await answer('-1 minute');
      const rows = await gateway.database.query('select in_time, number from first_answers order by in_time');
      assert.deepEqual(rows, [
        { in_time: false, number: 1 },
        { in_time: true, number: 1 },
      ]);
    });

    test('and stay, without a name to them, when the sender erases the question', async () => {
      const question = parentsQuestion();
      const { receiptCode } = receiptSchema.parse((await gateway.ask(question)).json());
      await fatima.post(`/v1/staff/questions/${question.id}/answer`, { version: 1, text: 'Dag.' });
      const before = await counts('question');
      const erased = await gateway.app.inject({
        method: 'POST',
        url: '/v1/my-question/erase',
        payload: { receiptCode },
      });
      assert.equal(erased.statusCode, 200, erased.body);
      assert.deepEqual(await counts('question'), before);
      assert.equal((await gateway.rows('first_answers')).length, 1);
      const columns = await gateway.database.query<{ column_name: string }>(
        `select column_name from information_schema.columns where table_name in ('weekly_counts', 'first_answers')`,
      );
      assert.ok(!columns.some(({ column_name: name }) => /id|reference|hash/.test(name)));
    });

    test('where a question came to the wrong team, from which to which, and that an offer was refused', async () => {
      const kees = await signIn(gateway, 'kees');
      const offer = async (misroute: boolean) => {
        const question = parentsQuestion();
        await gateway.ask(question);
        const desk = `/v1/staff/questions/${question.id}/hand-over`;
        const toTeam = 'swt-noord-noord';
        const offered = await fatima.post(desk, { version: 1, toTeam, reason: 'Dit gaat over geld.', misroute });
        assert.equal(offered.statusCode, 200, offered.body);
        const refused = await kees.post(`${desk}/refuse`, { version: 2, reason: 'Toch niet.' });
        assert.equal(refused.statusCode, 200, refused.body);
      };
      await offer(true);
      await offer(false);
      assert.deepEqual(await counts('misroute'), [
        { week: thisWeek, value: 'cjg-noord', target: 'swt-noord-noord', number: 1 },
      ]);
      assert.equal((await counts('refused'))[0]!.number, 2);
    });

    test('of a spreekuur: appointments that stand, also when they are erased later, and who walked in', async () => {
      const { query } = gateway.database;
      const [first, second] = [`${mondays[0]}T09:00:00Z`, `${mondays[1]}T09:00:00Z`];
      const { id } = jointHour();
      await query(`insert into spreekuren (id, definition, teams) values ($1, $2, '{cjg-noord}')`, [id, jointHour()]);
      await query('insert into slots (spreekuur, starts_at, places) values ($1, $2, 9), ($1, $3, 9)', [
        id,
        first,
        second,
      ]);
      await query(
        `insert into bookings (id, body_hash, code_hash, spreekuur, starts_at, ends_at, state, details)
         select gen_random_uuid(), '', n::text::bytea, $1, $2, $2, case when n = 4 then 'waiting' else 'booked' end, ''
         from generate_series(1, 4) as n`,
        [id, first],
      );
      const booked = async () => (await counts('booked')).map(({ week, number }) => [week, number]);
      assert.deepEqual(await booked(), [[mondays[0], 3]]);
      await query(`update bookings set state = 'booked' where state = 'waiting'`);
      await query(`update bookings set state = 'cancelled', cancelled_by = 'person' where code_hash = '1'`);
      await query(`update bookings set starts_at = $1 where code_hash = '2'`, [second]);
      assert.deepEqual((await booked()).sort(), [
        [mondays[0], 2],
        [mondays[1], 1],
      ]);
      await query('delete from bookings');
      assert.deepEqual((await booked()).sort(), [
        [mondays[0], 2],
        [mondays[1], 1],
      ]);
      await query('insert into walk_ins values ($1, $2, 3)', [id, first]);
      await query('update walk_ins set people = 2');
      assert.deepEqual(
        (await counts('walked-in')).map(({ week, number }) => [week, number]),
        [[mondays[0], 2]],
      );
      await query('delete from walk_ins');
      await query('delete from slots');
      await query('delete from spreekuren where id = $1', [id]);
    });
  });

  describe('are shown', () => {
    test('to managers only', async () => {
      for (const url of [path, ...figureNames.map((name) => `${path}/${name}`)]) {
        assert.equal((await gateway.app.inject(url)).statusCode, 401, url);
        assert.equal((await fatima.get(url)).statusCode, 403, url);
        const response = await marijke.get(url);
        assert.equal(response.statusCode, 200, url);
        assert.equal(response.headers['cache-control'], 'no-store');
      }
      assert.equal((await (await signIn(gateway, 'bram')).get(path)).statusCode, 200);
    });

    test('of weeks that are over, with what is small as "less than five"', async () => {
      await count(gateway.database.query, [
        { monday: mondays[0]!, questions: times(4, { area: 'noord', leefgebieden: ['geld'] }) },
        { monday: mondays[2]!, questions: times(9, { area: 'noord', leefgebieden: ['geld'], answered: 'in time' }) },
        { monday: mondays[3]!, questions: [...times(12, { answered: 'late' }), ...times(4, { area: 'oost' })] },
        { monday: thisWeek, questions: times(80, { area: 'oost', leefgebieden: ['wonen'] }) },
      ]);
      const { period, weeks, areas, leefgebieden, answers } = await read();
      assert.equal(period.from, addWeeks(mondays[0]!, -8));
      const told = Object.fromEntries(weeks.map(({ from, questions }) => [from, questions]));
      assert.deepEqual(told[mondays[0]!], { atLeast: 0, atMost: 4 });
      assert.deepEqual(told[mondays[2]!], { atLeast: 9, atMost: 9 });
      assert.equal(told[thisWeek], undefined);
      const area = (id: string) => areas.find((one) => one.id === id)!.counts.at(-1);
      // The week with four questions does not count along.
      assert.deepEqual(area('noord'), { atLeast: 5, atMost: 9 });
      assert.deepEqual(area('oost'), { atLeast: 0, atMost: 4 });
      assert.deepEqual(leefgebieden.find(({ leefgebied }) => leefgebied === 'geld')!.total, { atLeast: 5, atMost: 17 });
      assert.deepEqual(answers.at(-1), {
        period: { from: mondays[0], to: period.to },
        inTime: { atLeast: 5, atMost: 9 },
        late: { atLeast: 10, atMost: 14 },
        medianDays: 0,
      });
    });

    test('with the median in working days: no weekends, no holidays, and from ten answers on', async () => {
      const { query } = gateway.database;
      await count(query, [{ monday: mondays[1]!, questions: times(20) }]);
      const answer = (number: number, days: number) =>
        query(`insert into first_answers values ($1, $1::date + $2::integer, true, $3)`, [mondays[1], days, number]);
      await answer(9, 7);
      assert.equal((await read()).answers.at(-1)!.medianDays, null);
      await answer(1, 8);
      const [row] = await query<{ days: number }>(
        `select days from figures_answer_days(array[$1::date + 1], '2020-01-06', current_date)`,
        [mondays[1]],
      );
      assert.equal(row!.days, 4, 'a Monday to the next, of which the Tuesday was a holiday');
    });

    test('referrals by who made them, with how far they came', async () => {
      const { query } = gateway.database;
      const { longPeriod } = await read();
      await query(
        `insert into referrals (id, body_hash, code_hash, code_end, partner, team, created_at, expires_at, subjects)
         select gen_random_uuid(), '', n::text::bytea, '0000', 'huisarts', 'cjg-noord', $1::date + 1, now(), ''
         from generate_series(1, 11) as n`,
        [longPeriod.from],
      );
      await query(`update referrals set used_at = now(), received_at = now() where code_end = '0000'`);
      await query(`update referrals set started_at = now() where code_hash <> '1'`);
      await query(`update referrals set finished_at = now(), started_at = started_at where code_hash in ('2', '3')`);
      await query('delete from referrals');
      assert.deepEqual((await read()).referrals, [
        {
          partner: 'huisarts',
          name: 'huisarts',
          made: { atLeast: 10, atMost: 14 },
          arrived: { atLeast: 10, atMost: 14 },
          started: { atLeast: 10, atMost: 14 },
          finished: { atLeast: 0, atMost: 4 },
        },
      ]);
    });

    test('misroutes from team to team, and refusals, over twelve weeks that lie fixed', async () => {
      const { longPeriod } = await read();
      const put = (subject: string, value: string, target: string, number: number) =>
        gateway.database.query('insert into weekly_counts values ($1, $2, $3, $4, $5)', [
          longPeriod.from,
          subject,
          value,
          target,
          number,
        ]);
      await put('misroute', 'cjg-noord', 'swt-noord-noord', 11);
      await put('misroute', 'swt-noord-noord', 'cjg-noord', 4);
      await put('refused', '', '', 6);
      const { misroutes, refused, escalated } = await read();
      assert.deepEqual(misroutes, [{ from: 'cjg-noord', to: 'swt-noord-noord', number: { atLeast: 10, atMost: 14 } }]);
      assert.deepEqual(
        [refused, escalated],
        [
          { atLeast: 5, atMost: 9 },
          { atLeast: 0, atMost: 4 },
        ],
      );
    });

    test('of earlier weeks too, but of no other periods than those', async () => {
      const { ends } = await read();
      assert.equal(ends.length, 13);
      const earlier = await read(`?until=${ends[3]}`);
      assert.equal(earlier.period.to, ends[3]);
      assert.equal(earlier.weeks.length, 12);
      for (const until of [thisWeek, addWeeks(ends[0]!, -1), '2019-01-06', 'gisteren'])
        assert.equal((await marijke.get(`${path}?until=${until}`)).statusCode, 400, until);
    });

    test('as a table with the same numbers', async () => {
      await count(gateway.database.query, [
        { monday: mondays[2]!, questions: times(9, { area: 'noord', leefgebieden: ['geld'] }) },
      ]);
      const { headers, body } = await marijke.get(`${path}/gebieden`);
      assert.match(String(headers['content-type']), /^text\/csv; charset=utf-8/);
      assert.match(
        String(headers['content-disposition']),
        /^attachment; filename="voordeur-gebieden-\d{4}-\d\d-\d\d\.csv"$/,
      );
      const { period } = await read();
      assert.ok(body.startsWith('\uFEFFvan;tot en met;gebied;minstens;hoogstens\r\n'));
      assert.ok(body.includes(`${mondays[0]};${period.to};Haarlem-Noord;5;9\r\n`), body);
      assert.ok(body.includes(`${mondays[0]};${period.to};Haarlem-Oost;0;4\r\n`), body);
      assert.equal((await marijke.get(`${path}/iets-anders`)).statusCode, 400);
    });
  });

  test('the role of managers reads the views and nothing else', async () => {
    const client = new pg.Client({ connectionString: gateway.database.url });
    await client.connect();
    const tables = [
      'weekly_counts',
      'first_answers',
      'counted_weeks',
      'zero_results',
      'questions',
      'assignments',
      'messages',
      'events',
      'bookings',
    ];
    try {
      for (const table of tables) {
        await client.query('begin');
        await client.query('set local role voordeur_manager');
        await assert.rejects(client.query(`select * from ${table}`), { code: '42501' }, table);
        await client.query('rollback');
      }
      await assert.rejects(client.query('select count_question(now(), null, null)'), { code: '42501' });
      for (const table of ['weekly_counts', 'first_answers'])
        assert.equal((await client.query(`select from ${table}`)).rowCount, 0, 'nor does the owner');
    } finally {
      await client.end();
    }
  });
});
