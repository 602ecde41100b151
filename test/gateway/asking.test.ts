import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hasCheckDigit } from '@voordeur/core/receipt-code';
import { receiptSchema } from '@voordeur/core/schemas';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';

describe('asking a question', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.stop());

  const stored = (id: string) => gateway.database.query('select * from questions where id = $1', [id]);

  test('a question gets a receipt with the team that the router chose', async () => {
    const response = await gateway.ask(parentsQuestion());
    assert.equal(response.statusCode, 201, response.body);
    const receipt = receiptSchema.parse(response.json());
    assert.deepEqual(receipt.team, { id: 'cjg-noord', name: 'CJG Noord' });
    assert.deepEqual(receipt.informed, []);
    assert.match(receipt.reference, /^VD-[2-9A-Z]{4}-[2-9A-Z]{2}$/);
    assert.match(receipt.receiptCode, /^\d{4} \d{4} \d{4} \d{4}$/);
    assert.ok(Date.parse(receipt.respondBy) > Date.now());
  });

  test('the question, its assignments and its story are stored together', async () => {
    const question = familysQuestion();
    await gateway.ask(question);
    const assignments = await gateway.database.query(
      'select team, role from assignments where question_id = $1 order by role desc',
      [question.id],
    );
    assert.deepEqual(assignments, [
      { team: 'swt-noord-noord', role: 'lead' },
      { team: 'cjg-noord', role: 'informed' },
    ]);
    const events = await gateway.database.query('select kind, team from events where question_id = $1', [question.id]);
    assert.deepEqual(events, [{ kind: 'ontvangen', team: 'swt-noord-noord' }]);
  });

  test('without consent nobody is informed', async () => {
    const question = familysQuestion({ consentToShare: false });
    const receipt = receiptSchema.parse((await gateway.ask(question)).json());
    assert.equal(receipt.team.id, 'swt-noord-noord');
    assert.deepEqual(receipt.informed, []);
    const assignments = await gateway.database.query('select team from assignments where question_id = $1', [
      question.id,
    ]);
    assert.deepEqual(assignments, [{ team: 'swt-noord-noord' }]);
  });

  test('"call me back" without a word is a question too, and nothing at all is not', async () => {
    const silent = { text: '', facts: {} };
    const called = await gateway.ask(parentsQuestion({ ...silent, answerBy: 'phone', phone: '06 12345678' }));
    assert.equal(called.statusCode, 201, called.body);
    const nothing = await gateway.ask(parentsQuestion({ ...silent, answerBy: 'code' }));
    assert.deepEqual([nothing.statusCode, nothing.json().errors[0].pointer], [400, '/text']);
  });

  test('danger shows its lines, with names in the language of the question', async () => {
    const facts = { ...parentsQuestion().facts, danger: 'nu' as const };
    const dutch = receiptSchema.parse((await gateway.ask(parentsQuestion({ facts }))).json());
    const english = receiptSchema.parse((await gateway.ask(parentsQuestion({ facts, locale: 'en-GB' }))).json());
    assert.equal(dutch.lines[0]?.number, '112');
    assert.deepEqual(
      english.lines.map(({ id }) => id),
      dutch.lines.map(({ id }) => id),
    );
    const { lines } = gateway.config.municipality;
    for (const [receipt, locale] of [
      [dutch, 'nl'],
      [english, 'en'],
    ] as const)
      for (const line of receipt.lines) assert.equal(line.name, lines.find(({ id }) => id === line.id)?.name[locale]);
  });

  test('the same question sent 50 times at once makes one question, and 50 times the same answer', async () => {
    const question = parentsQuestion();
    const responses = await Promise.all(Array.from({ length: 50 }, () => gateway.ask(question)));
    assert.deepEqual([...new Set(responses.map(({ statusCode }) => statusCode))], [201]);
    assert.equal(new Set(responses.map(({ body }) => body)).size, 1);
    assert.equal((await stored(question.id)).length, 1);
    const events = await gateway.database.query('select id from events where question_id = $1', [question.id]);
    assert.equal(events.length, 1);
  });

  test('a retry may write the id in capitals, order members otherwise and leave out what was not answered', async () => {
    const question = parentsQuestion({ facts: { ageBand: '0-11', postcode4: '2023', area: null, helpedBy: null } });
    const first = await gateway.ask(question);
    const { area, helpedBy, ...facts } = question.facts;
    assert.deepEqual([area, helpedBy], [null, null]);
    const reordered = Object.fromEntries(Object.entries({ ...question, facts }).reverse());
    const second = await gateway.ask({ ...reordered, id: question.id.toUpperCase() });
    assert.equal(second.statusCode, 201);
    assert.equal(second.body, first.body);
  });

  test('the same id with another body is refused with 409 and changes nothing', async () => {
    const question = parentsQuestion();
    const first = await gateway.ask(question);
    const conflict = await gateway.ask({ ...question, text: 'Iets heel anders.' });
    assert.equal(conflict.statusCode, 409);
    assert.match(String(conflict.headers['content-type']), /^application\/problem\+json/);
    assert.ok(!conflict.body.includes(first.json<{ receiptCode: string }>().receiptCode));
    assert.equal((await gateway.ask(question)).body, first.body);
  });

  test('after a restart a retry still reads the same answer', async () => {
    const question = parentsQuestion();
    const first = await gateway.ask(question);
    const { database, config } = gateway;
    const { createApp } = await import('@voordeur/gateway');
    const restarted = await createApp({ ...config, databaseUrl: database.url, logLevel: 'silent' });
    const second = await restarted.inject({ method: 'POST', url: '/v1/questions', payload: question });
    await restarted.close();
    assert.equal(second.statusCode, 201);
    assert.equal(second.body, first.body);
  });

  test('a partner that nobody registered never stops a question; it is counted', async () => {
    const question = parentsQuestion({ source: { partner: 'onbekende-school' } });
    const response = await gateway.ask(question);
    assert.equal(response.statusCode, 201);
    assert.equal((await stored(question.id))[0]?.partner, null);
    const metrics = (await gateway.app.inject('/metrics')).body;
    assert.match(metrics, /voordeur_questions_unknown_partner_total [1-9]/);
  });

  test('receipt codes and references of 200 questions all differ, and every code has its check digit', async () => {
    const receipts = [];
    for (let batch = 0; batch < 20; batch += 1)
      receipts.push(...(await Promise.all(Array.from({ length: 10 }, () => gateway.ask(parentsQuestion())))));
    const codes = receipts.map((response) => receiptSchema.parse(response.json()).receiptCode);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.ok(hasCheckDigit(code.replaceAll(' ', '')), code);
  });
});
