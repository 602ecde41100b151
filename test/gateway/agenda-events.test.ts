import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { agendaEventSchema, type AgendaEvent, type SpreekuurVersion } from '@voordeur/core/schemas';
import { KeyRing } from '@voordeur/gateway';
import { openEvents, type EventPage } from './setup/event-page.ts';
import { eventually } from './setup/eventually.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { startSpreekuurGateway, tuesdayHalfPastNine, tuesdayNine, type SpreekuurGateway } from './setup/spreekuren.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const hour = { spreekuur: 'samen', startsAt: tuesdayNine };

describe('the agenda as it changes', () => {
  let provider: TestProvider;
  /** Where pages listen; another process takes in what happens. */
  let listening: SpreekuurGateway;
  let taking: SpreekuurGateway;
  let fatima: Staff, kees: Staff, esther: Staff;

  before(async () => {
    provider = await startProvider();
    const environment = { VOORDEUR_KEYS: KeyRing.generate('first'), ...oidcEnvironment(provider) };
    listening = await startSpreekuurGateway({ environment });
    taking = await startSpreekuurGateway({ environment, database: listening.database });
    await listening.app.listen({ host: '127.0.0.1', port: 0 });
    [fatima, kees, esther] = [
      await signIn(taking, 'fatima'),
      await signIn(taking, 'kees'),
      await signIn(taking, 'esther'),
    ];
  });
  after(async () => {
    await taking.stop();
    await listening.stop();
    await provider.stop();
  });

  const told = (page: EventPage): AgendaEvent[] => page.events('agenda').map((data) => agendaEventSchema.parse(data));

  /** Both host teams hear of what is done, once or more; who has no part in it hears nothing. */
  async function bothHear(what: () => Promise<unknown>): Promise<void> {
    const [ofNoord, ofWijkteam, ofOost] = [
      await openEvents(listening, fatima),
      await openEvents(listening, kees),
      await openEvents(listening, esther),
    ];
    await what();
    await eventually(async () => {
      for (const page of [ofNoord, ofWijkteam]) assert.ok(told(page).length > 0);
    });
    for (const event of [...told(ofNoord), ...told(ofWijkteam)]) assert.deepEqual(event, { spreekuur: 'samen' });
    assert.deepEqual(told(ofOost), []);
    for (const page of [ofNoord, ofWijkteam, ofOost]) page.close();
  }

  const versionOf = async () =>
    (await fatima.get('/v1/staff/spreekuren')).json<{ spreekuren: SpreekuurVersion[] }>().spreekuren[0]!;

  test('a booking in another process, its moving and its cancelling are told to both hosts, without content', async () => {
    let code = '';
    await bothHear(async () => ({ code } = await taking.book({ phone: '0612345678' })));
    await bothHear(() =>
      taking.post('/v1/bookings/move', { code, slot: { spreekuur: 'samen', startsAt: tuesdayHalfPastNine } }),
    );
    await bothHear(() => taking.post('/v1/bookings/cancel', { code }));
  });

  test('so are a walk-in, a substitute, a cancelled hour, who was told of it, and a changed definition', async () => {
    await bothHear(() => fatima.post('/v1/staff/agenda/walk-ins', { ...hour, change: 1 }));
    await bothHear(() => fatima.post('/v1/staff/agenda/substitutes', { ...hour, team: 'cjg-noord', name: 'Jan' }));
    await bothHear(() => fatima.post('/v1/staff/agenda/substitutes', { ...hour, team: 'cjg-noord', name: null }));
    await taking.book();
    const { version } = await versionOf();
    let notice = '';
    await bothHear(async () => {
      const response = await fatima.post('/v1/staff/agenda/cancel', { ...hour, version });
      notice = response.json<{ stillToTell: { id: string }[] }>().stillToTell[0]!.id;
    });
    await bothHear(() => fatima.post('/v1/staff/agenda/told', { id: notice }));
    await bothHear(async () => {
      const { definition, version: newest } = await versionOf();
      const change = { version: newest, definition: { ...definition, exceptions: [] }, outcomes: [] };
      assert.equal((await fatima.post('/v1/staff/spreekuren/samen/change', change)).statusCode, 200);
    });
  });

  test('who moves to a spreekuur of another team is told to both', async () => {
    const { code } = await taking.book();
    const [ofNoord, ofOost] = [await openEvents(listening, fatima), await openEvents(listening, esther)];
    const response = await taking.post('/v1/bookings/move', {
      code,
      slot: { spreekuur: 'oost', startsAt: tuesdayNine },
    });
    assert.equal(response.statusCode, 200);
    await eventually(async () => {
      assert.deepEqual(told(ofNoord).at(-1), { spreekuur: 'samen' });
      assert.deepEqual(told(ofOost).at(-1), { spreekuur: 'oost' });
    });
    ofNoord.close();
    ofOost.close();
  });

  test('what was refused is told to nobody', async () => {
    const page = await openEvents(listening, fatima);
    const refused = await fatima.post('/v1/staff/agenda/cancel', { ...hour, version: 999 });
    assert.equal(refused.statusCode, 409);
    await esther.post('/v1/staff/agenda/walk-ins', { ...hour, change: 1 });
    assert.deepEqual(told(page), []);
    await fatima.post('/v1/staff/agenda/walk-ins', { ...hour, change: 1 });
    await eventually(async () => assert.deepEqual(told(page), [{ spreekuur: 'samen' }]));
    page.close();
  });
});
