import type { MunicipalAdulthood } from '../schemas/adulthood.js';
import type { Municipality, Team } from '../schemas/municipality.js';
import type { AdulthoodHelper } from '../vocabulary/index.js';

/** Who fills a helper's role in a municipality. */
export interface ResolvedHelper {
  role: AdulthoodHelper;
  /** The team to ask, where the role is a team that is the same all over the municipality. */
  team?: Pick<Team, 'id' | 'name'>;
  /** Offers on the sociale kaart that fill the role; may be empty. */
  services: readonly string[];
}

/** What a municipality must say of itself to find its helpers. */
export type HelpersOf = Pick<Municipality, 'teams' | 'cityWideCjg'> & {
  adulthood?: Pick<MunicipalAdulthood, 'helpers'> | undefined;
};

/** Finds who fills these roles in a municipality, in the same order. */
export function helpersFor(roles: readonly AdulthoodHelper[], municipality: HelpersOf): ResolvedHelper[] {
  return roles.map((role) => {
    const services = municipality.adulthood?.helpers[role] ?? [];
    const team = role === 'cjg-stedelijk' ? cityWideTeam(municipality) : undefined;
    return team ? { role, team, services } : { role, services };
  });
}

function cityWideTeam({ teams, cityWideCjg }: HelpersOf): ResolvedHelper['team'] {
  const team = teams.find(({ id }) => id === cityWideCjg);
  return team && { id: team.id, name: team.name };
}
