import type { Liaison } from '../schemas/liaison.js';
import type { LiaisonRole } from '../vocabulary/liaisons.js';

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

/** The liaison of a team for one thing, with whom to ask on a day; `undefined` where the team has none. */
export function liaisonOf(
  { team, role, day }: { team: string; role: LiaisonRole; day: string },
  liaisons: readonly Liaison[],
): { liaison: Liaison; reachable: Reachable | null } | undefined {
  const own = liaisons.filter((liaison) => liaison.team === team && liaison.role === role);
  // Of more than one, somebody who can be asked today.
  const liaison = own.find((one) => reachableOn(one, day) !== null) ?? own[0];
  return liaison && { liaison, reachable: reachableOn(liaison, day) };
}
