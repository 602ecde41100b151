import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  followedQuestionSchema,
  keptSchema,
  problemSchema,
  questionDetailSchema,
  questionListSchema,
  receiptSchema,
} from '@voordeur/core/schemas';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

describe('letting another team read along, and notes', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let fatima: Staff, kees: Staff, esther: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
    [fatima, kees, esther] = (await Promise.all(
      ['fatima', 'kees', 'esther'].map((person) => signIn(gateway, person)),
    )) as [Staff, Staff, Staff];
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  /** Of CJG Noord. */
  async function asked(consentToShare: boolean) {
    const question = parentsQuestion({ consentToShare });
    const { receiptCode } = receiptSchema.parse((await gateway.ask(question)).json());
    return { id: question.id, receiptCode, path: `/v1/staff/questions/${question.id}` };
  }
  const byConsent = { team: 'swt-noord-noord', basis: 'consent', reason: 'Er zijn ook schulden.' };
  const byDecision = { team: 'swt-noord-noord', basis: 'decision', reason: 'Zorgen om de jongste.' };
  const detail = async (staff: Staff, path: string) => questionDetailSchema.parse((await staff.get(path)).json());
  const status = async (response: Promise<{ statusCode: number }>) => (await response).statusCode;
  const withCode = async (path: string, receiptCode: string) =>
    gateway.app.inject({ method: 'POST', url: `/v1/my-question${path}`, payload: { receiptCode } });
  const followed = async (code: string) => followedQuestionSchema.parse((await withCode('', code)).json());
  const kept = async (code: string) => (await withCode('/kept', code)).body;

  test('with consent the other team reads all of it and may leave a note, but does not act; the person sees it', async () => {
    const { id, path, receiptCode } = await asked(true);
    assert.equal(await status(kees.get(path)), 404);
    assert.deepEqual((await fatima.post(`${path}/involve`, { version: 1, ...byConsent })).json(), { version: 2 });
    const lines = questionListSchema.parse((await kees.get('/v1/staff/questions')).json()).questions;
    assert.equal(lines.find((line) => line.id === id)?.role, 'informed');
    const seen = await detail(kees, path);
    const event = seen.story.find(({ kind }) => kind === 'betrokken');
    assert.deepEqual([event?.toTeam, event?.basis, event?.text], [byConsent.team, 'consent', byConsent.reason]);
    assert.equal(await status(kees.post(`${path}/answer`, { version: 2, text: 'Dag!' })), 409);
    assert.equal(await status(kees.post(`${path}/note`, { version: 2, text: 'Wij kennen dit gezin.' })), 200);
    assert.deepEqual((await detail(fatima, path)).informed, [{ team: 'swt-noord-noord', withheld: false }]);

    const resident = await followed(receiptCode);
    assert.deepEqual(
      resident.informed.map(({ id: team }) => team),
      ['swt-noord-noord'],
    );
    const shown = resident.story.at(-1)!;
    assert.deepEqual([shown.kind, shown.toTeam?.id, shown.text], ['betrokken', 'swt-noord-noord', null]);
  });

  test('notes and reasons are not in what the person follows, and are in what is kept', async () => {
    const { path, receiptCode } = await asked(true);
    await fatima.post(`${path}/involve`, { version: 1, ...byConsent });
    await fatima.post(`${path}/note`, { version: 2, text: 'Moeder klonk gespannen.' });
    const { body } = await withCode('', receiptCode);
    for (const secret of ['gespannen', 'schulden', 'notitie']) assert.ok(!body.includes(secret), secret);
    const all = keptSchema.parse(JSON.parse(await kept(receiptCode)));
    assert.deepEqual(
      all.events.map(({ kind, text }) => [kind, text]),
      [
        ['ontvangen', null],
        ['betrokken', byConsent.reason],
        ['notitie', 'Moeder klonk gespannen.'],
      ],
    );
  });

  test('a professional’s decision that was not told is withheld: the team, its looks and its notes', async () => {
    const { id, path, receiptCode } = await asked(false);
    const before = [(await withCode('', receiptCode)).body, await kept(receiptCode)];
    assert.equal(await status(fatima.post(`${path}/involve`, { version: 1, ...byDecision })), 200);
    assert.deepEqual((await detail(kees, path)).informed, [{ team: 'swt-noord-noord', withheld: true }]);
    await kees.post(`${path}/note`, { version: 2, text: 'Eerder ook al.' });
    assert.deepEqual(
      [(await withCode('', receiptCode)).body, await kept(receiptCode)],
      before,
      'not a byte is different for the person',
    );
    const events = await gateway.database.query(
      'select kind, by_name, basis, withheld from events where question_id = $1 order by id',
      [id],
    );
    assert.deepEqual(events.slice(1), [
      { kind: 'betrokken', by_name: 'Fatima (CJG Noord)', basis: 'decision', withheld: true },
      { kind: 'bekeken', by_name: 'Kees (SWT Noord-Noord)', basis: null, withheld: true },
      { kind: 'notitie', by_name: 'Kees (SWT Noord-Noord)', basis: null, withheld: true },
    ]);
    await fatima.post(`${path}/stop-involving`, { version: 3, team: 'swt-noord-noord' });
    assert.equal(await kept(receiptCode), before[1], 'nor when it ends');
    assert.equal(await status(kees.get(path)), 404);
  });

  test('a decision that is told, at once or later, is seen by the person from then on', async () => {
    const { path, receiptCode } = await asked(false);
    await fatima.post(`${path}/involve`, { version: 1, ...byDecision });
    assert.equal(await status(fatima.post(`${path}/involve`, { version: 2, ...byDecision })), 409, 'it reads along');
    assert.equal(await status(fatima.post(`${path}/involve`, { version: 2, ...byDecision, told: true })), 200);
    assert.deepEqual((await detail(kees, path)).informed, [{ team: 'swt-noord-noord', withheld: false }]);
    const resident = await followed(receiptCode);
    assert.deepEqual(
      resident.story.map(({ kind }) => kind),
      ['ontvangen', 'betrokken'],
    );
    assert.equal(resident.informed.length, 1);
  });

  test('a withheld team that takes the question over is the one that the person sees', async () => {
    const { path, receiptCode } = await asked(false);
    await fatima.post(`${path}/involve`, { version: 1, ...byDecision });
    await fatima.post(`${path}/hand-over`, { version: 2, toTeam: 'swt-noord-noord', reason: 'Het gaat om geld.' });
    assert.equal(await status(kees.post(`${path}/hand-over/accept`, { version: 3 })), 200);
    const { team, contact } = await followed(receiptCode);
    assert.deepEqual([team.id, contact], ['swt-noord-noord', 'Kees (SWT Noord-Noord)']);
    assert.deepEqual((await detail(kees, path)).informed, []);
  });

  test('consent is always told; the basis and a reason are needed; the own team and an unknown one are refused', async () => {
    const { path } = await asked(false);
    const pointers = async (body: object) =>
      problemSchema
        .parse((await fatima.post(`${path}/involve`, { version: 1, ...body })).json())
        .errors?.map(({ pointer }) => pointer);
    assert.deepEqual(await pointers({ team: 'swt-noord-noord' }), ['/basis', '/reason']);
    for (const team of ['cjg-noord', 'cjg-nergens'])
      assert.deepEqual(await pointers({ ...byConsent, team }), ['/team']);
    assert.equal(await status(fatima.post(`${path}/involve`, { version: 1, ...byConsent, told: false })), 200);
    assert.deepEqual((await detail(fatima, path)).informed, [{ team: 'swt-noord-noord', withheld: false }]);
  });

  test('only who leads involves and ends it; what changed meanwhile is a conflict', async () => {
    const { path } = await asked(true);
    await fatima.post(`${path}/involve`, { version: 1, ...byConsent });
    const east = { ...byConsent, team: 'cjg-oost' };
    assert.equal(await status(kees.post(`${path}/involve`, { version: 2, ...east })), 409);
    assert.equal(await status(esther.post(`${path}/involve`, { version: 2, ...east })), 404);
    assert.equal(await status(fatima.post(`${path}/involve`, { version: 1, ...east })), 409);
    const stop = { version: 2, team: 'swt-noord-noord' };
    assert.equal(await status(kees.post(`${path}/stop-involving`, stop)), 409);
    assert.equal(await status(fatima.post(`${path}/stop-involving`, stop)), 200);
    assert.equal(await status(fatima.post(`${path}/stop-involving`, { ...stop, version: 3 })), 409);
    assert.equal(await status(kees.get(path)), 404);
  });
});
