import { teamById } from '../municipality/places.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { liaisonSchema, type Liaison } from '../schemas/liaison.js';
import type { Municipality } from '../schemas/municipality.js';
import { readList, type ReadList } from './read-list.js';

/** Reads a municipality's liaisons. Answers every problem at once, each with its path (`[2].absent[0].until`). */
export function parseLiaisons(input: unknown, municipality: Pick<Municipality, 'teams'>): ReadList<Liaison> {
  return readList(input, liaisonSchema, (liaison) => wrongLiaison(liaison, municipality));
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
