import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { KeyRing, registerPartner } from '@voordeur/gateway';
import { problemSchema } from '@voordeur/core/schemas';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge } from 'altcha-lib/types';
import { parentsQuestion, startGateway, type Injected, type TestGateway } from './setup/gateway.ts';

describe('the proof of work', () => {
  const keys = KeyRing.generate('first');
  let gateway: TestGateway;
  let lenient: TestGateway;
  before(async () => {
    gateway = await startGateway({ environment: { VOORDEUR_KEYS: keys, PROOF_OF_WORK: 'required' } });
    lenient = await startGateway({ database: gateway.database, environment: { VOORDEUR_KEYS: keys } });
    await registerPartner(gateway.database.url, { id: 'school', name: 'School', origins: ['https://school.example'] });
  });
  after(async () => {
    await lenient.stop();
    await gateway.stop();
  });

  const challenge = async () => (await gateway.app.inject('/v1/altcha')).json<Challenge>();
  const encode = (payload: object) => Buffer.from(JSON.stringify(payload)).toString('base64');
  /** What a browser does: as `altcha-lib` says. */
  async function proof(of?: Challenge): Promise<string> {
    const asked = of ?? (await challenge());
    const solution = await solveChallenge({ challenge: asked, deriveKey });
    return encode({ challenge: asked, solution });
  }
  const stored = async (id: string) =>
    (await gateway.database.query('select id from questions where id = $1', [id])).length === 1;
  function refusesProof(response: Injected): void {
    assert.equal(response.statusCode, 400, response.body);
    const { errors } = problemSchema.parse(response.json());
    assert.deepEqual(
      errors?.map(({ pointer }) => pointer),
      ['/altcha'],
    );
    assert.match(errors![0]!.detail, /\/v1\/altcha/);
  }

  test('a new question with a solved challenge is taken in, without one refused with what to do', async () => {
    const question = parentsQuestion();
    for (const altcha of [undefined, null, '']) refusesProof(await gateway.ask({ ...question, altcha }));
    assert.equal(await stored(question.id), false);
    assert.equal((await gateway.ask({ ...question, altcha: await proof() })).statusCode, 201);
    assert.equal(await stored(question.id), true);
  });

  test('a page of a partner may get a challenge', async () => {
    const response = await gateway.app.inject({ url: '/v1/altcha', headers: { origin: 'https://school.example' } });
    assert.equal(response.headers['access-control-allow-origin'], 'https://school.example');
  });

  test('a retry needs no proof, or takes the spent one', async () => {
    const question = parentsQuestion();
    const altcha = await proof();
    const first = await gateway.ask({ ...question, altcha });
    for (const again of [{ ...question, altcha }, question, { ...question, altcha: 'onzin' }])
      assert.equal((await gateway.ask(again)).body, first.body);
  });

  test('a proof counts once, also when 20 questions use it at the same time', async () => {
    const altcha = await proof();
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => gateway.ask({ ...parentsQuestion(), altcha })),
    );
    assert.deepEqual(responses.map(({ statusCode }) => statusCode).sort(), [
      201,
      ...Array.from({ length: 19 }, () => 400),
    ]);
    for (const response of responses.filter(({ statusCode }) => statusCode === 400)) refusesProof(response);
  });

  test('the same question with the same proof sent 20 times at once is one question and one answer', async () => {
    const question = { ...parentsQuestion(), altcha: await proof() };
    const responses = await Promise.all(Array.from({ length: 20 }, () => gateway.ask(question)));
    assert.deepEqual([...new Set(responses.map(({ statusCode }) => statusCode))], [201]);
    assert.equal(new Set(responses.map(({ body }) => body)).size, 1);
  });

  test('a proof that is forged, changed, of a stranger or unreadable is refused, in both ways of asking', async () => {
    const asked = await challenge();
    const solution = await solveChallenge({ challenge: asked, deriveKey });
    const forgeries = [
      'onzin',
      encode({}),
      encode({ challenge: asked, solution: { counter: 1, derivedKey: '00' } }),
      encode({ challenge: { ...asked, signature: 'ab'.repeat(32) }, solution }),
      encode({ challenge: { ...asked, parameters: { ...asked.parameters, cost: 1 } }, solution }),
      encode({ challenge: { ...asked, parameters: { ...asked.parameters, expiresAt: 9_999_999_999 } }, solution }),
      encode({ challenge: { parameters: asked.parameters }, solution }),
    ];
    for (const altcha of forgeries)
      for (const target of [gateway, lenient]) refusesProof(await target.ask({ ...parentsQuestion(), altcha }));
  });

  test('a spent proof does not leave a question behind', async () => {
    const altcha = await proof();
    await gateway.ask({ ...parentsQuestion(), altcha });
    const late = parentsQuestion();
    refusesProof(await gateway.ask({ ...late, altcha }));
    assert.equal(await stored(late.id), false);
    const rest = await gateway.database.query('select 1 from assignments where question_id = $1', [late.id]);
    assert.equal(rest.length, 0);
  });
});
