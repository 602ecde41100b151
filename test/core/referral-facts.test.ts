import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { referralFacts } from '@voordeur/core/referral';
import { factsSchema, referralRequestSchema } from '@voordeur/core/schemas';

const id = '3f6c1a52-5d8e-4f0b-9c1d-2a7e6b9f0c11';

describe('referrals', () => {
  test('what a professional chose is what the patient finds filled in, and nothing else', () => {
    const request = referralRequestSchema.parse({
      id,
      leefgebieden: ['geld', 'psyche'],
      ageBand: '23-66',
      postcode4: '2023',
      urgency: 'vandaag',
    });
    assert.deepEqual(
      referralFacts(request),
      factsSchema.parse({
        leefgebieden: ['geld', 'psyche'],
        ageBand: '23-66',
        postcode4: '2023',
        danger: 'vandaag',
      }),
    );
  });

  test('without urgency the patient is still asked about danger', () => {
    assert.equal(referralFacts(referralRequestSchema.parse({ id, leefgebieden: ['wonen'] })).danger, null);
  });

  test('a referral needs a subject, and has no place for words', () => {
    assert.equal(referralRequestSchema.safeParse({ id, leefgebieden: [] }).success, false);
    const parsed = referralRequestSchema.parse({ id, leefgebieden: ['wonen'], name: 'Jan', text: 'verhaal' });
    assert.deepEqual(Object.keys(parsed).sort(), ['ageBand', 'id', 'leefgebieden', 'locale', 'postcode4', 'urgency']);
  });
});
