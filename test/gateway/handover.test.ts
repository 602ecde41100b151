import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  followedQuestionSchema,
  problemSchema,
  questionDetailSchema,
  questionListSchema,
  receiptSchema,
} from '@voordeur/core/schemas';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

describe('handing a question over warmly', () => {
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
    return { id: question.id, receipt, path: `/v1/staff/questions/${question.id}` };
  }
  const offer = { version: 1, toTeam: 'swt-noord-noord', reason: 'Het gaat vooral om geldzorgen.' };
  /** Of CJG Noord, offered to SWT Noord-Noord; the version is 2. */
  async function offered(changes: object = {}, question = parentsQuestion()) {
    const made = await asked(question);
    const response = await fatima.post(`${made.path}/hand-over`, { ...offer, ...changes });
    assert.deepEqual([response.statusCode, response.json()], [200, { version: 2 }]);
    return made;
  }
  const detail = async (staff: Staff, path: string) => questionDetailSchema.parse((await staff.get(path)).json());
  const listed = async (staff: Staff, id: string) =>
    questionListSchema
      .parse((await staff.get('/v1/staff/questions')).json())
      .questions.filter((question) => question.id === id);
  const story = async (staff: Staff, path: string) =>
    (await detail(staff, path)).story
      .filter(({ kind }) => kind !== 'bekeken')
      .map(({ kind, team, toTeam, text }) => [kind, team, toTeam, text]);
  const status = async (response: Promise<{ statusCode: number }>) => (await response).statusCode;
  const followed = async (receiptCode: string) =>
    followedQuestionSchema.parse(
      (await gateway.app.inject({ method: 'POST', url: '/v1/my-question', payload: { receiptCode } })).json(),
    );

  test('who is offered a question reads it with the note; the sender keeps the lead and goes on answering', async () => {
    const { id, path } = await offered();
    const [line] = await listed(kees, id);
    const handover = { fromTeam: 'cjg-noord', toTeam: 'swt-noord-noord', misroute: false };
    assert.deepEqual([line?.role, line?.handover], ['offered', handover]);
    const seen = await detail(kees, path);
    assert.deepEqual(seen.handover, {
      ...handover,
      by: 'Fatima (CJG Noord)',
      at: seen.handover?.at,
      reason: offer.reason,
      staysInformed: false,
    });
    assert.equal(seen.lead, 'cjg-noord');
    for (const [act, body] of [
      ['answer', { text: 'Dag!' }],
      ['take', {}],
      ['close', {}],
    ] as const)
      assert.equal(await status(kees.post(`${path}/${act}`, { version: 2, ...body })), 409, act);
    assert.equal(await status(kees.post(`${path}/note`, { version: 2, text: 'Weet de moeder hiervan?' })), 200);
    assert.equal(await status(farid.post(`${path}/answer`, { version: 3, text: 'We zoeken uit wie je helpt.' })), 200);
    assert.deepEqual((await listed(farid, id))[0]?.handover, handover);
  });

  test('somebody who names the code is helped by the team that it is offered to, until that ends', async () => {
    const { id, path, receipt } = await offered();
    const { receiptCode } = receipt;
    assert.deepEqual((await kees.post('/v1/staff/receipts', { receiptCode })).json(), { id });
    await fatima.post(`${path}/hand-over/withdraw`, { version: 2 });
    assert.equal(await status(kees.post('/v1/staff/receipts', { receiptCode })), 404);
  });

  test('accepting makes that team lead and the person the one contact; the deadline stays', async () => {
    const { id, path, receipt } = await offered();
    assert.equal((await followed(receipt.receiptCode)).team.id, 'cjg-noord');
    assert.deepEqual((await kees.post(`${path}/hand-over/accept`, { version: 2 })).json(), { version: 3 });
    const seen = await detail(kees, path);
    assert.deepEqual(
      [seen.role, seen.lead, seen.state, seen.takenBy, seen.handover, seen.respondBy],
      ['lead', 'swt-noord-noord', 'in-behandeling', 'Kees (SWT Noord-Noord)', null, receipt.respondBy],
    );
    assert.deepEqual(await story(kees, path), [
      ['ontvangen', 'cjg-noord', null, null],
      ['aangeboden', 'cjg-noord', 'swt-noord-noord', offer.reason],
      ['aangenomen', 'swt-noord-noord', 'cjg-noord', null],
    ]);
    assert.equal(await status(fatima.get(path)), 404, 'the sender’s sight ends');
    assert.deepEqual(await listed(fatima, id), []);
    const resident = await followed(receipt.receiptCode);
    assert.deepEqual([resident.team.id, resident.contact], ['swt-noord-noord', 'Kees (SWT Noord-Noord)']);
  });

  test('an answered question stays answered, so that a promise that was kept does not run again', async () => {
    const { path } = await offered();
    await fatima.post(`${path}/answer`, { version: 2, text: 'Kees belt je.' });
    await kees.post(`${path}/hand-over/accept`, { version: 3 });
    const { state, takenBy } = await detail(kees, path);
    assert.deepEqual([state, takenBy], ['beantwoord', 'Kees (SWT Noord-Noord)']);
  });

  test('a refusal comes back with its reason, and the refuser sees nothing any more', async () => {
    const { id, path } = await offered();
    const reason = 'Dit kind is al bij jullie bekend.';
    assert.deepEqual((await kees.post(`${path}/hand-over/refuse`, { version: 2, reason })).json(), { version: 3 });
    assert.equal(await status(kees.get(path)), 404);
    assert.deepEqual(await listed(kees, id), []);
    const seen = await detail(fatima, path);
    assert.deepEqual([seen.role, seen.handover], ['lead', null]);
    assert.deepEqual((await story(fatima, path)).at(-1), ['geweigerd', 'swt-noord-noord', 'cjg-noord', reason]);
    assert.equal(await status(fatima.post(`${path}/hand-over`, { ...offer, version: 3 })), 200, 'and can go again');
  });

  test('a team that read along before still does after refusing', async () => {
    const { id, path } = await asked(familysQuestion());
    await kees.post(`${path}/hand-over`, { version: 1, toTeam: 'cjg-noord', reason: 'Het draait om het kind.' });
    assert.deepEqual(
      (await listed(fatima, id)).map(({ role }) => role),
      ['offered'],
    );
    assert.equal(await status(fatima.post(`${path}/note`, { version: 2, text: 'Ik overleg even.' })), 200);
    await fatima.post(`${path}/hand-over/refuse`, { version: 3, reason: 'Wij denken mee, jullie leiden.' });
    assert.deepEqual(
      (await listed(fatima, id)).map(({ role }) => role),
      ['informed'],
    );
  });

  test('an offer can be taken back; then there is nothing to accept or refuse', async () => {
    const { path } = await offered();
    assert.equal(await status(farid.post(`${path}/hand-over/withdraw`, { version: 2 })), 200);
    assert.equal(await status(kees.get(path)), 404);
    assert.equal(await status(kees.post(`${path}/hand-over/accept`, { version: 3 })), 404);
    assert.deepEqual((await story(fatima, path)).at(-1), ['teruggenomen', 'cjg-noord', 'swt-noord-noord', null]);
    assert.equal(await status(fatima.post(`${path}/hand-over/withdraw`, { version: 3 })), 409);
  });

  test('there is one open offer, and nobody else can accept or refuse it', async () => {
    const { path } = await offered();
    assert.equal(await status(fatima.post(`${path}/hand-over`, { ...offer, version: 2, toTeam: 'cjg-oost' })), 409);
    for (const [staff, expected] of [
      [esther, 404],
      [farid, 409],
    ] as const) {
      assert.equal(await status(staff.post(`${path}/hand-over/accept`, { version: 2 })), expected);
      assert.equal(await status(staff.post(`${path}/hand-over/refuse`, { version: 2, reason: 'nee' })), expected);
    }
    assert.equal((await detail(kees, path)).version, 2);
  });

  test('who is of both teams can offer for the one and accept for the other', async () => {
    const { path } = await asked();
    assert.equal(await status(henriette.post(`${path}/hand-over`, offer)), 200);
    assert.equal(await status(henriette.post(`${path}/hand-over/accept`, { version: 2 })), 200);
    const { team, role, takenBy } = await detail(henriette, path);
    assert.deepEqual([team, role, takenBy], ['swt-noord-noord', 'lead', 'Henriette (beide)']);
  });

  test('accepting what meanwhile changed is a conflict: one has not seen it', async () => {
    const { path } = await offered();
    await fatima.post(`${path}/answer`, { version: 2, text: 'Kees belt je.' });
    assert.equal(await status(kees.post(`${path}/hand-over/accept`, { version: 2 })), 409);
    assert.equal((await detail(fatima, path)).lead, 'cjg-noord');
  });

  for (const [how, ends] of [
    ['closed', (path: string) => fatima.post(`${path}/close`, { version: 2 })],
    ['taken back by its sender', (_path: string, code: string) => resident('withdraw', code)],
    ['erased by its sender', (_path: string, code: string) => resident('erase', code)],
  ] as const)
    test(`a question that is ${how} is offered no longer`, async () => {
      const { id, path, receipt } = await offered();
      assert.equal(await status(ends(path, receipt.receiptCode)), 200);
      assert.equal(await status(kees.get(path)), 404);
      assert.deepEqual(await gateway.database.query('select 1 from handover_offers where question_id = $1', [id]), []);
    });
  const resident = (act: string, receiptCode: string) =>
    gateway.app.inject({ method: 'POST', url: `/v1/my-question/${act}`, payload: { receiptCode } });

  test('“hoort bij het andere team” is the same act, and counted', async () => {
    const { id, path } = await offered({ misroute: true });
    assert.equal((await detail(kees, path)).handover?.misroute, true);
    await kees.post(`${path}/hand-over/accept`, { version: 2 });
    assert.deepEqual(
      await gateway.database.query(
        'select kind, team, to_team from events where question_id = $1 and misroute order by id',
        [id],
      ),
      [
        { kind: 'aangeboden', team: 'cjg-noord', to_team: 'swt-noord-noord' },
        { kind: 'aangenomen', team: 'swt-noord-noord', to_team: 'cjg-noord' },
      ],
    );
  });

  test('the sender may go on reading along, where the person agreed to sharing', async () => {
    const { id, path } = await offered({ stayInformed: true });
    await kees.post(`${path}/hand-over/accept`, { version: 2 });
    assert.deepEqual(
      (await listed(fatima, id)).map(({ role }) => role),
      ['informed'],
    );
    const { path: secret } = await asked(parentsQuestion({ consentToShare: false }));
    const response = await fatima.post(`${secret}/hand-over`, { ...offer, stayInformed: true });
    assert.deepEqual(
      [response.statusCode, problemSchema.parse(response.json()).errors?.map(({ pointer }) => pointer)],
      [400, ['/stayInformed']],
    );
  });

  test('there is no offering to oneself, to a team that does not exist, or without a reason', async () => {
    const { path } = await asked();
    const pointers = async (body: object) =>
      problemSchema.parse((await fatima.post(`${path}/hand-over`, body)).json()).errors?.map(({ pointer }) => pointer);
    for (const toTeam of ['cjg-noord', 'cjg-nergens'])
      assert.deepEqual(await pointers({ ...offer, toTeam }), ['/toTeam']);
    assert.deepEqual(await pointers({ ...offer, toTeam: 'Fout!', reason: '  ' }), ['/toTeam', '/reason']);
  });
});
