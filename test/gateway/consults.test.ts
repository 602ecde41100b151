import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { AskedConsult, Kept, QuestionDetail, Receipt } from '@voordeur/core/schemas';
import pg from 'pg';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const words = 'Mijn zoon van 9 slaapt slecht en is bang voor school.';
const wondered = 'Wat werkt er bij slecht slapen op deze leeftijd?';
const advice = 'Begin met een vast ritueel.';

describe('asking a colleague team', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  /** Leads the questions. */
  let fatima: Staff;
  /** Is asked. */
  let esther: Staff;
  /** Has nothing to do with it. */
  let kees: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    fatima = await signIn(gateway, 'fatima');
    esther = await signIn(gateway, 'esther');
    kees = await signIn(gateway, 'kees');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  const ask = async () => {
    const question = parentsQuestion();
    const receipt = (await gateway.ask(question)).json<Receipt>();
    return { ...receipt, id: question.id };
  };
  const consult = (id: string, body: object = {}, staff = fatima) =>
    staff.post(`/v1/staff/questions/${id}/consult`, { version: 1, team: 'cjg-oost', text: wondered, ...body });
  const asked = async (staff: Staff) =>
    (await staff.get('/v1/staff/consults')).json<{ consults: AskedConsult[] }>().consults;
  const about = async (staff: Staff, reference: string) =>
    (await asked(staff)).find((each) => each.reference === reference);
  const advise = (staff: Staff, id: string, text = advice) => staff.post(`/v1/staff/consults/${id}/advice`, { text });
  const storyOf = async (id: string) =>
    (await fatima.get(`/v1/staff/questions/${id}`))
      .json<QuestionDetail>()
      .story.filter(({ kind }) => kind === 'geraadpleegd' || kind === 'raad')
      .map(({ kind, team, toTeam, by, text }) => [kind, team, toTeam, by, text]);

  test('the asked team reads what it is asked and gives advice, once; the story tells both', async () => {
    const { id, reference } = await ask();
    const response = await consult(id);
    assert.deepEqual([response.statusCode, response.json()], [200, { version: 2 }]);
    const one = (await about(esther, reference))!;
    assert.deepEqual(
      [one.fromTeam, one.toTeam, one.askedBy, one.text, one.advice],
      ['cjg-noord', 'cjg-oost', 'Fatima (CJG Noord)', wondered, null],
    );
    assert.equal((await advise(esther, one.id)).statusCode, 204);
    assert.equal((await advise(esther, one.id, 'Nog iets.')).statusCode, 409);
    assert.equal((await about(esther, reference))?.advice?.text, advice);
    assert.deepEqual(await storyOf(id), [
      ['geraadpleegd', 'cjg-noord', 'cjg-oost', 'Fatima (CJG Noord)', wondered],
      ['raad', 'cjg-oost', 'cjg-noord', 'Esther (CJG Oost)', advice],
    ]);
  });

  test('it gets nothing of the question itself: not in its list, not by id, reference or code', async () => {
    const { id, reference, receiptCode } = await ask();
    await consult(id);
    for (const response of [
      await esther.get(`/v1/staff/questions/${id}`),
      await esther.post('/v1/staff/references', { reference }),
      await esther.post('/v1/staff/receipts', { receiptCode }),
      await esther.post(`/v1/staff/questions/${id}/take`, { version: 2 }),
      await esther.post(`/v1/staff/questions/${id}/note`, { version: 2, text: 'x' }),
    ])
      assert.equal(response.statusCode, 404, response.body);
    const shown = (await esther.get('/v1/staff/consults')).body + (await esther.get('/v1/staff/questions')).body;
    for (const secret of [id, words, 'slaapt slecht en', '2023']) assert.ok(!shown.includes(secret), secret);
  });

  test('others see nothing of it, and cannot answer for the team that was asked', async () => {
    const { id, reference } = await ask();
    await consult(id);
    const { id: consultId } = (await about(esther, reference))!;
    assert.deepEqual(await asked(kees), []);
    assert.equal(await about(fatima, reference), undefined, 'what one asked is in the story, not in one’s own list');
    for (const staff of [kees, fatima]) assert.equal((await advise(staff, consultId)).statusCode, 404);
    assert.equal((await advise(esther, randomUUID())).statusCode, 404);
  });

  test('is asked by the team that leads, in the version it saw, of a team that exists and is another', async () => {
    const { id } = await ask();
    assert.equal((await consult(id, {}, esther)).statusCode, 404);
    assert.equal((await consult(id, { version: 7 })).statusCode, 409);
    for (const team of ['cjg-noord', 'bestaat-niet']) assert.equal((await consult(id, { team })).statusCode, 400);
    assert.equal((await consult(id, { text: '  ' })).statusCode, 400);
    assert.deepEqual(await storyOf(id), []);
  });

  test('of those who advise at once one is first, and the others are told', async () => {
    const { id, reference } = await ask();
    await consult(id);
    const { id: consultId } = (await about(esther, reference))!;
    const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => advise(esther, consultId, `${at}`)));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [204, 409, 409, 409, 409, 409]);
    assert.equal((await storyOf(id)).filter(([kind]) => kind === 'raad').length, 1);
  });

  test('a question that is closed waits for no advice', async () => {
    const { id, reference } = await ask();
    await consult(id);
    const { id: consultId } = (await about(esther, reference))!;
    assert.equal((await fatima.post(`/v1/staff/questions/${id}/close`, { version: 2 })).statusCode, 200);
    assert.equal(await about(esther, reference), undefined);
    assert.equal((await advise(esther, consultId)).statusCode, 409);
  });

  test('its sender sees nothing of it while following, all of it in what is kept, and erases it with the question', async () => {
    const { id, reference, receiptCode } = await ask();
    await consult(id);
    await advise(esther, (await about(esther, reference))!.id);
    const followed = await gateway.app.inject({ method: 'POST', url: '/v1/my-question', payload: { receiptCode } });
    assert.equal(followed.statusCode, 200);
    for (const said of [wondered, advice, 'geraadpleegd', 'raad"']) assert.ok(!followed.body.includes(said), said);
    const kept = await gateway.app.inject({ method: 'POST', url: '/v1/my-question/kept', payload: { receiptCode } });
    const texts = kept.json<Kept>().events.map(({ text }) => text);
    for (const said of [wondered, advice]) assert.ok(texts.includes(said), said);
    const erased = await gateway.app.inject({ method: 'POST', url: '/v1/my-question/erase', payload: { receiptCode } });
    assert.ok(erased.statusCode < 300, erased.body);
    assert.equal(
      (await gateway.rows('consults')).some((row) => row['question_id'] === id),
      false,
    );
    assert.equal(await about(esther, reference), undefined);
  });

  test('is sealed in the database and in no log', async () => {
    const { id } = await ask();
    await consult(id, { text: 'een woord dat nergens staat' });
    const stored = JSON.stringify([
      await gateway.rows('consults'),
      await gateway.rows('messages'),
      await gateway.rows('events'),
    ]);
    assert.ok(!stored.includes('nergens staat'));
    assert.ok(!gateway.logged().includes('nergens staat'));
  });

  describe('by SQL, as the role of staff', () => {
    let client: pg.Client;
    let id: string;
    let consultId: string;
    before(async () => {
      client = new pg.Client({ connectionString: gateway.database.url });
      await client.connect();
      const question = await ask();
      ({ id } = question);
      await consult(id);
      consultId = (await about(esther, question.reference))!.id;
    });
    after(() => client.end());

    /** The rows that a statement gives a team, `null` where it is refused. Nothing of it stays. */
    async function as(team: string, sql: string, values: unknown[] = []): Promise<number | null> {
      await client.query('begin');
      try {
        await client.query('set local role voordeur_staff');
        await client.query(`select set_config('voordeur.teams', $1, true)`, [team]);
        return (await client.query(sql, values)).rowCount;
      } catch {
        return null;
      } finally {
        await client.query('rollback');
      }
    }

    const matrix: [what: string, sql: string, values: () => unknown[], rows: Record<string, number | null>][] = [
      [
        'sees the consult',
        'select 1 from consults where id = $1',
        () => [consultId],
        { 'cjg-noord': 1, 'cjg-oost': 1, 'swt-oost-1': 0 },
      ],
      [
        'reads what is asked',
        'select 1 from messages m join consults c on c.message_id = m.id where c.id = $1',
        () => [consultId],
        { 'cjg-noord': 1, 'cjg-oost': 1, 'swt-oost-1': 0 },
      ],
      [
        'sees the question',
        'select 1 from questions where id = $1',
        () => [id],
        { 'cjg-noord': 1, 'cjg-oost': 0, 'swt-oost-1': 0 },
      ],
      [
        'reads its other messages',
        `select 1 from messages m where m.question_id = $1 and m.id not in (select message_id from consults)`,
        () => [id],
        { 'cjg-noord': 1, 'cjg-oost': 0, 'swt-oost-1': 0 },
      ],
      [
        'sees its story',
        'select distinct 1 from events where question_id = $1',
        () => [id],
        { 'cjg-noord': 1, 'cjg-oost': 0, 'swt-oost-1': 0 },
      ],
      [
        'sees its assignments',
        'select distinct 1 from assignments where question_id = $1',
        () => [id],
        { 'cjg-noord': 1, 'cjg-oost': 0, 'swt-oost-1': 0 },
      ],
      [
        'gives the advice',
        `update consults set advised_by = 'x', advised_at = now(), advice_id = message_id where id = $1`,
        () => [consultId],
        { 'cjg-noord': 0, 'cjg-oost': 1, 'swt-oost-1': 0 },
      ],
      [
        'changes who asked what',
        `update consults set asked_by = 'x' where id = $1`,
        () => [consultId],
        { 'cjg-noord': null, 'cjg-oost': null, 'swt-oost-1': null },
      ],
      [
        'deletes it',
        'delete from consults where id = $1',
        () => [consultId],
        { 'cjg-noord': null, 'cjg-oost': null, 'swt-oost-1': null },
      ],
      [
        'writes a message to the question',
        `insert into messages (id, question_id, text) values (gen_random_uuid(), $1, '')`,
        () => [id],
        { 'cjg-noord': 1, 'cjg-oost': 1, 'swt-oost-1': null },
      ],
      [
        'says that it advised, without advice',
        `insert into events (kind, question_id, team, to_team, message_id) values ('raad', $1, 'cjg-oost', 'cjg-noord', gen_random_uuid())`,
        () => [id],
        { 'cjg-noord': null, 'cjg-oost': null, 'swt-oost-1': null },
      ],
      [
        'writes another event',
        `insert into events (kind, question_id, team) values ('notitie', $1, 'cjg-oost')`,
        () => [id],
        { 'cjg-noord': null, 'cjg-oost': null, 'swt-oost-1': null },
      ],
      [
        'asks in the name of the lead',
        `insert into consults (id, question_id, reference, from_team, to_team, message_id, asked_by)
        select gen_random_uuid(), question_id, reference, from_team, 'swt-oost-1', gen_random_uuid(), 'x' from consults where id = $1`,
        () => [consultId],
        { 'cjg-oost': null, 'swt-oost-1': 0 },
      ],
    ];
    for (const [what, sql, values, rows] of matrix)
      test(what, async () => {
        // Of a message of the question that is no part of the consult.
        if (what.startsWith('reads its other')) {
          const { version } = (await fatima.get(`/v1/staff/questions/${id}`)).json<QuestionDetail>();
          await fatima.post(`/v1/staff/questions/${id}/note`, { version, text: 'Een notitie.' });
        }
        for (const [team, expected] of Object.entries(rows))
          assert.equal(await as(team, sql, values()), expected, team);
      });
  });
});
