import type { Searchable } from './fields.js';

/** What a search is narrowed to; what is absent or null does not narrow. */
export interface Filters {
  /** An area id of the municipality. */
  area?: string | null;
  /** Age in whole years of the person it is for; limits of a service are inclusive. */
  age?: number | null;
  /** A life domain. */
  domain?: string | null;
  /** A language tag; every service speaks Dutch unless it says otherwise. */
  language?: string | null;
  cost?: string | null;
  access?: string | null;
}

/** The facts of one service that filters look at. */
export interface Facets {
  areas: readonly string[];
  domains: readonly string[];
  languages: readonly string[];
  minAge: number | null;
  maxAge: number | null;
  access: string;
  cost: string;
}

export function facetsOf(service: Searchable): Facets {
  return {
    areas: service.areas ?? [],
    domains: service.leefgebieden ?? [],
    languages: service.languages ?? [],
    minAge: service.minAge ?? null,
    maxAge: service.maxAge ?? null,
    access: service.access ?? '',
    cost: service.cost ?? '',
  };
}

/** Whether a service passes every filter. A service without areas or languages is everywhere, or in Dutch. */
export function passes(facets: Facets, filters: Filters): boolean {
  const { area, age, domain, language, cost, access } = filters;
  if (area != null && facets.areas.length > 0 && !facets.areas.includes(area)) return false;
  if (age != null && age < (facets.minAge ?? 0)) return false;
  // Whole years: someone of 12 and a half still belongs to "up to 12".
  if (age != null && facets.maxAge !== null && Math.floor(age) > facets.maxAge) return false;
  if (domain != null && !facets.domains.includes(domain)) return false;
  if (language != null && !speaks(facets.languages, language)) return false;
  if (cost != null && facets.cost !== cost) return false;
  return access == null || facets.access === access;
}

export function narrows(filters: Filters): boolean {
  return Object.values(filters).some((value) => value != null);
}

function speaks(languages: readonly string[], language: string): boolean {
  return languages.length === 0 ? language === 'nl' : languages.includes(language);
}
