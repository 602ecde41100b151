import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { HsdsWriter, readHsds, uuidV5, voordeurNamespace, type HsdsService } from '@voordeur/core/hsds';
import { serviceSchema, servicesSchema, type Service } from '@voordeur/core/schemas';
import haarlemServices from '@voordeur/haarlem/services.json' with { type: 'json' };
import { anyService } from '../fixtures/any-service.ts';
import { hsdsValidator } from '../fixtures/hsds/schema.ts';
import { haarlem } from './municipality.ts';

const services = servicesSchema.parse(haarlemServices);
const writer = new HsdsWriter(haarlem);
const context = { municipality: haarlem, source: 'HSDS' };
const isService = hsdsValidator('service');

function assertService(record: unknown): void {
  assert.ok(isService(record), JSON.stringify({ errors: isService.errors, record }, null, 1));
}

/** A service that uses every field there is. */
const full: Service = serviceSchema.parse({
  id: 'buurthuis-de-brug',
  name: 'Buurthuis De Brug',
  organisation: 'Stichting De Brug',
  summary: 'Koffie, een praatje en hulp met brieven.',
  description: 'Elke ochtend open.\n\nJe hoeft niets te regelen.',
  eligibility: 'Voor iedereen uit de wijk.',
  gettingIn: 'Loop binnen, of bel vooraf.',
  costNote: 'Koffie kost 50 cent.',
  openingHours: 'maandag tot en met vrijdag van 9 tot 12 uur',
  leefgebieden: ['contacten', 'taal-administratie'],
  audience: ['volwassenen', 'ouderen'],
  minAge: 18,
  maxAge: null,
  areas: ['noord', 'oost'],
  access: 'vrij',
  cost: 'eigen-bijdrage',
  channels: ['inloop', 'groep'],
  languages: ['nl', 'ti'],
  website: 'https://debrug.example/café?dag=ma di',
  phone: '023 123 45 67',
  email: 'hallo@debrug.example',
  locations: [
    { name: 'De Brug', address: 'Kade 1', postcode: '2023 AB', place: 'Haarlem', latitude: 52.4, longitude: 4.65 },
    { latitude: 52.38, longitude: 4.66 },
  ],
  translations: { en: { name: 'Community centre', summary: '' }, 'ar-MA': { summary: 'قهوة' } },
  source: 'voorbeeld',
  checkedOn: '2026-11-22',
});

describe('writing HSDS 3.0', () => {
  test('every service of Haarlem, and one with every field, is a valid record', () => {
    assert.equal(services.length, 240);
    for (const service of [...services, full]) {
      assertService(writer.service(service));
      assertService(writer.listedService(service));
    }
  });

  test('the check itself refuses a wrong type, a wrong word, a missing and an unknown field', () => {
    const record = writer.service(full) as unknown as Record<string, unknown>;
    for (const [field, value] of [
      ['id', 'buurthuis'],
      ['status', 'open'],
      ['minimum_age', '18'],
      ['url', 'https://debrug.example/café'],
      ['name', undefined],
      ['fee', 'Gratis'],
      ['attributes', [{}]],
    ] as const)
      assert.equal(isService(JSON.parse(JSON.stringify({ ...record, [field]: value }))), false, field);
  });

  test('what people read is there: groups, ages, areas with postcodes, languages, the way in', () => {
    const record = writer.service(services.find(({ id }) => id === 'cjg-noord')!);
    assert.equal(record.eligibility_description, 'Voor jeugd, ouders en jongvolwassenen, van 0 tot en met 22 jaar.');
    assert.equal(record.application_process, 'Meld je eerst aan.');
    assert.deepEqual(
      record.service_areas!.map(({ name, description }) => [name, description]),
      [['Haarlem-Noord', 'Postcodes die beginnen met 2021, 2022, 2023, 2024, 2025, 2026']],
    );
    assert.deepEqual(
      record.cost_options!.map(({ amount }) => amount),
      [0],
    );
    assert.deepEqual(
      record.languages!.map(({ name, code }) => [name, code]),
      [['Nederlands', 'nl']],
    );
    assert.match(record.description!, /^Het CJG in Haarlem-Noord helpt .*\n\nMaak je je zorgen/);
  });

  test('all ids of all services are different, except of what services share', () => {
    const seen = new Map<string, string>();
    for (const service of services) {
      const record = writer.service(service);
      const parts: unknown[] = [record, ...Object.values(record).filter((value) => Array.isArray(value))].flat();
      for (const part of parts as { id: string }[]) {
        assert.equal(seen.get(part.id), undefined, `${service.id} and ${seen.get(part.id)}`);
        seen.set(part.id, service.id);
      }
    }
  });

  test('organizations, taxonomies and terms are valid, and every term that is used is listed', () => {
    const [isOrganization, isTaxonomy, isTerm] = [
      hsdsValidator('organization'),
      hsdsValidator('taxonomy'),
      hsdsValidator('taxonomy_term'),
    ];
    const terms = writer.taxonomies.allTerms();
    assert.ok(
      terms.every((term) => isTerm(term)),
      JSON.stringify(isTerm.errors),
    );
    assert.ok(writer.taxonomies.all().every((taxonomy) => isTaxonomy(taxonomy)));
    const taxonomyIds = new Set(writer.taxonomies.all().map(({ id }) => id));
    assert.ok(terms.every(({ taxonomy_id: id }) => taxonomyIds.has(id)));
    const listed = new Set(terms.map(({ id }) => id));
    for (const service of services)
      for (const { taxonomy_term_id: id } of writer.service(service).attributes) assert.ok(listed.has(id), service.id);
    for (const organisation of new Set(services.map((service) => service.organisation))) {
      const offered = services.filter((service) => service.organisation === organisation);
      const record = writer.organization(organisation, offered);
      assert.ok(isOrganization(record), JSON.stringify(isOrganization.errors));
      assert.equal(record.services.length, offered.length);
    }
  });

  test('another municipality gives other ids to a service of the same name', () => {
    const elsewhere = new HsdsWriter({ ...haarlem, id: 'heemstede' });
    assert.notEqual(elsewhere.serviceId('voedselbank'), writer.serviceId('voedselbank'));
    assert.equal(new HsdsWriter(haarlem).serviceId('voedselbank'), writer.serviceId('voedselbank'));
  });

  test('a UUID of version 5 is that of RFC 9562, for names of any length and script', () => {
    // The example of RFC 9562, appendix A.4.
    assert.equal(
      uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com'),
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const namespace = Buffer.from(voordeurNamespace.replaceAll('-', ''), 'hex');
        const digest = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
        digest[6] = (digest[6]! & 0x0f) | 0x50;
        digest[8] = (digest[8]! & 0x3f) | 0x80;
        assert.equal(uuidV5(voordeurNamespace, name).replaceAll('-', ''), digest.toString('hex'));
      }),
    );
  });
});

describe('reading back what was written', () => {
  function roundTrip(written: Service[]): Service[] {
    const read = readHsds(JSON.parse(JSON.stringify(written.map((service) => writer.service(service)))), context);
    assert.ok(read.ok);
    const { problems, notices, skipped, ignored } = read;
    assert.deepEqual({ problems, notices, skipped, ignored }, { problems: [], notices: [], skipped: [], ignored: {} });
    return read.services;
  }

  test('the services of Haarlem come back exactly', () => assert.deepEqual(roundTrip(services), services));

  test('a service with every field comes back exactly', () => assert.deepEqual(roundTrip([full]), [full]));

  test('any service at all is a valid record and comes back exactly', () => {
    fc.assert(
      fc.property(anyService(), (service) => {
        assertService(JSON.parse(JSON.stringify(writer.service(service))));
        assert.deepEqual(roundTrip([service]), [service]);
      }),
      { numRuns: 500 },
    );
  });

  test('a record that was changed elsewhere keeps what was changed', () => {
    const record: HsdsService = { ...writer.service(full), description: 'Wij zijn verhuisd.', minimum_age: 16 };
    const read = readHsds([record], context);
    assert.ok(read.ok);
    const [service] = read.services;
    assert.equal(service!.description, 'Wij zijn verhuisd.');
    assert.equal(service!.summary, full.summary);
    assert.equal(service!.minAge, 16);
  });
});
