import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { QuestionDetail, QuestionSummary, Receipt } from '@voordeur/core/schemas';
import pg from 'pg';
import { eventually } from './setup/eventually.ts';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { startMailServer, type TestMailServer } from './setup/mail-server.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const hour = 3_600_000;
const words = 'Mijn zoon van 9 slaapt slecht en is bang voor school.';

describe('questions that wait beyond their deadline', () => {
  let mail: TestMailServer;
  let provider: TestProvider;
  let gateway: TestGateway;
  /** A second process on the same database. */
  let other: TestGateway;
  let fatima: Staff;
  let annelies: Staff;
  const clock = { now: Date.now() };

  before(async () => {
    mail = await startMailServer();
    provider = await startProvider();
    const options = {
      now: () => clock.now,
      pulse: 20,
      environment: {
        ...oidcEnvironment(provider),
        ...mail.environment,
        MANAGER_EMAIL: 'manager@voorbeeld.nl',
        VOORDEUR_KEYS: `first:${Buffer.alloc(32, 7).toString('base64')}`,
      },
    };
    gateway = await startGateway(options);
    other = await startGateway({ ...options, database: gateway.database });
    fatima = await signIn(gateway, 'fatima');
    annelies = await signIn(gateway, 'annelies');
  });
  after(async () => {
    await other.stop();
    await gateway.stop();
    await provider.stop();
    await mail.stop();
  });
  beforeEach(() => {
    clock.now = Date.now();
    mail.refuses = false;
    mail.received.length = 0;
  });

  /** Asks, and lets its deadline pass. */
  async function askAndWait(question = parentsQuestion()): Promise<{ id: string } & Receipt> {
    const receipt = (await gateway.ask(question)).json<Receipt>();
    clock.now = Math.max(clock.now, Date.parse(receipt.respondBy));
    return { ...receipt, id: question.id };
  }
  const escalationsOf = async (id: string) =>
    (await gateway.rows('escalations')).filter(({ question_id }) => question_id === id);
  const eventsOf = async (id: string) =>
    (await gateway.rows('events')).filter(({ question_id, kind }) => question_id === id && kind === 'geescaleerd');
  const escalated = (id: string, times = 1) => eventually(async () => assert.equal((await eventsOf(id)).length, times));
  const told = (reference: string) =>
    eventually(async () => assert.ok(mail.received.some(({ letter }) => letter.includes(reference))));
  const listed = async (staff: Staff, id: string) =>
    (await staff.get('/v1/staff/questions'))
      .json<{ questions: QuestionSummary[] }>()
      .questions.find((question) => question.id === id);

  test('go to the backstop too, once, in the story and marked in the list; the lead keeps the lead', async () => {
    const { id } = await askAndWait();
    await escalated(id);
    const [event] = await eventsOf(id);
    assert.deepEqual([event!.team, event!.to_team, event!.by_name], ['cjg-noord', 'voordeur', null]);
    assert.equal((await listed(annelies, id))?.role, 'informed');
    assert.deepEqual([(await listed(fatima, id))?.role, (await listed(fatima, id))?.escalated], ['lead', true]);
    const { story } = (await fatima.get(`/v1/staff/questions/${id}`)).json<QuestionDetail>();
    assert.deepEqual(
      story.filter(({ kind }) => kind === 'geescaleerd').map(({ by, team, toTeam }) => [by, team, toTeam]),
      [[null, 'cjg-noord', 'voordeur']],
    );
  });

  test('not before the deadline, not when answered or closed in time', async () => {
    const asked = parentsQuestion();
    const early = (await gateway.ask(asked)).json<Receipt>();
    const answered = parentsQuestion();
    await gateway.ask(answered);
    await fatima.post(`/v1/staff/questions/${answered.id}/answer`, { version: 1, text: 'Dag.' });
    const closed = parentsQuestion();
    await gateway.ask(closed);
    await fatima.post(`/v1/staff/questions/${closed.id}/close`, { version: 1 });
    // That a process looked at this time shows by a question that was due a moment sooner.
    const sooner = parentsQuestion();
    await gateway.ask(sooner);
    await gateway.database.query(`update questions set respond_by = respond_by - interval '1 minute' where id = $1`, [
      sooner.id,
    ]);
    clock.now = Date.parse(early.respondBy) - 1;
    await escalated(sooner.id);
    for (const { id } of [asked, answered, closed]) assert.deepEqual(await eventsOf(id), []);
  });

  test('of any number at once each escalates exactly once, whatever process sees it first', async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => gateway.ask(parentsQuestion())));
    const receipts = asked.map((response) => response.json<Receipt>());
    clock.now = Math.max(...receipts.map(({ respondBy }) => Date.parse(respondBy)));
    for (const { reference } of receipts) await told(reference);
    const rows = await gateway.rows('escalations');
    assert.equal(new Set(rows.map(({ question_id }) => question_id)).size, rows.length);
    const events = (await gateway.rows('events')).filter(({ kind }) => kind === 'geescaleerd');
    assert.equal(events.length, rows.length);
  });

  test('without consent the backstop does not read along; the story and the manager tell it all the same', async () => {
    const { id, reference } = await askAndWait(parentsQuestion({ consentToShare: false }));
    await escalated(id);
    assert.equal((await eventsOf(id))[0]!.to_team, null);
    assert.equal(await listed(annelies, id), undefined);
    await told(reference);
  });

  test('a team that reads along already stays what it was', async () => {
    const { id } = await askAndWait(familysQuestion());
    await escalated(id);
    assert.equal((await listed(fatima, id))?.role, 'informed');
  });

  test('a new promise that passes too escalates anew', async () => {
    const { id, receiptCode } = await askAndWait();
    await escalated(id);
    await fatima.post(`/v1/staff/questions/${id}/answer`, { version: 1, text: 'Dag.' });
    await gateway.database.query(
      `update questions set state = 'in-behandeling', respond_by = respond_by + interval '1 day' where id = $1`,
      [id],
    );
    assert.ok(receiptCode);
    clock.now += 24 * hour;
    await escalated(id, 2);
    assert.equal((await escalationsOf(id)).length, 2);
  });

  test('the letter names reference and team, nothing of who asked or what about; many come in one', async () => {
    mail.refuses = true;
    const first = await askAndWait();
    const second = await askAndWait(familysQuestion());
    await escalated(first.id);
    await escalated(second.id);
    await eventually(async () =>
      assert.ok((await escalationsOf(second.id)).every(({ notice_attempts }) => Number(notice_attempts) >= 1)),
    );
    mail.refuses = false;
    clock.now += 2 * hour;
    await told(first.reference);
    const { to, letter } = mail.received.find((each) => each.letter.includes(first.reference))!;
    assert.deepEqual(to, ['manager@voorbeeld.nl']);
    for (const said of [second.reference, 'CJG Noord', 'Noord-Noord', 'http://localhost:8080/inbox/'])
      assert.ok(letter.includes(said), said);
    for (const secret of [words, 'slaapt', 'deurwaarder', first.id, 'opvoeden', 'geld', '2023', first.receiptCode])
      assert.ok(!letter.includes(secret), secret);
    await eventually(async () =>
      assert.ok((await gateway.rows('escalations')).every(({ notice_due_at }) => notice_due_at === null)),
    );
  });

  test('what was answered while the mail server refused is not told any more', async () => {
    mail.refuses = true;
    const { id, reference } = await askAndWait();
    await eventually(async () => assert.equal((await escalationsOf(id))[0]?.notice_attempts, 1));
    assert.equal((await fatima.post(`/v1/staff/questions/${id}/answer`, { version: 1, text: 'Dag.' })).statusCode, 200);
    mail.refuses = false;
    clock.now += 2 * hour;
    await eventually(async () => assert.equal((await escalationsOf(id))[0]?.notice_due_at, null));
    assert.ok(!mail.received.some(({ letter }) => letter.includes(reference)));
  });

  test('is counted by team', async () => {
    const metrics = (await Promise.all([gateway, other].map(({ app }) => app.inject('/metrics')))).map(
      ({ body }) => body,
    );
    const count = (name: string) =>
      metrics.reduce((sum, body) => sum + Number(new RegExp(`${name} (\\d+)`).exec(body)?.[1] ?? 0), 0);
    const rows = (await gateway.rows('escalations')).filter(({ team }) => team === 'cjg-noord');
    assert.equal(count('voordeur_escalations_total\\{team="cjg-noord"\\}'), rows.length);
    assert.ok(count('voordeur_escalation_notices_total\\{outcome="sent"\\}') > 0);
  });

  test('the role that sees to it reads no words, no answers and no address, and sees nothing that is answered', async () => {
    const closed = parentsQuestion();
    await gateway.ask(closed);
    await fatima.post(`/v1/staff/questions/${closed.id}/close`, { version: 1 });
    const as = async (sql: string) => {
      const client = new pg.Client({ connectionString: gateway.database.url });
      await client.connect();
      try {
        await client.query('begin');
        await client.query('set local role voordeur_escalation');
        return (await client.query(sql)).rows as Record<string, unknown>[];
      } finally {
        await client.query('rollback');
        await client.end();
      }
    };
    for (const column of ['words', 'facts', 'email', 'phone', 'decision', 'receipt_hash'])
      await assert.rejects(as(`select ${column} from questions`), /permission denied/, column);
    for (const table of ['messages', 'events', 'staff_sessions', 'handover_offers'])
      await assert.rejects(as(`select * from ${table}`), /permission denied/, table);
    await assert.rejects(as(`update questions set state = 'afgesloten'`), /permission denied/);
    await assert.rejects(as(`update assignments set team = 'voordeur'`), /permission denied/);
    const seen = await as('select id from questions');
    assert.ok(!seen.some(({ id }) => id === closed.id));
  });
});
