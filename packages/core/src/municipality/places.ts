import type { Area, Municipality, Neighbour, Team } from '../schemas/municipality.js';

/** Where somebody lives, as far as routing needs to know. */
export type Place =
  | { kind: 'here'; area: Area; /** The SWT team of the place. */ swt: string }
  | { kind: 'elsewhere'; /** A neighbour with a door of its own, where it is one. */ neighbour: Neighbour | null }
  | { kind: 'unknown' };

/**
 * The place of a postcode, else of an area that was chosen by name, whose first SWT team is then
 * used (domain §5 "area").
 */
export function placeOf(facts: { postcode4: string | null; area: string | null }, municipality: Municipality): Place {
  if (facts.postcode4 !== null) return placeOfPostcode(facts.postcode4, municipality);
  const area = municipality.areas.find(({ id }) => id === facts.area);
  return area ? { kind: 'here', area, swt: area.swt[0]! } : { kind: 'unknown' };
}

/** The place of a postcode of four digits. */
export function placeOfPostcode(postcode4: string, municipality: Municipality): Place {
  const entry = municipality.postcodes.find((candidate) => candidate.postcode4 === postcode4);
  const area = entry && municipality.areas.find(({ id }) => id === entry.area);
  if (entry && area) return { kind: 'here', area, swt: entry.swt };
  const neighbour = municipality.neighbours.find(({ postcodes }) => postcodes.includes(postcode4)) ?? null;
  return { kind: 'elsewhere', neighbour };
}

/** The area of a postcode, or `null` where it is not of this municipality. */
export function areaOfPostcode(postcode4: string, municipality: Municipality): Area | null {
  const place = placeOfPostcode(postcode4, municipality);
  return place.kind === 'here' ? place.area : null;
}

/** The team with this id; a checked municipality has every team that its areas name. */
export function teamById(id: string, municipality: Pick<Municipality, 'teams'>): Team | undefined {
  return municipality.teams.find((team) => team.id === id);
}

/** The name of a team, or its id where the municipality does not know it. */
export function teamName(id: string, municipality: Pick<Municipality, 'teams'>): string {
  return teamById(id, municipality)?.name ?? id;
}
