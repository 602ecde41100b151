import { isFields, isFilled, type Fields } from './fields.js';

/** The fields that are read: `true` for all that is in it, else the fields inside. */
interface Known {
  [field: string]: true | Known;
}

const term: Known = {
  id: true,
  code: true,
  name: true,
  taxonomy: true,
  taxonomy_id: true,
  description: true,
  language: true,
};

const known: Known = {
  id: true,
  organization_id: true,
  name: true,
  description: true,
  url: true,
  email: true,
  status: true,
  application_process: true,
  fees_description: true,
  fees: true,
  eligibility_description: true,
  minimum_age: true,
  maximum_age: true,
  assured_date: true,
  last_modified: true,
  organization: { id: true, name: true, website: true, phones: { id: true, number: true, type: true } },
  phones: { id: true, service_id: true, number: true, type: true },
  schedules: {
    id: true,
    service_id: true,
    description: true,
    freq: true,
    byday: true,
    opens_at: true,
    closes_at: true,
  },
  service_areas: { id: true, service_id: true, name: true, description: true },
  service_at_locations: {
    id: true,
    service_id: true,
    location_id: true,
    location: {
      id: true,
      location_type: true,
      name: true,
      latitude: true,
      longitude: true,
      addresses: {
        id: true,
        location_id: true,
        address_1: true,
        city: true,
        state_province: true,
        postal_code: true,
        country: true,
        address_type: true,
      },
    },
  },
  languages: { id: true, service_id: true, name: true, code: true },
  cost_options: { id: true, service_id: true, option: true, amount: true, currency: true, amount_description: true },
  attributes: {
    id: true,
    link_id: true,
    link_entity: true,
    link_type: true,
    taxonomy_term_id: true,
    value: true,
    taxonomy_term: term,
  },
};

/** What Voordeur writes because the standard wants it, and does not keep. */
const written: Known = { ...known, organization: { id: true, name: true, description: true } };

/**
 * Counts the filled fields of a record that are not read, by their path without numbers.
 * @param own whether Voordeur wrote the record
 */
export function countIgnored(record: Fields, own: boolean, counts: Record<string, number>): void {
  walk(record, own ? written : known, '', counts);
}

function walk(value: unknown, knownHere: Known, path: string, counts: Record<string, number>): void {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, knownHere, path, counts));
  if (!isFields(value)) return isFilled(value) ? count(path, counts) : undefined;
  for (const [field, inside] of Object.entries(value)) {
    if (!isFilled(inside)) continue;
    const here = path === '' ? field : `${path}.${field}`;
    const deeper = Object.hasOwn(knownHere, field) ? knownHere[field]! : undefined;
    if (deeper === undefined) count(here, counts);
    else if (deeper !== true) walk(inside, deeper, here, counts);
  }
}

function count(path: string, counts: Record<string, number>): void {
  counts[path] = (Object.hasOwn(counts, path) ? counts[path]! : 0) + 1;
}
