import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { route, type Decision } from '@voordeur/core/routing';
import { factsSchema } from '@voordeur/core/schemas';
import fc from 'fast-check';
import { readConfig, KeyRing } from '@voordeur/gateway';
import { problemLocale } from '../../packages/gateway/dist/problems/problem.js';
import { pointer } from '../../packages/gateway/dist/problems/invalid-input.js';
import { canonicalJson } from '../../packages/gateway/dist/questions/canonical-json.js';
import { respectConsent } from '../../packages/gateway/dist/questions/consent.js';
import { deadlines } from '../../packages/gateway/dist/questions/working-days.js';

const { municipality } = readConfig({ DATABASE_URL: 'postgresql://nowhere', VOORDEUR_KEYS: KeyRing.generate('first') });

describe('rules of the gateway that need no database', () => {
  test('equal values have the same canonical text, whatever the order of their members', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        assert.equal(canonicalJson(reversed(value)), canonicalJson(value));
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
    assert.notEqual(canonicalJson({ a: [1, 2] }), canonicalJson({ a: [2, 1] }));
  });

  test('without consent nobody is informed and a signal names every team that was advised; nothing else changes', () => {
    const facts = factsSchema.parse({
      ageBand: '23-66',
      childrenAtHome: true,
      leefgebieden: ['geld'],
      postcode4: '2023',
    });
    const decision: Decision = route(facts, municipality);
    assert.deepEqual(decision.informed, ['cjg-noord']);
    assert.equal(respectConsent(decision, true), decision);
    assert.deepEqual(respectConsent(decision, false), {
      ...decision,
      informed: [],
      signals: [...decision.signals, { id: 'no-consent', team: 'cjg-noord' }],
    });
  });

  test('deadlines skip weekends and the public holidays of the Netherlands', () => {
    const decision = { ...route(factsSchema.parse({}), municipality), respondWithinWorkingDays: 1 };
    const team = municipality.teams.find(({ id }) => id === decision.lead)!;
    const respondBy = deadlines({ ...municipality, teams: [{ ...team, respondWithinWorkingDays: 1 }] });
    const day = (sentAt: string) => respondBy(decision, new Date(sentAt)).toISOString().slice(0, 10);
    assert.equal(day('2026-11-20T10:00:00Z'), '2026-11-23', 'Friday → Monday');
    assert.equal(day('2026-12-24T10:00:00Z'), '2026-12-28', 'over Christmas and the weekend');
    assert.equal(day('2026-04-24T10:00:00Z'), '2026-04-28', 'over Koningsdag, a Monday');
    assert.equal(day('2027-03-26T10:00:00Z'), '2027-03-30', 'over Easter Monday');
  });

  test('English is for who prefers it to Dutch, Dutch for everyone else', () => {
    for (const header of [undefined, '', 'nl', 'fr', 'de, nl;q=0.9, en;q=0.8', 'en;q=0', 'nl-BE', '*', ';;q=x'])
      assert.equal(problemLocale(header), 'nl', header);
    for (const header of ['en', 'en-GB,nl;q=0.9', 'ar, en;q=0.5', 'nl;q=0.1, EN;q=0.2'])
      assert.equal(problemLocale(header), 'en', header);
  });

  test('pointers escape what RFC 6901 says', () => {
    assert.equal(pointer([]), '');
    assert.equal(pointer(['a/b', 'm~n', 0]), '/a~1b/m~0n/0');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
