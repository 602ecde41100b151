import type { ReferralReceipt } from '../schemas/index.js';
import { leefgebiedNames, type Leefgebied, type Urgency } from '../vocabulary/index.js';

/** What a referral is called in a file for the professional's own system. */
export interface FhirReferral {
  referral: Pick<ReferralReceipt, 'code' | 'team' | 'expiresAt'>;
  leefgebieden: readonly Leefgebied[];
  urgency: Urgency;
  /** Instant (UTC) at which it was made. */
  madeAt: string;
  /** Origin of the gateway, under which the codes of the file have their names. */
  gateway: string;
  /** Name of the referring practice or school, as far as it is known. */
  referrer: string;
  /** Makes a uuid. */
  newId: () => string;
}

/** As much of FHIR R4 (4.0.1) as stands in the file. */
export interface FhirBundle {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry: { fullUrl: string; resource: FhirResource }[];
}
export type FhirResource = { resourceType: 'ServiceRequest' | 'Task' | 'HealthcareService' | 'Organization' } & Record<
  string,
  unknown
>;

/** The patient is known to the reader's own system, and withheld here (FHIR, data-absent-reason). */
const withheld = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
  display: 'Niet meegegeven',
};

const priorities: Readonly<Record<Urgency, 'stat' | 'urgent' | 'routine'>> = {
  nu: 'stat',
  vandaag: 'urgent',
  gewoon: 'routine',
};

/**
 * A referral as a FHIR R4 bundle: a ServiceRequest, and the Task of the team that it is for. There is no Patient:
 * the file is added to a record that knows whose it is. The subjects are reasons, because a ServiceRequest asks
 * for one thing: help by this team.
 */
export function fhirOf(made: FhirReferral): FhirBundle {
  const { referral, urgency, madeAt, gateway, newId } = made;
  const urls = {
    request: urn(newId()),
    task: urn(newId()),
    service: urn(newId()),
    referrer: urn(newId()),
  };
  const shared = {
    intent: 'order',
    priority: priorities[urgency],
    authoredOn: madeAt,
    requester: { reference: urls.referrer, display: made.referrer },
  };
  const request: FhirResource = {
    resourceType: 'ServiceRequest',
    identifier: [{ system: `${gateway}/fhir/verwijzing`, value: referral.code.replaceAll(' ', '') }],
    status: 'active',
    ...shared,
    code: { text: `Verwijzing naar ${referral.team.name}` },
    subject: withheld,
    performer: [{ reference: urls.service, display: referral.team.name }],
    reasonCode: made.leefgebieden.map((id) => ({
      coding: [{ system: `${gateway}/fhir/leefgebied`, code: id, display: leefgebiedNames[id].nl }],
      text: leefgebiedNames[id].nl,
    })),
  };
  const task: FhirResource = {
    resourceType: 'Task',
    status: 'requested',
    ...shared,
    lastModified: madeAt,
    focus: { reference: urls.request },
    owner: { reference: urls.service, display: referral.team.name },
    restriction: { repetitions: 1, period: { start: madeAt, end: referral.expiresAt } },
  };
  const service: FhirResource = {
    resourceType: 'HealthcareService',
    identifier: [{ system: `${gateway}/fhir/team`, value: referral.team.id }],
    active: true,
    name: referral.team.name,
  };
  const referrer: FhirResource = { resourceType: 'Organization', name: made.referrer };
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: madeAt,
    entry: [
      { fullUrl: urls.request, resource: request },
      { fullUrl: urls.task, resource: task },
      { fullUrl: urls.service, resource: service },
      { fullUrl: urls.referrer, resource: referrer },
    ],
  };
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}
