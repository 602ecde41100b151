import { fieldsOf, isFields, listOf, textOf, type Fields } from './fields.js';

export type HsdsBundle = { ok: true; records: unknown[] } | { ok: false; message: string };

/**
 * The services in what came in: a list of services, one service, a page of the API (`contents`), or the
 * tables of HSDS as lists by their name (`services`, `organizations`, `phones` …), which are joined by
 * their ids as far as a sociale kaart needs them.
 */
export function recordsOf(input: unknown): HsdsBundle {
  if (Array.isArray(input)) return { ok: true, records: input };
  if (!isFields(input)) return { ok: false, message: 'dit is geen lijst van diensten en geen object' };
  if (Array.isArray(input['contents'])) return { ok: true, records: input['contents'] };
  if (Array.isArray(input['services']) && !('name' in input)) return { ok: true, records: joined(input) };
  if ('name' in input && 'status' in input) return { ok: true, records: [input] };
  return {
    ok: false,
    message: 'hier staan geen diensten in; geef een lijst, een pagina met "contents" of tabellen met "services"',
  };
}

function joined(tables: Fields): unknown[] {
  const organizations = byId(tables['organizations']);
  const terms = byId(tables['taxonomy_terms']);
  const locations = byId(tables['locations']);
  const addresses = byLink(tables['addresses'], 'location_id');
  const links = byLink(tables['service_at_locations'] ?? tables['service_at_location'], 'service_id');
  const attributes = byLink(tables['attributes'], 'link_id');
  const children = ['phones', 'schedules', 'service_areas', 'languages', 'cost_options', 'contacts'].map(
    (table) => [table, byLink(tables[table], 'service_id')] as const,
  );
  return (tables['services'] as unknown[]).map((service) => {
    if (!isFields(service)) return service;
    const id = textOf(service['id']) ?? '';
    return {
      ...Object.fromEntries(children.map(([table, rows]) => [table, rows.get(id) ?? []])),
      organization: organizations.get(textOf(service['organization_id']) ?? ''),
      service_at_locations: (links.get(id) ?? []).map((link) => {
        const location = locations.get(textOf(link['location_id']) ?? '');
        return {
          location: location && { ...location, addresses: addresses.get(textOf(location['id']) ?? '') },
          ...link,
        };
      }),
      attributes: (attributes.get(id) ?? []).map((attribute) => ({
        taxonomy_term: terms.get(textOf(attribute['taxonomy_term_id']) ?? ''),
        ...attribute,
      })),
      ...service,
    };
  });
}

function byId(rows: unknown): Map<string, Fields> {
  return new Map(listOf(rows).map((row) => [textOf(row['id']) ?? '', row]));
}

function byLink(rows: unknown, link: string): Map<string, Fields[]> {
  const found = new Map<string, Fields[]>();
  for (const row of listOf(rows)) {
    const id = textOf(fieldsOf(row)[link]) ?? '';
    const together = found.get(id);
    if (together === undefined) found.set(id, [row]);
    else together.push(row);
  }
  return found;
}
