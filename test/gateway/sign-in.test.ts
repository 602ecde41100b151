import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { staffMemberSchema } from '@voordeur/core/schemas';
import { InvalidConfig, KeyRing, readConfig } from '@voordeur/gateway';
import { parentsQuestion, publicUrl, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, signInResponse, startProvider, type Staff } from './setup/staff.ts';

const keys = KeyRing.generate('first');

describe('signing in', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: { VOORDEUR_KEYS: keys, ...oidcEnvironment(provider) } });
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  test('goes to the provider with code flow, PKCE, state and nonce', async () => {
    const response = await gateway.app.inject('/inbox/sign-in');
    const url = new URL(String(response.headers.location));
    assert.equal(url.origin, provider.issuer);
    assert.equal(url.searchParams.get('response_type'), 'code');
    assert.equal(url.searchParams.get('code_challenge_method'), 'S256');
    assert.equal(url.searchParams.get('redirect_uri'), `${publicUrl}/inbox/callback`);
    for (const parameter of ['state', 'nonce', 'code_challenge']) assert.ok(url.searchParams.get(parameter), parameter);
  });

  test('ends at the inbox with a cookie that scripts cannot read, kept in the database as a hash only', async () => {
    const response = await signInResponse(gateway, 'fatima');
    assert.deepEqual([response.statusCode, response.headers.location], [302, '/inbox/']);
    const cookie = response.cookies.find(({ name }) => name === 'voordeur');
    assert.ok(cookie?.httpOnly);
    assert.equal(cookie.sameSite, 'Lax');
    const dump = JSON.stringify(
      await gateway.database.query("select *, encode(id_hash, 'escape') as raw from staff_sessions"),
    );
    assert.ok(!dump.includes(cookie.value));
  });

  test('ends at the place in the inbox where one was going, and never anywhere else', async () => {
    const endsAt = async (place: string) =>
      (await signInResponse(gateway, 'fatima', `?place=${encodeURIComponent(place)}`)).headers.location;
    const question = '/vragen/6f1c0d3e-0000-4000-8000-000000000000?team=cjg-noord';
    assert.equal(await endsAt(question), `/inbox/#${question}`);
    assert.equal(await endsAt('/agenda/2026-11-23'), '/inbox/#/agenda/2026-11-23');
    for (const other of ['//elsewhere.example', 'https://elsewhere.example', '/<script>', '/a\r\nset-cookie: a=b', ''])
      assert.equal(await endsAt(other), '/inbox/', other);
    assert.equal((await signInResponse(gateway, 'fatima', '?place=/vragen&place=/agenda')).headers.location, '/inbox/');
  });

  test('over https the cookie travels over https only', async () => {
    const { database } = gateway;
    const environment = { PUBLIC_URL: 'https://voordeur.example', VOORDEUR_KEYS: keys, ...oidcEnvironment(provider) };
    const secure = await startGateway({ database, environment });
    const header = String((await secure.app.inject('/inbox/sign-in')).headers['set-cookie']);
    assert.match(header, /^__Secure-voordeur-sign-in=.*; Secure/);
    await secure.stop();
  });

  test('teams that the municipality does not have are left out, and logged', async () => {
    const staff = await signIn(gateway, 'henriette');
    const { teams } = (await staff.get('/v1/staff/me')).json<{ teams: { id: string }[] }>();
    assert.deepEqual(
      teams.map(({ id }) => id),
      ['cjg-noord', 'swt-noord-noord'],
    );
    assert.ok(gateway.logged().includes('team-dat-niet-bestaat'));
  });

  test('who has no team reads so on a page and gets no session', async () => {
    const response = await signInResponse(gateway, 'zonder');
    assert.equal(response.statusCode, 403);
    assert.match(response.body, /Je hoort nog niet bij een team/);
    assert.match(String(response.headers['content-security-policy']), /default-src 'none'/);
    assert.ok(!response.cookies.some(({ name, value }) => name === 'voordeur' && value !== ''));
  });

  test('a manager gets a session without a team that shows no question, and beside a team both', async () => {
    const question = parentsQuestion();
    await gateway.ask(question);
    const me = async (staff: Staff) => staffMemberSchema.parse((await staff.get('/v1/staff/me')).json());
    const marijke = await signIn(gateway, 'marijke');
    const { manager, teams } = await me(marijke);
    assert.deepEqual([manager, teams], [true, []]);
    assert.deepEqual((await marijke.get('/v1/staff/questions')).json(), { questions: [] });
    assert.equal((await marijke.get(`/v1/staff/questions/${question.id}`)).statusCode, 404);
    const both = await me(await signIn(gateway, 'bram'));
    assert.deepEqual([both.manager, both.teams.map(({ id }) => id)], [true, ['cjg-noord']]);
    assert.equal((await me(await signIn(gateway, 'fatima'))).manager, false);
  });

  test('another value makes the manager, and never the id of a team', async () => {
    const { database } = gateway;
    const environment = { VOORDEUR_KEYS: keys, ...oidcEnvironment(provider) };
    const other = await startGateway({
      database,
      environment: { ...environment, OIDC_MANAGER: 'team-dat-niet-bestaat' },
    });
    const [zonder, marijke] = [await signInResponse(other, 'zonder'), await signInResponse(other, 'marijke')];
    assert.deepEqual([zonder.statusCode, marijke.statusCode], [302, 403]);
    await other.stop();
    assert.throws(
      () => readConfig({ ...environment, DATABASE_URL: database.url, OIDC_MANAGER: 'cjg-noord' }),
      (error) => error instanceof InvalidConfig && error.problems.join().includes('OIDC_MANAGER: is the id of a team'),
    );
  });

  test('an answer that belongs to no attempt, or to another one, signs nobody in', async () => {
    const start = await gateway.app.inject('/inbox/sign-in');
    const attempt = start.cookies[0]!;
    const withoutAttempt = await gateway.app.inject('/inbox/callback?code=x&state=y');
    const otherState = await gateway.app.inject({
      url: '/inbox/callback?code=x&state=y',
      cookies: { [attempt.name]: attempt.value },
    });
    const forged = await gateway.app.inject({
      url: '/inbox/callback?code=x&state=y',
      cookies: { [attempt.name]: 'AAAA' },
    });
    for (const response of [withoutAttempt, otherState, forged]) {
      assert.equal(response.statusCode, 400);
      assert.match(response.body, /Het inloggen is niet gelukt/);
    }
  });

  test('signing out ends the session, on the server too', async () => {
    const staff = await signIn(gateway, 'fatima');
    assert.equal((await staff.post('/inbox/sign-out', {}, { 'x-csrf-token': 'fout' })).statusCode, 403);
    assert.equal((await staff.post('/inbox/sign-out', {})).statusCode, 204);
    assert.equal((await staff.get('/v1/staff/me')).statusCode, 401);
    const events = await gateway.database.query(
      `select kind from events where by_id = 'fatima' and kind in ('aangemeld', 'afgemeld') order by id desc limit 2`,
    );
    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['afgemeld', 'aangemeld'],
    );
  });

  test('a session ends after eight hours, and after an hour without a request', async () => {
    const { query } = gateway.database;
    const old = await signIn(gateway, 'fatima');
    const idle = await signIn(gateway, 'kees');
    await query(`update staff_sessions set expires_at = now() - interval '1 second' where subject = 'fatima'`);
    await query(`update staff_sessions set last_seen_at = now() - interval '61 minutes' where subject = 'kees'`);
    for (const staff of [old, idle]) assert.equal((await staff.get('/v1/staff/me')).statusCode, 401);
  });

  test('when the provider does not answer a page says so, and later it works without a restart', async () => {
    const later = createServer((_request, response) => response.writeHead(503).end());
    await new Promise<void>((resolve) => later.listen(0, '127.0.0.1', resolve));
    const { port } = later.address() as AddressInfo;
    const environment = { VOORDEUR_KEYS: keys, ...oidcEnvironment(provider), OIDC_ISSUER: `http://127.0.0.1:${port}` };
    const waiting = await startGateway({ database: gateway.database, environment });
    const response = await waiting.app.inject('/inbox/sign-in');
    assert.equal(response.statusCode, 503);
    assert.ok(response.headers['retry-after']);
    assert.match(response.body, /Inloggen lukt nu even niet/);
    later.close();
    const back = await startProvider(port);
    assert.equal((await waiting.app.inject('/inbox/sign-in')).statusCode, 302);
    await back.stop();
    await waiting.stop();
  });

  test('a gateway without a provider says that signing in is not set up', async () => {
    const bare = await startGateway({ database: gateway.database, environment: { VOORDEUR_KEYS: keys } });
    const response = await bare.app.inject('/inbox/sign-in');
    assert.deepEqual([response.statusCode, /kan hier nog niet/.test(response.body)], [503, true]);
    await bare.stop();
  });
});
