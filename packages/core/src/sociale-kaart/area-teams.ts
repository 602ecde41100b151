import { teamById } from '../municipality/places.js';
import type { Municipality, Team } from '../schemas/municipality.js';

/** From these ages on a SWT helps, and a CJG no more (domain §4, "by age"). */
const adult = 18;
const tooOldForCjg = 23;

/**
 * The teams that help people in an area: the CJG team, and the SWT teams, of which a postcode would tell
 * which one. Where an age is known, those that help somebody of that age.
 */
export function teamsOfArea(
  areaId: string | null | undefined,
  age: number | null | undefined,
  municipality: Municipality,
): { cjg: Team | null; swt: Team[] } {
  const area = municipality.areas.find(({ id }) => id === areaId);
  if (!area) return { cjg: null, swt: [] };
  const cjg = age == null || age < tooOldForCjg ? (teamById(area.cjg, municipality) ?? null) : null;
  const swt = age == null || age >= adult ? area.swt.flatMap((id) => teamById(id, municipality) ?? []) : [];
  return { cjg, swt };
}
