import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import { staffServiceReportsSchema, type StaffServiceReport } from '@voordeur/core/schemas';
import pg from 'pg';
import { eventually } from './setup/eventually.ts';
import { startGateway, type TestGateway } from './setup/gateway.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';
import type { TestProvider } from './setup/identity-provider.ts';

describe('what people say is wrong, for those who look after the sociale kaart', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  let annelies: Staff;
  const keys = KeyRing.generate('first');
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: { ...oidcEnvironment(provider), VOORDEUR_KEYS: keys } });
    annelies = await signIn(gateway, 'annelies');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  async function report(service: string, changes: object = {}): Promise<string> {
    const id = randomUUID();
    const payload = { id, kind: 'wrong-text', ...changes };
    const url = `/v1/services/${service}/reports`;
    assert.equal((await gateway.app.inject({ method: 'POST', url, payload })).statusCode, 201);
    return id;
  }

  async function listOf(staff: Staff): Promise<StaffServiceReport[]> {
    return staffServiceReportsSchema.parse((await staff.get('/v1/staff/service-reports')).json()).reports;
  }

  test('they read them in the order in which they came, with the note', async () => {
    const first = await report('cjg-noord', { kind: 'wrong-contact', note: 'Het nummer is van iemand anders' });
    const second = await report('cjg-oost');
    const reports = await listOf(annelies);
    assert.deepEqual(
      reports.map(({ id, service, kind, note, handled }) => ({ id, service, kind, note, handled })),
      [
        {
          id: first,
          service: { id: 'cjg-noord', name: 'CJG Noord', exists: true },
          kind: 'wrong-contact',
          note: 'Het nummer is van iemand anders',
          handled: null,
        },
        {
          id: second,
          service: { id: 'cjg-oost', name: 'CJG Oost', exists: true },
          kind: 'wrong-text',
          note: null,
          handled: null,
        },
      ],
    );
  });

  test('one of them marks a report as handled, once', async () => {
    const id = await report('cjg-noord');
    const handle = () => annelies.post(`/v1/staff/service-reports/${id}/handle`, {});
    assert.equal((await handle()).statusCode, 204);
    const handled = (await listOf(annelies)).find((each) => each.id === id)!;
    assert.equal(handled.handled!.by, 'Annelies (voordeur)');
    assert.equal((await listOf(annelies)).at(-1)!.id, id, 'after the open ones');
    assert.equal((await handle()).statusCode, 409);
    assert.equal((await annelies.post(`/v1/staff/service-reports/${randomUUID()}/handle`, {})).statusCode, 404);
  });

  test('a report stays when its service is gone', async () => {
    const id = await report('cjg-schalkwijk');
    await gateway.database.query(`delete from services where id = 'cjg-schalkwijk'`);
    const { service } = (await listOf(annelies)).find((each) => each.id === id)!;
    assert.deepEqual(service, { id: 'cjg-schalkwijk', name: 'CJG Schalkwijk', exists: false });
  });

  test('what is handled is erased after 90 days; what is open stays, however old', async () => {
    const [old, recent, open] = [await report('cjg-noord'), await report('cjg-noord'), await report('cjg-noord')];
    for (const id of [old, recent]) await annelies.post(`/v1/staff/service-reports/${id}/handle`, {});
    const age = (id: string, days: number) =>
      gateway.database.query(
        `update service_reports set reported_at = reported_at - make_interval(days => $2),
           handled_at = handled_at - make_interval(days => $2) where id = $1`,
        [id, days],
      );
    await age(old, 91);
    await age(recent, 89);
    await age(open, 400);
    const other = await startGateway({ database: gateway.database, environment: { VOORDEUR_KEYS: keys } });
    try {
      await eventually(async () => {
        const left = (await gateway.rows('service_reports')).map(({ id }) => id);
        assert.deepEqual(
          [old, recent, open].map((id) => left.includes(id)),
          [false, true, true],
        );
      });
    } finally {
      await other.stop();
    }
  });

  test('the login sees no report but those it is about to erase', async () => {
    const login = new pg.Client({ connectionString: gateway.database.url });
    await login.connect();
    try {
      await login.query('begin');
      const count = async () => (await login.query('select count(*)::int as n from service_reports')).rows[0].n;
      assert.equal(await count(), 0);
      assert.equal((await login.query('delete from service_reports')).rowCount, 0);
      await login.query(`select set_config('voordeur.handled_before', (now() + interval '1 hour')::text, true)`);
      const handled = (await gateway.rows('service_reports')).filter(({ handled_at }) => handled_at !== null);
      assert.ok(handled.length > 0);
      assert.equal(await count(), handled.length);
    } finally {
      await login.end();
    }
  });

  test('other teams see none and handle none, nor does anybody who is not signed in', async () => {
    const id = await report('cjg-noord');
    const fatima = await signIn(gateway, 'fatima');
    assert.deepEqual(await listOf(fatima), []);
    assert.equal((await fatima.post(`/v1/staff/service-reports/${id}/handle`, {})).statusCode, 404);
    assert.equal((await gateway.app.inject('/v1/staff/service-reports')).statusCode, 401);
    const withoutToken = await annelies.post(`/v1/staff/service-reports/${id}/handle`, {}, { 'x-csrf-token': 'x' });
    assert.equal(withoutToken.statusCode, 403);
    assert.equal((await listOf(annelies)).find((each) => each.id === id)!.handled, null);
  });
});
