import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HostedToday } from '@voordeur/core/schemas';
import type { TestProvider } from './setup/identity-provider.ts';
import { parentsQuestion } from './setup/gateway.ts';
import { mondayMorning, startSpreekuurGateway, type SpreekuurGateway } from './setup/spreekuren.ts';
import { oidcEnvironment, signIn, startProvider, type Staff } from './setup/staff.ts';

const day = 24 * 3_600_000;

describe('the desk of a team', () => {
  let provider: TestProvider;
  let gateway: SpreekuurGateway;
  let fatima: Staff;
  let esther: Staff;

  before(async () => {
    provider = await startProvider();
    gateway = await startSpreekuurGateway({ environment: oidcEnvironment(provider) });
    fatima = await signIn(gateway, 'fatima');
    esther = await signIn(gateway, 'esther');
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  describe('finding by reference', () => {
    const question = parentsQuestion();
    let reference: string;
    before(async () => {
      reference = (await gateway.ask(question)).json<{ reference: string }>().reference;
    });
    const find = (staff: Staff, written: string) => staff.post('/v1/staff/references', { reference: written });

    test('as it is written by hand, closed ones too; nothing is looked at yet', async () => {
      const looks = async () => (await gateway.rows('events')).filter(({ kind }) => kind === 'bekeken').length;
      const before = await looks();
      for (const written of [reference, reference.toLowerCase().replaceAll('-', ' '), reference.slice(3)]) {
        const response = await find(fatima, written);
        assert.deepEqual([response.statusCode, response.json()], [200, { id: question.id }]);
      }
      assert.equal((await fatima.post(`/v1/staff/questions/${question.id}/close`, { version: 1 })).statusCode, 200);
      assert.equal((await find(fatima, reference)).statusCode, 200);
      assert.equal(await looks(), before);
    });

    test('of another team is as if it were not there', async () => {
      const [others, none] = [await find(esther, reference), await find(esther, 'VD-ZZZZ-ZZ')];
      assert.equal(others.statusCode, 404);
      assert.deepEqual(others.json(), none.json());
    });

    test('what cannot be a reference is told, and what it looks like', async () => {
      const response = await find(fatima, 'iets');
      assert.equal(response.statusCode, 400);
      assert.match(response.body, /VD-7K3Q-2F/);
    });

    test('a reference is in no address and no log line', async () => {
      await find(fatima, reference);
      assert.ok(!gateway.logged().includes(reference));
    });
  });

  describe('the spreekuren of today', () => {
    const today = async (staff: Staff) => (await staff.get('/v1/staff/agenda/today')).json<HostedToday>();

    test('are those of one’s teams, and looking at them is no look at who comes', async () => {
      await gateway.book();
      gateway.clock.now = mondayMorning + day;
      const before = (await gateway.rows('spreekuur_events')).length;
      const { date, hours } = await today(fatima);
      assert.equal(date, new Date(gateway.clock.now).toISOString().slice(0, 10));
      const shown = (all: HostedToday['hours']) => all.map(({ spreekuur, teams, from }) => [spreekuur.id, teams, from]);
      assert.deepEqual(shown(hours), [['samen', ['cjg-noord'], '09:00']]);
      assert.deepEqual(shown((await today(esther)).hours), [['oost', ['cjg-oost'], '09:00']]);
      assert.equal((await gateway.rows('spreekuur_events')).length, before);
    });

    test('on a day without one there is none', async () => {
      gateway.clock.now = mondayMorning;
      assert.deepEqual((await today(fatima)).hours, []);
    });
  });
});
