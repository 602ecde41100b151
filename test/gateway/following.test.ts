import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  followedQuestionSchema,
  followProblems,
  keptSchema,
  problemSchema,
  questionDetailSchema,
  questionListSchema,
  receiptSchema,
  type FollowedQuestion,
} from '@voordeur/core/schemas';
import { proof, someCode } from './setup/codes.ts';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const path = '/v1/my-question';

describe('following a question by its code', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let fatima: Staff, kees: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    [fatima, kees] = [await signIn(gateway, 'fatima'), await signIn(gateway, 'kees')];
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  const post = (address: string, body: object) =>
    gateway.app.inject({ method: 'POST', url: `${path}${address}`, payload: body });
  async function asked(question = parentsQuestion()) {
    const { receiptCode, reference } = receiptSchema.parse((await gateway.ask(question)).json());
    return { id: question.id, question, receiptCode, reference, desk: `/v1/staff/questions/${question.id}` };
  }
  async function followed(address: string, body: object): Promise<FollowedQuestion> {
    const response = await post(address, body);
    assert.equal(response.statusCode, 200, response.body);
    return followedQuestionSchema.parse(response.json());
  }
  const detail = async (staff: Staff, address: string) => questionDetailSchema.parse((await staff.get(address)).json());
  const kinds = ({ story }: FollowedQuestion) => story.map(({ kind }) => kind);

  test('says where it stands: with which team and person, by when, and the whole conversation', async () => {
    const { question, receiptCode, reference, desk } = await asked();
    const fresh = await followed('', { receiptCode });
    assert.deepEqual(
      [fresh.reference, fresh.state, fresh.team.id, fresh.contact],
      [reference, 'nieuw', 'cjg-noord', null],
    );
    assert.deepEqual(
      fresh.story.map(({ kind, text }) => [kind, text]),
      [['ontvangen', question.text]],
    );
    await fatima.post(`${desk}/take`, { version: 1 });
    await fatima.post(`${desk}/answer`, { version: 2, text: 'Zullen we deze week bellen?' });
    const answered = await followed('', { receiptCode: receiptCode.replaceAll(' ', '-') });
    assert.deepEqual([answered.state, answered.contact], ['beantwoord', 'Fatima (CJG Noord)']);
    assert.deepEqual(kinds(answered), ['ontvangen', 'genomen', 'antwoord']);
    assert.equal(answered.story.at(-1)!.text, 'Zullen we deze week bellen?');
  });

  test('shows that it went to another team, but not what teams write to each other', async () => {
    const { receiptCode, desk } = await asked();
    await fatima.post(`${desk}/hand-over`, { version: 1, toTeam: 'swt-noord-noord', reason: 'Het gaat om de huur.' });
    assert.deepEqual(kinds(await followed('', { receiptCode })), ['ontvangen'], 'an offer is not shown');
    await kees.post(`${desk}/hand-over/accept`, { version: 2 });
    const response = await post('', { receiptCode });
    const { team, story } = followedQuestionSchema.parse(response.json());
    const last = story.at(-1)!;
    assert.deepEqual(
      [team.id, last.kind, last.team?.id, last.toTeam?.id],
      ['swt-noord-noord', 'overgedragen', 'cjg-noord', 'swt-noord-noord'],
    );
    assert.ok(!response.body.includes('huur'));
  });

  test('what the sender adds is in the inbox at once, and makes an answered question open again', async () => {
    const { receiptCode, desk } = await asked();
    await fatima.post(`${desk}/answer`, { version: 1, text: 'Dag!' });
    await fatima.post(`${desk}/close`, { version: 2 });
    const addition = { receiptCode, id: randomUUID(), text: 'Hij slaapt nu helemaal niet meer.' };
    const after = await followed('/messages', addition);
    assert.deepEqual([after.state, kinds(after).at(-1)], ['in-behandeling', 'aangevuld']);
    const seen = await detail(fatima, desk);
    assert.deepEqual(
      [seen.state, seen.takenBy, seen.story.find(({ kind }) => kind === 'aangevuld')!.text],
      ['in-behandeling', 'Fatima (CJG Noord)', addition.text],
    );
    assert.equal((await fatima.post(`${desk}/close`, { version: 3 })).statusCode, 409, 'she had not seen the addition');
  });

  test('the same addition sent again is there once; the id with another text is a conflict', async () => {
    const { receiptCode } = await asked();
    const { receiptCode: other } = await asked();
    const addition = { receiptCode, id: randomUUID(), text: 'Nog iets.' };
    const responses = await Promise.all(Array.from({ length: 5 }, () => post('/messages', addition)));
    assert.deepEqual(
      responses.map(({ statusCode }) => statusCode),
      [200, 200, 200, 200, 200],
    );
    assert.deepEqual(kinds(await followed('', { receiptCode })), ['ontvangen', 'aangevuld']);
    assert.equal((await post('/messages', { ...addition, text: 'Iets anders.' })).statusCode, 409);
    assert.equal((await post('/messages', { ...addition, receiptCode: other })).statusCode, 409);
    assert.deepEqual(kinds(await followed('', { receiptCode: other })), ['ontvangen']);
  });

  test('danger in what is added makes it urgent, shows the lines, and the team sees the words', async () => {
    const { receiptCode, desk } = await asked();
    const before = await followed('', { receiptCode });
    const text = 'Ik wil niet meer leven, ik heb pillen klaarliggen.';
    const after = await followed('/messages', { receiptCode, id: randomUUID(), text });
    assert.notEqual(after.urgency, 'gewoon');
    assert.ok(
      after.lines.some(({ number }) => number.includes('113')),
      JSON.stringify(after.lines),
    );
    assert.ok(Date.parse(after.respondBy) <= Date.parse(before.respondBy));
    const seen = await detail(fatima, desk);
    assert.equal(seen.urgency, after.urgency);
    assert.match(seen.signalTexts.join(), /De tekst noemt/i);
  });

  test('another way of answering replaces the address of the old one', async () => {
    const { receiptCode, desk } = await asked(parentsQuestion({ answerBy: 'email', email: 'oud@voorbeeld.nl' }));
    const after = await followed('/answer-way', { receiptCode, answerBy: 'phone', phone: '06 12345678' });
    assert.deepEqual([after.answerBy, after.email, after.phone], ['phone', null, '06 12345678']);
    const seen = await detail(fatima, desk);
    assert.deepEqual([seen.answerBy, seen.email, seen.phone], ['phone', null, '06 12345678']);
    const wrong = await post('/answer-way', { receiptCode, answerBy: 'email' });
    assert.deepEqual([wrong.statusCode, problemSchema.parse(wrong.json()).errors![0]!.pointer], [400, '/email']);
  });

  test('taking it back closes it, once', async () => {
    const { receiptCode, desk } = await asked();
    const after = await followed('/withdraw', { receiptCode });
    assert.deepEqual([after.state, kinds(after).at(-1)], ['afgesloten', 'ingetrokken']);
    assert.equal((await detail(fatima, desk)).state, 'afgesloten');
    assert.equal((await post('/withdraw', { receiptCode })).statusCode, 409);
  });

  test('everything that is kept can be read, also who looked and what teams wrote to each other', async () => {
    const { question, receiptCode, desk } = await asked(familysQuestion());
    await kees.get(desk);
    await kees.post(`${desk}/hand-over`, { version: 1, toTeam: 'swt-oost-1', reason: 'Verhuisd naar Oost.' });
    const all = keptSchema.parse((await post('/kept', { receiptCode })).json());
    assert.equal(all.text, question.text);
    assert.deepEqual(all.facts.leefgebieden, ['geld']);
    assert.deepEqual(
      all.teams.map(({ id, role }) => [id, role]),
      [
        ['cjg-noord', 'informed'],
        ['swt-noord-noord', 'lead'],
        ['swt-oost-1', 'offered'],
      ],
    );
    assert.deepEqual(
      all.events.map(({ kind }) => kind),
      ['ontvangen', 'bekeken', 'aangeboden'],
    );
    assert.deepEqual(all.events.at(-1), {
      ...all.events.at(-1),
      by: 'Kees (SWT Noord-Noord)',
      text: 'Verhuisd naar Oost.',
    });
  });

  test('erasing leaves no byte of the content in the database, and the team knows why it is gone', async () => {
    const before = await sealedParts();
    const { id, receiptCode, reference, desk } = await asked();
    await fatima.post(`${desk}/answer`, { version: 1, text: 'Dag!' });
    await followed('/messages', { receiptCode, id: randomUUID(), text: 'Nog iets.' });
    const team = 'swt-noord-noord';
    for (const [staff, act, body] of [
      [fatima, 'note', { text: 'Moeder klonk gespannen.' }],
      [fatima, 'consult', { team: 'cjg-schalkwijk', text: 'Waar kan een gezin terecht met huurschuld?' }],
      [fatima, 'involve', { team: 'cjg-oost', basis: 'decision', reason: 'Zorgen om de jongste.' }],
      [fatima, 'hand-over', { toTeam: team, reason: 'Het gaat om de huur.' }],
      [kees, 'hand-over/refuse', { reason: 'Eerst een gesprek.' }],
      [fatima, 'hand-over', { toTeam: team, reason: 'Dat gesprek is er geweest.' }],
    ] as const) {
      const { version } = await detail(staff, desk);
      const response = await staff.post(`${desk}/${act}`, { version, ...body });
      assert.equal(response.statusCode, 200, `${act}: ${response.body}`);
    }
    assert.ok((await sealedParts()).size >= before.size + 15, 'every text is sealed by itself');
    const response = await post('/erase', { receiptCode });
    assert.deepEqual([response.statusCode, response.json<{ reference: string }>().reference], [200, reference]);
    const left = await sealedParts();
    for (const part of left) assert.ok(before.has(part), 'something of it is still there');
    assert.equal((await post('', { receiptCode })).statusCode, 404);
    const gone = await fatima.get(desk);
    assert.deepEqual([gone.statusCode, problemSchema.parse(gone.json()).title], [410, 'Deze vraag is gewist']);
    assert.equal((await kees.get(desk)).statusCode, 404, 'another team learns nothing');
    const list = questionListSchema.parse((await fatima.get('/v1/staff/questions')).json());
    assert.ok(list.questions.every((line) => line.id !== id));
    const trail = await gateway.database.query(
      `select kind from events where question_id = $1 and kind <> 'bekeken' order by id`,
      [id],
    );
    assert.deepEqual(
      trail.map(({ kind }) => kind),
      'ontvangen antwoord aangevuld notitie geraadpleegd betrokken aangeboden geweigerd aangeboden gewist'.split(' '),
    );
  });

  /** Every piece of ciphertext in the database, of every table. */
  async function sealedParts(): Promise<Set<string>> {
    const columns = await gateway.database.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea' and table_name not in ('secrets', 'staff_sessions')`,
    );
    const found = new Set<string>();
    for (const { table_name: table, column_name: column } of columns)
      for (const { value } of await gateway.database.query<{ value: string | null }>(
        `select encode("${column}", 'hex') as value from "${table}"`,
      ))
        if (value !== null) found.add(value);
    return found;
  }

  test('a code with a typing error is told so, and one of no question is not found', async () => {
    const mistyped = await post('', { receiptCode: '1234 5678 9012 3456' });
    assert.deepEqual(
      [mistyped.statusCode, problemSchema.parse(mistyped.json()).errors![0]!.pointer],
      [400, '/receiptCode'],
    );
    const unknown = await post('', { receiptCode: someCode(1) });
    const { title, type } = problemSchema.parse(unknown.json());
    assert.deepEqual(
      [unknown.statusCode, title, type],
      [404, 'Bij deze code is geen vraag', followProblems.unknownCode],
    );
  });

  test('nothing of it is in an address or in the log, and no answer is stored on the way', async () => {
    const { receiptCode } = await asked();
    const text = `toevoeging-${randomUUID()}`;
    const response = await post('/messages', { receiptCode, id: randomUUID(), text });
    assert.equal(response.headers['cache-control'], 'no-store');
    const logged = gateway.logged();
    assert.ok(logged.length > 0);
    for (const secret of [text, receiptCode, receiptCode.replaceAll(' ', '')]) assert.ok(!logged.includes(secret));
  });
});

describe('guessing codes', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway({ environment: { RATE_LIMIT: '600' } });
  });
  after(() => gateway.stop());

  const tryCode = (receiptCode: string, remoteAddress: string, altcha?: string) =>
    gateway.app.inject({
      method: 'POST',
      url: path,
      payload: { receiptCode, ...(altcha && { altcha }) },
      remoteAddress,
    });

  test('10,000 tries from as many addresses give nothing and do not keep the owner out', async () => {
    const { receiptCode } = receiptSchema.parse((await gateway.ask(parentsQuestion())).json());
    const counts = new Map<number, number>();
    for (let batch = 0; batch < 200; batch += 1) {
      const tries = Array.from({ length: 50 }, (_, nth) => {
        const seed = batch * 50 + nth;
        return tryCode(someCode(seed), `10.${(seed >> 16) & 255}.${(seed >> 8) & 255}.${seed & 255}`);
      });
      for (const { statusCode } of await Promise.all(tries)) counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
    }
    assert.equal(counts.get(200), undefined, 'something was found');
    assert.equal((counts.get(404) ?? 0) + (counts.get(400) ?? 0), 10_000, JSON.stringify([...counts]));
    assert.ok(counts.get(404)! < 200, `${counts.get(404)} tries cost nothing`);

    const refused = await tryCode(receiptCode, '192.0.2.1');
    assert.deepEqual(
      [refused.statusCode, problemSchema.parse(refused.json()).errors!.map(({ pointer }) => pointer)],
      [400, ['/altcha']],
    );
    const altcha = await proof(gateway);
    const opened = await tryCode(receiptCode, '192.0.2.1', altcha);
    assert.equal(opened.statusCode, 200, opened.body);
    assert.equal((await tryCode(receiptCode, '192.0.2.1', altcha)).statusCode, 400, 'a proof counts once');
  });

  test('of who tried nothing is kept but how many there were', async () => {
    const columns = await gateway.database.query(
      `select column_name from information_schema.columns where table_name = 'missed_codes' order by 1`,
    );
    assert.deepEqual(columns, [{ column_name: 'minute' }, { column_name: 'misses' }]);
  });
});
