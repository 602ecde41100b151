import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { answerTemplatesSchema, liaisonsSchema } from '@voordeur/core/schemas';
import { startGateway, type TestGateway } from './setup/gateway.ts';
import { oidcEnvironment, signIn, startProvider } from './setup/staff.ts';
import type { TestProvider } from './setup/identity-provider.ts';

describe('what the municipality says for its staff', () => {
  let provider: TestProvider;
  let gateway: TestGateway;
  before(async () => {
    provider = await startProvider();
    gateway = await startGateway({ environment: oidcEnvironment(provider) });
  });
  after(async () => {
    await gateway.stop();
    await provider.stop();
  });

  test('a team gets the answer templates that it may use', async () => {
    const idsOf = async (person: string) => {
      const response = await (await signIn(gateway, person)).get('/v1/staff/answer-templates');
      assert.equal(response.headers['cache-control'], 'no-store');
      return answerTemplatesSchema.parse(response.json()).templates.map(({ id }) => id);
    };
    const fatima = await idsOf('fatima');
    assert.ok(fatima.includes('cjg-kennismaken') && fatima.includes('meer-weten') && !fatima.includes('swt-geld'));
    assert.ok((await idsOf('kees')).includes('swt-geld'));
    const both = await idsOf('henriette');
    assert.ok(both.includes('swt-geld') && both.includes('cjg-kennismaken'));
    assert.equal(new Set(both).size, both.length);
  });

  test('staff see whom to ask in every team; nobody else does', async () => {
    const { liaisons } = liaisonsSchema.parse(
      (await (await signIn(gateway, 'fatima')).get('/v1/staff/liaisons')).json(),
    );
    assert.ok(liaisons.some(({ team, role }) => team === 'swt-oost-1' && role === 'contactpersoon-23-plus'));
    for (const path of ['/v1/staff/liaisons', '/v1/staff/answer-templates'])
      assert.equal((await gateway.app.inject(path)).statusCode, 401);
    assert.ok(!(await gateway.app.inject('/v1/municipality')).body.includes(liaisons[0]!.name));
  });
});
