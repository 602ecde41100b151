import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { problemSchema, questionSchema } from '@voordeur/core/schemas';
import fc from 'fast-check';
import { parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';

const isProblem = (type: unknown) => assert.match(String(type), /^application\/problem\+json/);

describe('a question that is not right', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway({ environment: { LOG_LEVEL: 'warn' } });
  });
  after(() => gateway.stop());

  const count = async () => Number((await gateway.database.query('select count(*) from questions'))[0]!.count);

  test('2,000 malformed bodies get 400 with every error, never 500, and nothing is stored', async () => {
    const before = await count();
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(malformedQuestion(), async (body) => {
        const expected = questionSchema.safeParse(JSON.parse(JSON.stringify(body)));
        fc.pre(!expected.success);
        const response = await gateway.ask(body);
        seen += 1;
        assert.equal(response.statusCode, 400, response.body);
        isProblem(response.headers['content-type']);
        const { errors } = problemSchema.parse(response.json());
        const wanted = expected.error!.issues.map(({ path }) => path.map((part) => `/${String(part)}`).join(''));
        assert.deepEqual(
          errors?.map(({ pointer }) => pointer),
          wanted,
        );
        for (const { detail } of errors!) assert.ok(detail.length > 5);
      }),
      { numRuns: 2_000 },
    );
    assert.equal(seen, 2_000);
    assert.equal(await count(), before);
  });

  test('all errors come together, those between members too, each with what to do', async () => {
    const { errors } = problemSchema.parse(
      (
        await gateway.ask({
          ...parentsQuestion(),
          id: 'geen-uuid',
          answerBy: 'email',
          facts: { postcode4: 'abcd', ageBand: '5' },
          consentToShare: 'ja',
        })
      ).json(),
    );
    assert.deepEqual(errors?.map(({ pointer }) => pointer).sort(), [
      '/consentToShare',
      '/email',
      '/facts/ageBand',
      '/facts/postcode4',
      '/id',
    ]);
    assert.equal(
      errors?.find(({ pointer }) => pointer === '/facts/postcode4')?.detail,
      'geef vier cijfers, bijvoorbeeld 2023',
    );
  });

  test('the words are Dutch, and English for who prefers that', async () => {
    const body = parentsQuestion({ facts: { postcode4: 'abcd' } });
    const detail = async (headers: Record<string, string>) =>
      problemSchema.parse((await gateway.ask(body, headers)).json()).errors?.[0]?.detail;
    assert.equal(await detail({}), 'geef vier cijfers, bijvoorbeeld 2023');
    assert.equal(
      await detail({ 'accept-language': 'fr, en-GB;q=0.8, nl;q=0.5' }),
      'give four digits, for example 2023',
    );
    assert.equal(await detail({ 'accept-language': 'en;q=0.1, nl' }), 'geef vier cijfers, bijvoorbeeld 2023');
  });

  test('what is no JSON, no object, of another type or empty is a problem, never a fault', async () => {
    const send = (payload: string, type: string) =>
      gateway.app.inject({ method: 'POST', url: '/v1/questions', payload, headers: { 'content-type': type } });
    const cases: [string, string, number][] = [
      ['{"id": "abc", geheime tekst', 'application/json', 400],
      ['', 'application/json', 400],
      ['null', 'application/json', 400],
      ['[]', 'application/json', 400],
      ['"tekst"', 'application/json', 400],
      ['{"__proto__": {"x": 1}}', 'application/json', 400],
      ['text=hallo', 'application/x-www-form-urlencoded', 415],
      ['hallo', 'text/plain', 415],
      ['<x/>', 'application/xml', 415],
    ];
    for (const [payload, type, status] of cases) {
      const response = await send(payload, type);
      assert.equal(response.statusCode, status, `${type} ${payload}: ${response.body}`);
      isProblem(response.headers['content-type']);
      assert.ok(!response.body.includes('geheime'));
    }
    assert.ok(!gateway.logged().includes('geheime'));
  });

  test('a body beyond all measure gets 413; 20,000 characters of any script are fine', async () => {
    const long = await gateway.ask(parentsQuestion({ text: 'ሀ'.repeat(20_000) }));
    assert.equal(long.statusCode, 201);
    const tooLong = await gateway.ask({ ...parentsQuestion(), text: 'x'.repeat(300_000) });
    assert.equal(tooLong.statusCode, 413);
    isProblem(tooLong.headers['content-type']);
  });

  test('an address that cannot be read is a problem, and is not repeated', async () => {
    const response = await gateway.app.inject('/v1/geheim%zz');
    assert.equal(response.statusCode, 400);
    isProblem(response.headers['content-type']);
    assert.ok(!response.body.includes('geheim'));
    assert.ok(!response.body.includes('gevonden'), 'it says what is wrong, not that something is missing');
    assert.ok(response.headers['api-version']);
    assert.equal(response.headers['cache-control'], 'no-store');
  });

  test('an address that does not exist is a problem too', async () => {
    for (const url of ['/v1/nergens', '/v1/questions/', '/v1', '/widgets/']) {
      const response = await gateway.app.inject({ method: 'GET', url });
      assert.equal(response.statusCode, 404, url);
      isProblem(response.headers['content-type']);
      assert.equal(problemSchema.parse(response.json()).status, 404);
    }
  });

  test('a method that an address does not have gets 405, with the methods that it has', async () => {
    for (const [method, url, allow] of [
      ['DELETE', '/v1/questions', 'POST'],
      ['GET', '/v1/questions?partner=school', 'POST'],
      ['POST', '/v1/municipality', 'GET, HEAD'],
      ['DELETE', `/v1/staff/questions/${randomUUID()}`, 'GET, HEAD'],
      ['HEAD', '/v1/staff/events', 'GET'],
    ] as const) {
      const response = await gateway.app.inject({ method, url });
      assert.equal(response.statusCode, 405, `${method} ${url}`);
      assert.equal(response.headers['allow'], allow);
      isProblem(response.headers['content-type']);
    }
  });
});

/** Bodies like questions, with one to four members that are of another kind, wrong or gone. */
function malformedQuestion(): fc.Arbitrary<object> {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.string({ unit: 'binary' }),
  );
  const member = fc.constantFrom(
    'id',
    'text',
    'facts',
    'locale',
    'answerBy',
    'email',
    'phone',
    'consentToShare',
    'source',
    'altcha',
  );
  const fact = fc.constantFrom(
    'asker',
    'ageBand',
    'childrenAtHome',
    'leefgebieden',
    'postcode4',
    'area',
    'noFixedAddress',
    'helpedBy',
    'danger',
    'becomingAdult',
    'childSafety',
  );
  const change = fc.oneof(
    fc.tuple(member, anything).map(([name, value]) => ({ [name]: value })),
    member.map((name) => ({ [name]: undefined })),
    fc.tuple(fact, anything).map(([name, value]) => ({ facts: { ...parentsQuestion().facts, [name]: value } })),
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => Object.assign({}, parentsQuestion(), ...changes) as object)
    .filter((body) => !questionSchema.safeParse(JSON.parse(JSON.stringify(body))).success);
}
