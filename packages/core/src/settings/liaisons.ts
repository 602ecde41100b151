import { teamById } from '../municipality/places.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { liaisonSchema, type Liaison } from '../schemas/liaison.js';
import type { Municipality } from '../schemas/municipality.js';
import type { LiaisonRole } from '../vocabulary/liaisons.js';
import { readList, type ReadList } from './read-list.js';

/** What each role of a liaison is called. */
export const liaisonRoleNames: Readonly<Record<LiaisonRole, string>> = {
  'contactpersoon-23-plus': 'Contactpersoon 23+',
  aandachtsfunctionaris: 'Aandachtsfunctionaris huiselijk geweld en kindermishandeling',
  'andere-team': 'Contactpersoon voor het andere team',
  huisartsen: 'Contactpersoon voor huisartsen',
  scholen: 'Contactpersoon voor scholen',
};

/** Reads a municipality's liaisons. Answers every problem at once, each with its path (`[2].absent[0].until`). */
export function parseLiaisons(input: unknown, municipality: Pick<Municipality, 'teams'>): ReadList<Liaison> {
  return readList(input, liaisonSchema, (liaison) => wrongLiaison(liaison, municipality));
}

/** Whom to ask: the liaison, or who stands in. */
export interface Reachable {
  name: string;
  contact: string | null;
  /** The liaison who is away, and until which day (`2027-03-28`); `null` where he or she is there. */
  standsInFor: { name: string; until: string } | null;
}

/**
 * Whom to ask on a day (`2027-03-28`); `null` where the liaison is away and nobody stands in: then ask the team.
 */
export function reachableOn(liaison: Liaison, day: string): Reachable | null {
  const absence = liaison.absent.find(({ from, until }) => from <= day && day <= until);
  if (absence === undefined) return { name: liaison.name, contact: liaison.contact ?? null, standsInFor: null };
  if (absence.substitute === null) return null;
  return {
    name: absence.substitute,
    contact: absence.contact ?? null,
    standsInFor: { name: liaison.name, until: absence.until },
  };
}

function wrongLiaison({ team, absent }: Liaison, municipality: Pick<Municipality, 'teams'>): MunicipalityProblem[] {
  const problems: MunicipalityProblem[] = absent.flatMap(({ from, until }, index) => {
    if (until < from)
      return [{ path: `absent[${index}].until`, message: 'de laatste dag ligt voor de eerste; draai ze om' }];
    const overlaps = absent.slice(0, index).some((other) => from <= other.until && other.from <= until);
    return overlaps
      ? [{ path: `absent[${index}].from`, message: 'deze dagen staan al in een andere afwezigheid; kies andere dagen' }]
      : [];
  });
  if (!teamById(team, municipality))
    problems.push({ path: 'team', message: `het team "${team}" bestaat niet; kies een team van de gemeente` });
  return problems;
}
