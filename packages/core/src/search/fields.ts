import { leefgebiedNames, type Leefgebied } from '../vocabulary/index.js';

/** What the search needs of a service; a `Service` of the schemas is one. */
export interface Searchable {
  id: string;
  name: string;
  organisation?: string;
  summary?: string;
  description?: string;
  leefgebieden?: readonly string[];
  audience?: readonly string[];
  minAge?: number | null;
  maxAge?: number | null;
  areas?: readonly string[];
  access?: string;
  cost?: string;
  languages?: readonly string[];
}

/** The fields of a document, strongest first; `lay` holds what the table of everyday words adds. */
export const fields = ['name', 'lay', 'summary', 'description', 'organisation', 'domain'] as const;
export type Field = (typeof fields)[number];

/**
 * How much a word in each field weighs, and how far the length of the field counts (BM25F: `b`).
 * Chosen on the example queries, see docs/decisions/0020-search.md.
 */
export const fieldWeights: Readonly<Record<Field, { weight: number; b: number }>> = {
  name: { weight: 3, b: 0.4 },
  lay: { weight: 1.8, b: 0 },
  summary: { weight: 1.5, b: 0.5 },
  description: { weight: 0.8, b: 0.6 },
  organisation: { weight: 0.7, b: 0.2 },
  domain: { weight: 0.4, b: 0 },
};

/** The texts of a service that are read as they stand; `lay` comes from the table. */
export function textOf(service: Searchable, field: Exclude<Field, 'lay'>): string {
  switch (field) {
    case 'name':
      return service.name;
    case 'summary':
      return service.summary ?? '';
    case 'description':
      return service.description ?? '';
    case 'organisation':
      return (service.organisation ?? '').replace(/\(voorbeeld\)/g, '');
    case 'domain':
      return [...(service.leefgebieden ?? []).map(nameOf), ...areasOf(service)].join(' ');
  }
}

const nameOf = (domain: string) => leefgebiedNames[domain as Leefgebied]?.nl ?? domain;

/** An area says something about a service only when it is not everywhere. */
function areasOf({ areas = [] }: Searchable): readonly string[] {
  return areas.length <= 2 ? areas : [];
}
