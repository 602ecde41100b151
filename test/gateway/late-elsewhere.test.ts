import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LateElsewhere, QuestionSummary, Receipt } from '@voordeur/core/schemas';
import pg from 'pg';
import { openEvents } from './setup/event-page.ts';
import { eventually } from './setup/eventually.ts';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

describe('questions that are late at other teams and may not be shared', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  /** Leads the questions. */
  let fatima: Staff;
  let kees: Staff;
  let esther: Staff;
  /** Of the backstop. */
  let annelies: Staff;
  const clock = { now: Date.now() };

  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider), now: () => clock.now, pulse: 20 });
    await gateway.app.listen({ host: '127.0.0.1', port: 0 });
    [fatima, kees, esther, annelies] = [
      await signIn(gateway, 'fatima'),
      await signIn(gateway, 'kees'),
      await signIn(gateway, 'esther'),
      await signIn(gateway, 'annelies'),
    ];
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  /** Asks without consent to share, lets the deadline pass, and waits until it is escalated. */
  async function late(question = parentsQuestion({ consentToShare: false }), { hoursSooner = 0 } = {}) {
    const receipt = (await gateway.ask(question)).json<Receipt>();
    await gateway.database.query(
      'update questions set respond_by = respond_by - make_interval(hours => $2) where id = $1',
      [question.id, hoursSooner],
    );
    clock.now = Math.max(clock.now, Date.parse(receipt.respondBy));
    await eventually(async () => {
      const rows = await gateway.rows('escalations');
      assert.ok(rows.some(({ question_id }) => question_id === question.id));
    });
    return { ...receipt, id: question.id };
  }
  const seen = async (staff: Staff) => (await staff.get('/v1/staff/late')).json<{ late: LateElsewhere[] }>().late;
  const about = async (reference: string, staff = annelies) =>
    (await seen(staff)).find((each) => each.reference === reference);
  const act = async (staff: Staff, id: string, name: string, body: object) => {
    const response = await staff.post(`/v1/staff/questions/${id}/${name}`, body);
    assert.equal(response.statusCode, 200, response.body);
  };

  test('the backstop reads reference, team, deadline and urgency, and nothing else; it opens nothing', async () => {
    const { id, reference, receiptCode, respondBy } = await late();
    assert.deepEqual(await about(reference), { reference, team: 'cjg-noord', respondBy, urgency: 'gewoon' });
    const { questions } = (await annelies.get('/v1/staff/questions')).json<{ questions: QuestionSummary[] }>();
    assert.ok(!questions.some((question) => question.id === id));
    for (const response of [
      await annelies.get(`/v1/staff/questions/${id}`),
      await annelies.post('/v1/staff/references', { reference }),
      await annelies.post('/v1/staff/receipts', { receiptCode }),
      await annelies.post(`/v1/staff/questions/${id}/take`, { version: 1 }),
    ])
      assert.equal(response.statusCode, 404, response.body);
  });

  test('other teams get nothing, also the one that leads', async () => {
    await late();
    for (const staff of [fatima, kees, esther]) assert.deepEqual(await seen(staff), []);
  });

  test('what is not late is not in it, nor what the backstop may read', async () => {
    const early = parentsQuestion({ consentToShare: false });
    const { reference, respondBy } = (await gateway.ask(early)).json<Receipt>();
    await gateway.database.query(`update questions set respond_by = $2 where id = $1`, [
      early.id,
      new Date(Date.parse(respondBy) + 365 * 86_400_000),
    ]);
    const shared = await late(parentsQuestion());
    const own = await late(parentsQuestion({ consentToShare: false, facts: { asker: 'zelf', leefgebieden: [] } }));
    assert.equal(own.team.id, 'voordeur');
    for (const one of [reference, shared.reference, own.reference]) assert.equal(await about(one), undefined, one);
  });

  test('goes once it is answered, closed or erased; its page hears that it came and went', async () => {
    const page = await openEvents(gateway, annelies);
    const signs = (atLeast: number) => eventually(async () => assert.ok(page.events('late').length >= atLeast));
    const ends: Record<string, (question: { id: string; receiptCode: string }) => Promise<unknown>> = {
      answered: ({ id }) => act(fatima, id, 'answer', { version: 1, text: 'Dag.' }),
      closed: ({ id }) => act(fatima, id, 'close', { version: 1 }),
      erased: ({ receiptCode }) =>
        gateway.app.inject({ method: 'POST', url: '/v1/my-question/erase', payload: { receiptCode } }),
    };
    for (const [how, end] of Object.entries(ends)) {
      const before = page.events('late').length;
      const question = await late();
      await signs(before + 1);
      assert.ok(await about(question.reference), how);
      const there = page.events('late').length;
      await end(question);
      await signs(there + 1);
      assert.equal(await about(question.reference), undefined, how);
    }
    assert.ok(page.events('late').every((data) => JSON.stringify(data) === '{}'));
    assert.equal(page.events('question').length, 0);
    page.close();
  });

  test('names the team that leads now; what is offered to the backstop is in its own list', async () => {
    const { id, reference } = await late();
    await act(fatima, id, 'hand-over', { version: 1, toTeam: 'cjg-oost', reason: 'Woont in Oost.' });
    await act(esther, id, 'hand-over/accept', { version: 2 });
    assert.equal((await about(reference))?.team, 'cjg-oost');
    await act(esther, id, 'hand-over', { version: 3, toTeam: 'voordeur', reason: 'Hoort bij niemand.' });
    assert.equal(await about(reference), undefined);
    await act(annelies, id, 'hand-over/refuse', { version: 4, reason: 'Toch wel bij jullie.' });
    assert.equal((await about(reference))?.team, 'cjg-oost');
  });

  test('most urgent first, then the longest late', async () => {
    const second = await late();
    const first = await late(undefined, { hoursSooner: 1 });
    const urgent = await late(
      parentsQuestion({ consentToShare: false, facts: { ...parentsQuestion().facts, danger: 'vandaag' } }),
    );
    const order = (await seen(annelies)).map(({ reference }) => reference);
    const mine = [urgent, first, second].map(({ reference }) => reference);
    assert.deepEqual(
      order.filter((reference) => mine.includes(reference)),
      mine,
    );
  });

  describe('by SQL, as the role of staff', () => {
    let client: pg.Client;
    let reference: string;
    let id: string;
    before(async () => {
      ({ reference, id } = await late());
      client = new pg.Client({ connectionString: gateway.database.url });
      await client.connect();
    });
    after(() => client.end());

    /** Nothing of it stays. */
    async function as(teams: string, statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
      await client.query('begin');
      try {
        await client.query('set local role voordeur_staff');
        await client.query(`select set_config('voordeur.teams', $1, true)`, [teams]);
        return (await client.query(statement, values)).rows;
      } finally {
        await client.query('rollback');
      }
    }

    test('only the backstop’s members see that it waits', async () => {
      const statement = 'select * from late_elsewhere where reference = $1';
      assert.equal((await as('voordeur', statement, [reference])).length, 1);
      assert.equal((await as('cjg-oost,voordeur', statement, [reference])).length, 1);
      for (const teams of ['cjg-noord', 'cjg-oost', 'swt-noord-noord', 'cjg-noord,swt-noord-noord', ''])
        assert.deepEqual(await as(teams, 'select * from late_elsewhere'), [], teams);
    });

    test('it holds no content, no subject and no id, and opens no other table', async () => {
      const [row] = await as('voordeur', 'select * from late_elsewhere where reference = $1', [reference]);
      assert.deepEqual(Object.keys(row!).sort(), ['reference', 'respond_by', 'team', 'urgency']);
      for (const column of ['words', 'facts', 'email', 'phone', 'choices', 'decision', 'question_id'])
        await assert.rejects(as('voordeur', `select ${column} from late_elsewhere`), /does not exist/, column);
      for (const [table, key] of [
        ['questions', 'id'],
        ['assignments', 'question_id'],
        ['events', 'question_id'],
        ['messages', 'question_id'],
        ['escalations', 'question_id'],
      ])
        assert.deepEqual(await as('voordeur', `select 1 from ${table} where ${key} = $1`, [id]), [], table);
    });

    test('nothing is changed through it, and it is for no other role', async () => {
      for (const statement of [`update late_elsewhere set team = 'cjg-oost'`, 'delete from late_elsewhere'])
        await assert.rejects(as('voordeur', statement), /permission denied|cannot/);
      for (const role of ['voordeur_intake', 'voordeur_resident', 'voordeur_manager', 'voordeur_referrer']) {
        await client.query('begin');
        await client.query(`set local role ${role}`);
        await assert.rejects(client.query('select * from late_elsewhere'), /permission denied/, role);
        await client.query('rollback');
      }
    });
  });
});
