import * as z from 'zod';
import { pathText } from '../municipality/parse.js';
import type { MunicipalityProblem } from '../municipality/problems.js';
import { inDutch } from '../schemas/in-dutch.js';
import type { Municipality } from '../schemas/municipality.js';
import { spreekuurSchema, type Spreekuur } from '../schemas/spreekuur-definition.js';
import { spreekuurProblems } from './problems.js';

export type ParsedSpreekuren = { ok: true; spreekuren: Spreekuur[] } | { ok: false; problems: MunicipalityProblem[] };

/** Reads a municipality's spreekuren. Answers every problem at once, each with its path (`[2].patterns[0].until`). */
export function parseSpreekuren(input: unknown, municipality: Pick<Municipality, 'teams' | 'areas'>): ParsedSpreekuren {
  const shape = z.array(spreekuurSchema).safeParse(input, { error: inDutch });
  if (!shape.success)
    return {
      ok: false,
      problems: shape.error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message })),
    };
  const problems = shape.data.flatMap((spreekuur, index) => [
    ...doubles(shape.data, index),
    ...spreekuurProblems(spreekuur, municipality).map(({ path, message }) => ({ path: `[${index}].${path}`, message })),
  ]);
  return problems.length === 0 ? { ok: true, spreekuren: shape.data } : { ok: false, problems };
}

function doubles(spreekuren: readonly Spreekuur[], index: number): MunicipalityProblem[] {
  const { id } = spreekuren[index]!;
  return spreekuren.findIndex((spreekuur) => spreekuur.id === id) === index
    ? []
    : [{ path: `[${index}].id`, message: `"${id}" staat er al; geef elk een eigen id` }];
}
