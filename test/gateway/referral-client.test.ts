import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { checkDigit, inGroups } from '@voordeur/core/receipt-code';
import { referralProblems, type ReferralRequestInput } from '@voordeur/core/schemas';
import { FetchReferralClient } from '../../packages/widgets/dist/gateway/index.js';
import { problemTypes } from '../../packages/widgets/dist/gateway/referral-requests.js';
import { practice, someReferral, startReferralGateway, type ReferralGateway } from './setup/referrals.ts';

const referral = (changes: Partial<ReferralRequestInput> = {}) =>
  someReferral({ locale: 'ar', source: { partner: practice.id }, ...changes });

/** What the widget of professionals gets from a real gateway over HTTP. */
describe('the widgets’ client of referrals', () => {
  let gateway: ReferralGateway;
  let client: FetchReferralClient;
  before(async () => {
    gateway = await startReferralGateway();
    await gateway.app.listen({ port: 0, host: '127.0.0.1' });
    client = new FetchReferralClient(`http://127.0.0.1:${(gateway.app.server.address() as AddressInfo).port}/`);
  });
  after(() => gateway.stop());

  test('makes a referral once, and hears where the id belongs to another', async () => {
    const asked = referral();
    const made = await client.make(asked);
    assert.ok(made.outcome === 'made');
    assert.equal(made.referral.team.id, 'swt-noord-noord');
    assert.match(made.referral.link, /#verwijzing=\d{16}$/);
    assert.deepEqual(await client.make(asked), made);
    assert.deepEqual(await client.make({ ...asked, ageBand: '67+' }), { outcome: 'conflict' });
  });

  test('hears what is wrong, and that it is no partner', async () => {
    const invalid = await client.make(referral({ leefgebieden: [] }));
    assert.ok(invalid.outcome === 'invalid' && invalid.errors.some(({ pointer }) => pointer === '/leefgebieden'));
    assert.deepEqual(await client.make(referral({ source: { partner: 'nobody' } })), { outcome: 'no-partner' });
  });

  test('sees how far it is, takes it back once, and tells a typing error from a code that nobody has', async () => {
    const made = await client.make(referral());
    assert.ok(made.outcome === 'made');
    const { code } = made.referral;
    const found = await client.find(code);
    assert.ok(found.outcome === 'found');
    assert.deepEqual([found.status.state, found.status.canRevoke], ['uitgereikt', true]);
    const revoked = await client.revoke(code);
    assert.ok(revoked.outcome === 'found' && revoked.status.state === 'ingetrokken');
    const row = '123456789012345';
    const unknown = inGroups(`${row}${checkDigit(row, 'referral')}`);
    assert.deepEqual(await client.find(unknown), { outcome: 'unknown-code' });
    assert.deepEqual(await client.find(inGroups(`${row}${checkDigit(row)}`)), { outcome: 'mistyped' });
  });

  test('cannot take back what was used', async () => {
    const made = await client.make(referral());
    assert.ok(made.outcome === 'made');
    const { code } = made.referral;
    const asked = await client.ask({
      id: randomUUID(),
      text: 'Zoekt hulp met brieven.',
      facts: { asker: 'professional', leefgebieden: ['geld'], postcode4: '2023' },
      answerBy: 'code',
      consentToShare: false,
      referralCode: code,
      referralFeedback: true,
    });
    assert.ok(asked.outcome === 'received');
    assert.equal(asked.receipt.referral, 'bound');
    const found = await client.find(code);
    assert.ok(found.outcome === 'found' && found.status.state === 'ontvangen');
    assert.deepEqual(await client.revoke(code), { outcome: 'not-revocable' });
  });

  test('rejects nothing where there is no gateway', async () => {
    const nowhere = new FetchReferralClient('http://127.0.0.1:9');
    assert.deepEqual(await nowhere.make(referral()), { outcome: 'unavailable' });
    assert.deepEqual(await nowhere.find('1'), { outcome: 'unavailable' });
  });

  test('knows the problems by the types that the gateway gives them', () => {
    for (const [name, type] of Object.entries(problemTypes))
      assert.equal(referralProblems[name as keyof typeof problemTypes], type);
  });
});
