import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { servicesSchema, type Service } from '@voordeur/core/schemas';
import { doubtsAbout } from '@voordeur/core/services';
import haarlemServices from '@voordeur/haarlem/services.json' with { type: 'json' };

const services = servicesSchema.parse(haarlemServices);
const today = '2026-11-22';

function service(changes: Partial<Service>): Service {
  return { ...services[0]!, ...changes };
}

/** The ids of the services that something is said about. */
function doubted(...changes: Partial<Service>[]): string[] {
  return doubtsAbout(changes.map(service), today).map((doubt) => doubt.service);
}

describe('what deserves a look on the sociale kaart', () => {
  test('nothing of Haarlem, whose near-doubles are told apart by area or age', () => {
    assert.deepEqual(doubtsAbout(services, today), []);
  });

  test('a check of more than a year ago, and one that is yet to come', () => {
    const checks = ['2025-11-21', '2025-11-22', '2026-11-22', '2026-11-23'];
    const found = doubtsAbout(
      checks.map((checkedOn, nth) => service({ id: `s${nth}`, name: `S${nth}`, checkedOn })),
      today,
    );
    assert.deepEqual(
      found.map((doubt) => doubt.service),
      ['s0', 's3'],
    );
    assert.match(found[0]!.message, /2025-11-21 .* kijk na/);
    assert.match(found[1]!.message, /2026-11-23 .*verbeter de datum/);
  });

  test('no life domain', () => {
    assert.deepEqual(doubted({ id: 'a', leefgebieden: [] }), ['a']);
  });

  test('the same words in another order, for the same area and age', () => {
    const inloop = { id: 'a', name: 'Inloop Café De Brug', areas: ['noord'], minAge: 18, maxAge: null };
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', name: 'De Brug: inloop-cafe' }), ['b']);
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', areas: [] }), ['b']);
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', areas: ['oost'] }), []);
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', minAge: 0, maxAge: 17 }), []);
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', minAge: 0, maxAge: 18 }), ['b']);
    assert.deepEqual(doubted(inloop, { ...inloop, id: 'b', name: 'Inloop De Brug' }), []);
  });
});
