import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readHsds } from '@voordeur/core/hsds';
import { haarlem } from './municipality.ts';

/** Services as other publishers of HSDS write them. */
const context = { municipality: haarlem, source: 'Regio' };

function counselling(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Praten over Verdriet – café',
    status: 'active',
    description: 'Een gesprek met lotgenoten. Elke week.\nMet koffie.',
    assured_date: '2026-03-01',
    organization: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Stichting Steun', description: 'Wij steunen.' },
    ...changes,
  };
}

function read(input: unknown, more: object = {}) {
  const result = readHsds(input, { ...context, ...more });
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

/** The one service that a record becomes, with what was said about it. */
function readOne(changes: Record<string, unknown>, more: object = {}) {
  const { services, problems, notices, ignored } = read([counselling(changes)], more);
  return { service: services[0], problems, notices: notices.map(({ path }) => path), ignored };
}

describe('reading HSDS of others', () => {
  test('a bare record becomes a service with an id that lasts, and a summary of its first sentence', () => {
    const { service, problems, notices, ignored } = readOne({});
    assert.deepEqual(problems, []);
    assert.deepEqual(service, {
      id: 'praten-over-verdriet-cafe-ac148810',
      name: 'Praten over Verdriet – café',
      organisation: 'Stichting Steun',
      summary: 'Een gesprek met lotgenoten.',
      description: 'Elke week.\nMet koffie.',
      leefgebieden: [],
      audience: [],
      minAge: null,
      maxAge: null,
      areas: [],
      access: 'aanmelden',
      cost: 'onbekend',
      channels: [],
      languages: [],
      website: null,
      phone: null,
      source: 'Regio',
      checkedOn: '2026-03-01',
    });
    assert.deepEqual(notices, ['attributes'], 'access is assumed, and said so');
    assert.deepEqual(ignored, { 'organization.description': 1 });
  });

  test('texts, ages, prices, languages and places are taken over', () => {
    const { service, notices } = readOne({
      url: 'steun.example/verdriet',
      email: 'info@steun.example',
      minimum_age: '12.5',
      maximum_age: 999,
      eligibility_description: 'Voor wie iemand verloor.',
      application_process: 'Bel ons.',
      cost_options: [{ option: 'per keer', amount: '2.5', currency: 'EUR' }],
      languages: [{ code: 'nld' }, { code: 'EN' }, { name: 'Turks' }, { name: 'Klingon' }],
      phones: [{ number: '023 1234567' }, { number: '06 12345678' }],
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,TH', opens_at: '10:00', closes_at: '12:30:00' },
        { description: 'Niet in de zomer.' },
        { freq: 'MONTHLY', byday: '2MO', opens_at: '10:00' },
        { freq: 'WEEKLY', byday: 'FR', opens_at: '09:00Z' },
      ],
      service_areas: [{ name: 'haarlem-noord' }, { name: 'Schalkwijk' }, { name: 'Utrecht' }],
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            name: 'Buurthuis',
            latitude: '52.4',
            longitude: 4.6,
            addresses: [{ address_1: 'Kade 1', city: 'Haarlem', postal_code: '2023 ab' }],
          },
        },
        { location: { location_type: 'virtual', url: 'https://steun.example' } },
        { location: { location_type: 'physical', name: 'Ergens' } },
      ],
    });
    assert.ok(service);
    assert.equal(service.website, 'https://steun.example/verdriet');
    assert.equal(service.email, 'info@steun.example');
    assert.deepEqual([service.minAge, service.maxAge], [12, null]);
    assert.deepEqual([service.eligibility, service.gettingIn], ['Voor wie iemand verloor.', 'Bel ons.']);
    assert.deepEqual([service.cost, service.costNote], ['eigen-bijdrage', 'per keer 2.5 EUR']);
    assert.deepEqual(service.languages, ['nl', 'en', 'tr']);
    assert.equal(service.phone, '023 1234567');
    assert.equal(service.openingHours, 'maandag, donderdag van 10:00 tot 12:30 uur\nNiet in de zomer.');
    assert.deepEqual(service.areas, ['noord', 'schalkwijk']);
    assert.deepEqual(service.channels, ['online']);
    assert.deepEqual(service.locations, [
      { name: 'Buurthuis', address: 'Kade 1', postcode: '2023 AB', place: 'Haarlem', latitude: 52.4, longitude: 4.6 },
    ]);
    assert.deepEqual(notices.toSorted(), [
      'attributes',
      'languages[3]',
      'maximum_age',
      'minimum_age',
      'phones[1].number',
      'schedules[2]',
      'schedules[3]',
      'service_areas[2].name',
      'service_at_locations[2].location',
    ]);
  });

  test('everything that is said of costs comes together, once', () => {
    const costs = [
      { option: 'Kind', amount: 0 },
      { option: 'Volwassene', amount: 5, currency: 'EUR' },
    ];
    const { service } = readOne({ fees_description: 'Per keer', fees: 'Per keer', cost_options: costs });
    assert.deepEqual([service!.cost, service!.costNote], ['eigen-bijdrage', 'Per keer; Kind 0; Volwassene 5 EUR']);
    assert.equal(readOne({ cost_options: [{ amount: 0 }] }).service!.cost, 'gratis');
  });

  test('terms of other taxonomies count where they are called the same, and are named where not', () => {
    const terms = ['Wonen', 'Ouderen', 'Debt Advice'].map((name) => ({ taxonomy_term: { name, taxonomy: 'Other' } }));
    const { service, notices } = readOne({ attributes: terms });
    assert.deepEqual([service!.leefgebieden, service!.audience], [['wonen'], ['ouderen']]);
    assert.ok(notices.includes('attributes[2].taxonomy_term'));
    assert.equal(notices.length, 2);
  });

  test('what cannot be taken over says where and what to do, all of it at once', () => {
    const { service, problems } = readOne({
      name: null,
      organization: null,
      assured_date: null,
      minimum_age: 'twaalf',
      email: 'geen adres',
    });
    assert.equal(service, undefined);
    assert.deepEqual(problems.map(({ path }) => path).toSorted(), [
      'assured_date',
      'email',
      'minimum_age',
      'name',
      'organization.name',
    ]);
    for (const { message, nth } of problems) assert.ok(message.length > 10 && nth === 0);
  });

  test('a date of checking is never made up, but may be given', () => {
    assert.deepEqual(
      readOne({ assured_date: '' }).problems.map(({ path }) => path),
      ['assured_date'],
    );
    assert.equal(readOne({ assured_date: '' }, { checkedOn: '2026-11-22' }).service!.checkedOn, '2026-11-22');
    assert.equal(readOne({ assured_date: '2026-03-01T10:00:00Z' }).service!.checkedOn, '2026-03-01');
  });

  test('records that are not active, and a record that is there twice, are counted and named', () => {
    const other = { id: '00000000-0000-4000-8000-000000000000', name: 'Weg', status: 'defunct' };
    const { records, services, skipped, problems } = read([counselling(), other, counselling(), 'tekst']);
    assert.equal(records, 4);
    assert.equal(services.length, 1);
    assert.deepEqual(
      skipped.map(({ record, path }) => [record, path]),
      [['Weg', 'status']],
    );
    assert.deepEqual(
      problems.map(({ nth, path }) => [nth, path]),
      [
        [2, 'id'],
        [3, ''],
      ],
    );
  });

  test('fields that have no place are counted by their path', () => {
    const contacts = [{ name: 'Ann', phones: [{ number: '1' }] }, { name: 'Bo' }];
    const { ignored } = read([
      counselling({ contacts, alert: 'Dicht', fees: null, program: {}, phones: ['023'] }),
      counselling({ id: 'b', alert: 'Open' }),
    ]);
    assert.deepEqual(ignored, { contacts: 1, alert: 2, phones: 1, 'organization.description': 2 });
  });

  test('a page of an API, one service, a list and joined tables give the same service', () => {
    const [expected] = read([counselling({ phones: [{ number: '023' }] })]).services;
    const tables = {
      services: [
        {
          id: 'ac148810-d857-441c-9679-408f346de14b',
          organization_id: 'o1',
          name: 'Praten over Verdriet – café',
          status: 'active',
          description: 'Een gesprek met lotgenoten. Elke week.\nMet koffie.',
          assured_date: '2026-03-01',
          url: '',
        },
      ],
      organizations: [
        { id: 'o1', name: 'Stichting Steun' },
        { id: 'o2', name: 'Een ander' },
      ],
      phones: [
        { id: 'p1', service_id: 'ac148810-d857-441c-9679-408f346de14b', number: '023' },
        { id: 'p2', service_id: 'iets-anders', number: '024' },
      ],
    };
    const whole = counselling({ phones: [{ number: '023' }] });
    for (const input of [whole, { total_items: 1, contents: [whole] }, tables])
      assert.deepEqual(read(input).services, [expected]);
  });

  test('tables are joined to places, terms and areas too', () => {
    const { services } = read({
      services: [{ id: 's', organization_id: 'o', name: 'Dienst', status: 'active', assured_date: '2026-01-01' }],
      organizations: [{ id: 'o', name: 'Organisatie' }],
      service_at_locations: [{ id: 'sl', service_id: 's', location_id: 'l' }],
      locations: [{ id: 'l', location_type: 'physical', latitude: '52.4', longitude: '4.6' }],
      addresses: [{ id: 'a', location_id: 'l', city: 'Haarlem' }],
      service_areas: [{ id: 'sa', service_id: 's', name: 'Zandvoort' }],
      attributes: [{ id: 'at', link_id: 's', taxonomy_term_id: 't' }],
      taxonomy_terms: [{ id: 't', name: 'Wonen' }],
    });
    const [{ locations, areas, leefgebieden } = assert.fail()] = services;
    assert.deepEqual(locations, [{ place: 'Haarlem', latitude: 52.4, longitude: 4.6 }]);
    assert.deepEqual([areas, leefgebieden], [['zandvoort'], ['wonen']]);
  });

  test('what holds no services at all is refused with what to give', () => {
    for (const input of [null, 7, 'services', {}, { services: 3 }]) {
      const result = readHsds(input, context);
      assert.ok(!result.ok && result.message.length > 10, JSON.stringify(input));
    }
  });

  test('whatever comes in, every record is accounted for', () => {
    const names = [
      'id',
      'name',
      'status',
      'organization',
      'phones',
      'attributes',
      'languages',
      'description',
      'schedules',
    ];
    const more = ['service_at_locations', 'service_areas', 'minimum_age', 'url', 'assured_date', 'cost_options'];
    const anyRecord = fc.dictionary(
      fc.constantFrom(...names, ...more, '__proto__', 'x'),
      fc.jsonValue({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(anyRecord, fc.jsonValue())), (records) => {
        const { services, problems, skipped } = read(records);
        const told = new Set([...problems, ...skipped].map(({ nth }) => nth));
        assert.equal(services.length + told.size, records.length);
      }),
      { numRuns: 2000 },
    );
  });
});
