import { pathText } from '../municipality/parse.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { inDutch } from '../schemas/in-dutch.js';
import type { Municipality } from '../schemas/municipality.js';
import { servicesSchema, type Service } from '../schemas/service.js';

export type CheckedServices = { ok: true; services: Service[] } | { ok: false; problems: MunicipalityProblem[] };

/**
 * Reads a sociale kaart. Answers every problem at once, those of its shape and those of its sense (an
 * area that the municipality does not have), each with its path: `[12].areas[0]`.
 */
export function checkServices(input: unknown, municipality: Pick<Municipality, 'areas'>): CheckedServices {
  const shape = servicesSchema.safeParse(input, { error: inDutch });
  if (!shape.success) {
    const problems = shape.error.issues.map(({ path, message }) => ({ path: pathText(path), message }));
    return { ok: false, problems };
  }
  const areas = new Set(municipality.areas.map(({ id }) => id));
  const problems = shape.data.flatMap(({ areas: named }, nth) =>
    named.flatMap((area, place) =>
      areas.has(area)
        ? []
        : [{ path: `[${nth}].areas[${place}]`, message: `het gebied "${area}" is er niet in deze gemeente` }],
    ),
  );
  return problems.length === 0 ? { ok: true, services: shape.data } : { ok: false, problems };
}
