import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { InvalidPartner, KeyRing, listPartners, registerPartner, removePartner } from '@voordeur/gateway';
import { eventually } from './setup/eventually.ts';
import { parentsQuestion, publicUrl, startGateway, type TestGateway } from './setup/gateway.ts';

const school = 'https://www.school.example';
const keys = KeyRing.generate('first');
const stranger = 'https://vreemd.example';

describe('origins of partners', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway({ environment: { VOORDEUR_KEYS: keys } });
    await registerPartner(gateway.database.url, {
      id: 'school',
      name: 'De School',
      origins: [`${school}/`, 'http://localhost:8081'],
    });
    await registerPartner(gateway.database.url, {
      id: 'huisarts',
      name: 'De Huisarts',
      origins: ['https://huisarts.example'],
    });
  });
  after(() => gateway.stop());

  const partnerOf = async (id: string) =>
    (await gateway.database.query('select partner from questions where id = $1', [id]))[0]?.partner;
  const corsHeaders = (headers: object) => Object.keys(headers).filter((name) => name.startsWith('access-control-'));
  const preflight = (url: string, origin: string) =>
    gateway.app.inject({
      method: 'OPTIONS',
      url,
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test('a registered origin may ask, and is the partner whatever the body says', async () => {
    const question = parentsQuestion({ source: { partner: 'huisarts' } });
    const response = await gateway.ask(question, { origin: school });
    assert.equal(response.statusCode, 201);
    assert.equal(response.headers['access-control-allow-origin'], school);
    assert.match(String(response.headers.vary), /Origin/);
    assert.equal(await partnerOf(question.id), 'school');
  });

  test('its preflight names the method and the header', async () => {
    const response = await preflight('/v1/questions', school);
    assert.equal(response.statusCode, 204);
    assert.equal(response.headers['access-control-allow-origin'], school);
    assert.match(String(response.headers['access-control-allow-methods']), /POST/);
    assert.match(String(response.headers['access-control-allow-headers']), /content-type/);
    assert.equal(response.headers['access-control-allow-credentials'], undefined);
  });

  test('from a registered origin one’s own question can be followed by its code, from no other', async () => {
    for (const act of ['', '/messages', '/answer-way', '/withdraw', '/kept', '/erase']) {
      const path = `/v1/my-question${act}`;
      const allowed = await preflight(path, school);
      assert.equal(allowed.statusCode, 204, path);
      assert.equal(allowed.headers['access-control-allow-origin'], school, path);
      const refused = await preflight(path, stranger);
      assert.equal(refused.statusCode, 403, path);
      assert.deepEqual(corsHeaders(refused.headers), [], path);
    }
  });

  test('an origin that is not registered gets 403 without CORS headers, and stores nothing', async () => {
    for (const origin of [stranger, 'null', 'http://www.school.example', `${school}:8443`, 'https://school.example']) {
      const question = parentsQuestion();
      const responses = [
        await gateway.ask(question, { origin }),
        await preflight('/v1/questions', origin),
        await gateway.app.inject({ url: '/v1/altcha', headers: { origin } }),
      ];
      for (const response of responses) {
        assert.equal(response.statusCode, 403, origin);
        assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
        assert.deepEqual(corsHeaders(response.headers), []);
      }
      assert.equal(await partnerOf(question.id), undefined);
    }
  });

  test('without an origin the partner of the body counts, where it is registered', async () => {
    const known = parentsQuestion({ source: { partner: 'huisarts' } });
    const unknown = parentsQuestion({ source: { partner: 'onbekend' } });
    const mistyped = parentsQuestion({ source: { partner: 'Huisarts Weverstuin!' } });
    const none = parentsQuestion();
    const questions = [known, unknown, mistyped, none];
    for (const question of questions) assert.equal((await gateway.ask(question)).statusCode, 201);
    assert.deepEqual(await Promise.all(questions.map(({ id }) => partnerOf(id))), ['huisarts', null, null, null]);
  });

  test('the gateway’s own origin may ask too', async () => {
    assert.equal((await gateway.ask(parentsQuestion(), { origin: publicUrl })).statusCode, 201);
  });

  test('any site may read the municipality, the description of the API and the widgets', async () => {
    for (const url of ['/v1/municipality', '/v1/openapi.json', '/widgets/nergens.js'])
      assert.equal(
        (await gateway.app.inject({ url, headers: { origin: stranger } })).headers['access-control-allow-origin'],
        '*',
        url,
      );
  });

  test('no other site gets CORS headers on the staff’s API or the inbox, registered or not', async () => {
    for (const url of ['/v1/staff/me', '/v1/staff/questions', '/inbox/sign-in', '/metrics'])
      for (const origin of [school, stranger]) {
        assert.deepEqual(corsHeaders((await gateway.app.inject({ url, headers: { origin } })).headers), [], url);
        assert.equal((await preflight(url, origin)).headers['access-control-allow-origin'], undefined);
      }
  });

  test('a partner that is registered or removed counts in every process at once', async () => {
    const other = await startGateway({ database: gateway.database, environment: { VOORDEUR_KEYS: keys } });
    const origin = 'https://nieuw.example';
    const ask = (target: TestGateway) => target.app.inject({ url: '/v1/altcha', headers: { origin } });
    assert.equal((await ask(other)).statusCode, 403);
    await registerPartner(gateway.database.url, { id: 'nieuw', name: 'Nieuw', origins: [origin] });
    assert.equal((await ask(gateway)).statusCode, 200);
    assert.equal((await ask(other)).statusCode, 200);
    assert.equal(await removePartner(gateway.database.url, 'nieuw'), true);
    for (const target of [gateway, other])
      await eventually(async () => assert.equal((await ask(target)).statusCode, 403));
    assert.equal(await removePartner(gateway.database.url, 'nieuw'), false);
    await other.stop();
  });

  test('registering again replaces name and origins', async () => {
    await registerPartner(gateway.database.url, {
      id: 'bieb',
      name: 'Bieb',
      origins: ['https://a.example', 'https://b.example'],
    });
    await registerPartner(gateway.database.url, { id: 'bieb', name: 'Bibliotheek', origins: ['https://b.example'] });
    const found = (await listPartners(gateway.database.url)).find(({ id }) => id === 'bieb');
    assert.deepEqual(found, { id: 'bieb', name: 'Bibliotheek', email: null, origins: ['https://b.example'] });
  });

  test('only origins are registered: https, or http on the machine itself, each of one partner', async () => {
    const register = (id: string, origins: string[]) =>
      registerPartner(gateway.database.url, { id, name: 'Naam', origins });
    for (const origin of [
      'http://www.school.example',
      'https://a.example/pad',
      'https://u:p@a.example',
      'school.example',
      '*',
      'null',
      'file:///x',
      'https://a.example?x',
      '',
    ])
      await assert.rejects(register('fout', [origin]), InvalidPartner, origin);
    await assert.rejects(register('dief', [school]), /belongs to school/);
    await assert.rejects(
      register('Fout Id', ['http://x.example', 'https://goed.example']),
      (error: InvalidPartner) => error.problems.length === 2,
    );
    assert.ok(!(await listPartners(gateway.database.url)).some(({ id }) => ['fout', 'dief'].includes(id)));
  });
});
