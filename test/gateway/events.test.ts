import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { KeyRing } from '@voordeur/gateway';
import { questionEventSchema } from '@voordeur/core/schemas';
import { openEvents, type EventPage } from './setup/event-page.ts';
import { eventually } from './setup/eventually.ts';
import { familysQuestion, parentsQuestion, startGateway, type TestGateway } from './setup/gateway.ts';
import type { TestProvider } from './setup/identity-provider.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

/** A page that listens for questions. */
interface Page extends Omit<EventPage, 'events'> {
  events(): { id: string; team: string; version: number }[];
}

describe('changes as they happen', () => {
  const keys = KeyRing.generate('first');
  let provider: TestProvider;
  /** Where pages listen; another process takes in the questions. */
  let listening: TestGateway;
  let taking: TestGateway;
  let fatima: Staff, esther: Staff;

  before(async () => {
    provider = await startProvider();
    const environment = { VOORDEUR_KEYS: keys, ...oidcEnvironment(provider) };
    listening = await startGateway({ environment, heartbeat: 100 });
    taking = await startGateway({ database: listening.database, environment });
    await listening.app.listen({ host: '127.0.0.1', port: 0 });
    [fatima, esther] = [await signIn(taking, 'fatima'), await signIn(taking, 'esther')];
  });
  after(async () => {
    await taking.stop();
    await listening.stop();
    await provider.stop();
  });

  async function open(staff: Staff): Promise<Page> {
    const page = await openEvents(listening, staff);
    return { ...page, events: () => page.events('question').map((data) => questionEventSchema.parse(data)) };
  }

  test('a new question that another process took in appears, with ids only', async () => {
    const page = await open(fatima);
    const question = parentsQuestion({ text: 'geheime woorden' });
    await taking.ask(question);
    await eventually(async () => assert.deepEqual(page.events(), [{ id: question.id, team: 'cjg-noord', version: 1 }]));
    assert.ok(!page.text().includes('geheime'));
    page.close();
  });

  test('each team hears of its own questions only', async () => {
    const [ofNoord, ofOost] = [await open(fatima), await open(esther)];
    const question = familysQuestion();
    await taking.ask(question);
    await eventually(async () =>
      assert.deepEqual(
        ofNoord.events().map(({ id }) => id),
        [question.id],
      ),
    );
    assert.deepEqual(ofOost.events(), []);
    ofNoord.close();
    ofOost.close();
  });

  test('an act is told to every team that has the question, and to one that has it no longer', async () => {
    const question = parentsQuestion();
    const [ofNoord, ofOost] = [await open(fatima), await open(esther)];
    await taking.ask(question);
    const path = `/v1/staff/questions/${question.id}`;
    await fatima.post(`${path}/take`, { version: 1 });
    await fatima.post(`${path}/hand-over`, { version: 2, toTeam: 'cjg-oost', reason: 'woont in Oost' });
    await fatima.post(`${path}/answer`, { version: 3, text: 'Je hoort van het andere team.' });
    await esther.post(`${path}/hand-over/accept`, { version: 4 });
    await esther.post(`${path}/take`, { version: 5 });
    await esther.post(`${path}/answer`, { version: 5, text: 'Dag!' });
    await eventually(async () => {
      assert.deepEqual(
        ofNoord.events().map(({ team, version }) => [team, version]),
        [1, 2, 3, 4, 5].map((version) => ['cjg-noord', version]),
      );
      assert.deepEqual(
        ofOost.events(),
        [3, 4, 5, 6].map((version) => ({ id: question.id, team: 'cjg-oost', version })),
      );
    });
    ofNoord.close();
    ofOost.close();
  });

  test('a refused question and a retry are told to nobody', async () => {
    const question = parentsQuestion();
    await taking.ask(question);
    const page = await open(fatima);
    await taking.ask(question);
    await taking.ask({ ...question, text: 'anders' });
    const next = parentsQuestion();
    await taking.ask(next);
    await eventually(async () => assert.ok(page.events().length > 0));
    assert.deepEqual(
      page.events().map(({ id }) => id),
      [next.id],
    );
    page.close();
  });

  test('a quiet stream gives signs of life', async () => {
    const page = await open(fatima);
    await eventually(async () => assert.ok(page.text().split(': alive\n\n').length > 2));
    page.close();
  });

  test('a stream ends when its session ends: by signing out elsewhere, or by time', async () => {
    const leaving = await signIn(taking, 'fatima');
    const page = await open(leaving);
    await leaving.post('/inbox/sign-out', {});
    await page.ended;
    const expiring = await signIn(taking, 'kees');
    const other = await open(expiring);
    await listening.database.query(
      `update staff_sessions set expires_at = now() - interval '1 second' where subject = 'kees'`,
    );
    await other.ended;
  });

  test('after the database was away streams end, so that pages read again, and new ones hear everything', async () => {
    const page = await open(fatima);
    await listening.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    await page.ended;
    await eventually(async () => {
      const again = await open(fatima);
      const question = parentsQuestion();
      assert.equal((await taking.ask(question)).statusCode, 201);
      await eventually(async () => assert.ok(again.events().some(({ id }) => id === question.id)));
      again.close();
    });
  });

  test('closing the gateway ends the streams at once', async () => {
    const page = await open(fatima);
    const begin = performance.now();
    await listening.app.close();
    await page.ended;
    assert.ok(performance.now() - begin < 2_000);
  });
});
