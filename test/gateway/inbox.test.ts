import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import {
  problemSchema,
  questionDetailSchema,
  questionListSchema,
  receiptSchema,
  staffMemberSchema,
} from '@voordeur/core/schemas';
import { registerPartner } from '@voordeur/gateway';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

describe('the inbox of a team', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let fatima: Staff, farid: Staff, kees: Staff, esther: Staff, henriette: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    [fatima, farid, kees, esther, henriette] = (await Promise.all(
      ['fatima', 'farid', 'kees', 'esther', 'henriette'].map((person) => signIn(gateway, person)),
    )) as [Staff, Staff, Staff, Staff, Staff];
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  async function asked(question = parentsQuestion()) {
    const receipt = receiptSchema.parse((await gateway.ask(question)).json());
    return { id: question.id, question, receipt, path: `/v1/staff/questions/${question.id}` };
  }
  const detail = async (staff: Staff, path: string) => questionDetailSchema.parse((await staff.get(path)).json());
  const listed = async (staff: Staff, query = '') =>
    questionListSchema.parse((await staff.get(`/v1/staff/questions${query}`)).json()).questions;

  test('says who is signed in, in which teams, and to which teams one can hand over', async () => {
    const me = staffMemberSchema.parse((await henriette.get('/v1/staff/me')).json());
    assert.equal(me.name, 'Henriette (beide)');
    assert.deepEqual(
      me.teams.map(({ id }) => id),
      ['cjg-noord', 'swt-noord-noord'],
    );
    assert.ok(me.allTeams.some(({ id, organisation }) => id === 'swt-oost-1' && organisation === 'swt'));
  });

  test('names the partner on whose page it was asked', async () => {
    await registerPartner(gateway.database.url, { id: 'school', name: 'De Kievitsloep', origins: [] });
    const { path } = await asked(parentsQuestion({ source: { partner: 'school' } }));
    const { partner, partnerName } = await detail(fatima, path);
    assert.deepEqual([partner, partnerName], ['school', 'De Kievitsloep']);
    const { path: elsewhere } = await asked();
    assert.equal((await detail(fatima, elsewhere)).partnerName, null);
  });

  test('lists the questions of one’s teams only, one line for each team, without content', async () => {
    const { id, question } = await asked(familysQuestion());
    const lines = (await listed(henriette)).filter((line) => line.id === id);
    assert.deepEqual(lines.map(({ team, role }) => [team, role]).sort(), [
      ['cjg-noord', 'informed'],
      ['swt-noord-noord', 'lead'],
    ]);
    assert.deepEqual(
      (await listed(kees)).filter((line) => line.id === id).map(({ team }) => team),
      ['swt-noord-noord'],
    );
    assert.deepEqual(
      (await listed(esther)).filter((line) => line.id === id),
      [],
    );
    assert.ok(!(await kees.get('/v1/staff/questions')).body.includes(question.text!));
    const ofTeam = await listed(henriette, '?team=cjg-noord&state=nieuw');
    assert.ok(ofTeam.some((line) => line.id === id) && ofTeam.every(({ team }) => team === 'cjg-noord'));
  });

  test('shows the words, the answers, why it came here and the signals', async () => {
    const { path, question, receipt } = await asked(
      familysQuestion({ answerBy: 'email', email: 'ouder@voorbeeld.nl', consentToShare: false, locale: 'en' }),
    );
    const found = await detail(kees, path);
    assert.equal(found.text, question.text);
    assert.equal(found.reference, receipt.reference);
    assert.equal(found.email, 'ouder@voorbeeld.nl');
    assert.equal(found.locale, 'en');
    assert.deepEqual(found.facts.leefgebieden, ['geld']);
    assert.ok(found.reasonTexts.length > 0);
    assert.ok(
      found.signalTexts.some((text) => text.includes('CJG Noord')),
      'the team that was advised is named',
    );
  });

  test('a question goes from nieuw to in-behandeling, beantwoord and afgesloten, and its story tells it', async () => {
    const { path } = await asked();
    assert.deepEqual((await fatima.post(`${path}/take`, { version: 1 })).json(), { version: 2 });
    assert.equal((await detail(fatima, path)).state, 'in-behandeling');
    assert.equal(
      (await fatima.post(`${path}/answer`, { version: 2, text: 'Kom langs, wij luisteren.' })).statusCode,
      200,
    );
    assert.equal((await detail(fatima, path)).state, 'beantwoord');
    assert.equal((await fatima.post(`${path}/close`, { version: 3 })).statusCode, 200);
    const found = await detail(fatima, path);
    assert.equal(found.state, 'afgesloten');
    assert.equal(found.takenBy, 'Fatima (CJG Noord)');
    assert.deepEqual(
      found.story.filter(({ kind }) => kind !== 'bekeken').map(({ kind, by, text }) => [kind, by, text]),
      [
        ['ontvangen', null, null],
        ['genomen', 'Fatima (CJG Noord)', null],
        ['antwoord', 'Fatima (CJG Noord)', 'Kom langs, wij luisteren.'],
        ['afgesloten', 'Fatima (CJG Noord)', null],
      ],
    );
    assert.equal((await fatima.post(`${path}/answer`, { version: 4, text: 'nog iets' })).statusCode, 409);
  });

  test('who answers a question that nobody took has taken it; a colleague can take it over', async () => {
    const { path } = await asked();
    await fatima.post(`${path}/answer`, { version: 1, text: 'Wij bellen u.' });
    assert.equal((await detail(fatima, path)).takenBy, 'Fatima (CJG Noord)');
    assert.equal((await farid.post(`${path}/take`, { version: 2 })).statusCode, 200);
    const found = await detail(farid, path);
    assert.deepEqual([found.takenBy, found.state], ['Farid (CJG Noord)', 'beantwoord']);
  });

  test('of two people who act on the same version one gets 409 and nothing of hers is stored', async () => {
    const { path } = await asked();
    const responses = await Promise.all([
      fatima.post(`${path}/answer`, { version: 1, text: 'antwoord van Fatima' }),
      farid.post(`${path}/answer`, { version: 1, text: 'antwoord van Farid' }),
    ]);
    assert.deepEqual(responses.map(({ statusCode }) => statusCode).sort(), [200, 409]);
    const answers = (await detail(fatima, path)).story.filter(({ kind }) => kind === 'antwoord');
    assert.equal(answers.length, 1);
  });

  test('a team that was only informed reads along, and may leave a note', async () => {
    const { path } = await asked(familysQuestion());
    assert.equal((await detail(fatima, path)).role, 'informed');
    for (const [act, body] of acts())
      assert.equal((await fatima.post(`${path}/${act}`, body)).statusCode, act === 'note' ? 200 : 409, act);
  });

  test('nobody of another team sees a question through any address, nor that it exists', async () => {
    const marker = `geheim-${randomUUID()}`;
    const { path, receipt } = await asked(parentsQuestion({ text: marker }));
    const absent = `/v1/staff/questions/${randomUUID()}`;
    const attempts = (of: string) => [
      esther.get(of),
      ...acts().map(([act, body]) => esther.post(`${of}/${act}`, body)),
    ];
    const responses = await Promise.all(attempts(path));
    const absentResponses = await Promise.all(attempts(absent));
    for (const [index, response] of responses.entries()) {
      assert.equal(response.statusCode, 404);
      assert.equal(response.body, absentResponses[index]!.body, 'it looks as if there were none');
    }
    const lookup = await esther.post('/v1/staff/receipts', { receiptCode: receipt.receiptCode });
    assert.equal(lookup.statusCode, 404);
    const lists = await Promise.all([
      esther.get('/v1/staff/questions'),
      esther.get('/v1/staff/questions?team=cjg-noord'),
    ]);
    for (const response of lists) assert.equal(response.statusCode, 200);
    for (const { body } of [...responses, lookup, ...lists])
      for (const secret of [marker, receipt.reference, receipt.receiptCode]) assert.ok(!body.includes(secret));
    const { state, version } = await detail(fatima, path);
    assert.deepEqual([state, version], ['nieuw', 1]);
  });

  test('a receipt code finds the question, however it is written; a typing error is named', async () => {
    const { id, receipt } = await asked();
    for (const receiptCode of [
      receipt.receiptCode,
      receipt.receiptCode.replaceAll(' ', ''),
      ` ${receipt.receiptCode.replaceAll(' ', '-')} `,
    ])
      assert.deepEqual((await fatima.post('/v1/staff/receipts', { receiptCode })).json(), { id });
    const wrong = receipt.receiptCode.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    const response = await fatima.post('/v1/staff/receipts', { receiptCode: wrong });
    assert.deepEqual(
      [response.statusCode, problemSchema.parse(response.json()).errors?.[0]?.pointer],
      [400, '/receiptCode'],
    );
  });

  test('after ten codes that match nothing a session may try no more', async () => {
    const guesser = await signIn(gateway, 'esther');
    const { receipt } = await asked();
    const responses = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      responses.push((await guesser.post('/v1/staff/receipts', { receiptCode: receipt.receiptCode })).statusCode);
    assert.deepEqual(responses, [...Array.from({ length: 10 }, () => 404), 429]);
  });

  test('every look, act and lookup is in the audit trail: who, when, what, which question, which team', async () => {
    const { id, path, receipt } = await asked();
    await detail(fatima, path);
    await fatima.post('/v1/staff/receipts', { receiptCode: receipt.receiptCode });
    await farid.post(`${path}/take`, { version: 1 });
    await farid.post(`${path}/hand-over`, { version: 2, toTeam: 'swt-noord-noord', reason: 'geld' });
    const events = await gateway.database.query('select * from events where question_id = $1 order by id', [id]);
    assert.deepEqual(
      events.map(({ kind, by_id, team, to_team }) => [kind, by_id, team, to_team]),
      [
        ['ontvangen', null, 'cjg-noord', null],
        ['bekeken', 'fatima', 'cjg-noord', null],
        ['code-gezocht', 'fatima', 'cjg-noord', null],
        ['genomen', 'farid', 'cjg-noord', null],
        ['aangeboden', 'farid', 'cjg-noord', 'swt-noord-noord'],
      ],
    );
    for (const { at, reference } of events) {
      assert.ok(at instanceof Date);
      assert.equal(reference, receipt.reference);
    }
  });

  test('no act passes without the token, from another origin, or from another site', async () => {
    const { path } = await asked();
    const refused: Record<string, string>[] = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': farid.csrfToken },
      { origin: 'https://elders.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of refused)
      assert.equal((await fatima.post(`${path}/take`, { version: 1 }, headers)).statusCode, 403);
    assert.equal((await detail(fatima, path)).state, 'nieuw');
  });

  test('nothing of the inbox is there for who is not signed in', async () => {
    const { path } = await asked();
    const paths = ['/v1/staff/me', '/v1/staff/questions', path, '/v1/staff/events'];
    for (const url of paths) {
      const response = await gateway.app.inject(url);
      assert.deepEqual([response.statusCode, problemSchema.parse(response.json()).status], [401, 401], url);
    }
    for (const [act, payload] of acts()) {
      const response = await gateway.app.inject({ method: 'POST', url: `${path}/${act}`, payload });
      assert.equal(response.statusCode, 401, act);
    }
    assert.equal(
      (await gateway.app.inject({ method: 'POST', url: '/v1/staff/receipts', payload: { receiptCode: '1' } }))
        .statusCode,
      401,
    );
  });

  function acts(): [string, object][] {
    return [
      ['take', { version: 1 }],
      ['answer', { version: 1, text: 'antwoord' }],
      ['hand-over', { version: 1, toTeam: 'cjg-oost', reason: 'daarom' }],
      ['hand-over/accept', { version: 1 }],
      ['hand-over/refuse', { version: 1, reason: 'daarom' }],
      ['hand-over/withdraw', { version: 1 }],
      ['involve', { version: 1, team: 'cjg-oost', basis: 'consent', reason: 'daarom' }],
      ['stop-involving', { version: 1, team: 'cjg-oost' }],
      ['close', { version: 1 }],
      ['note', { version: 1, text: 'notitie' }],
    ];
  }
});
