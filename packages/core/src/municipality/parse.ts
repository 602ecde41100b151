import { inDutch } from '../schemas/in-dutch.js';
import { municipalitySchema, type Municipality } from '../schemas/municipality.js';
import { findProblems, type MunicipalityProblem } from './problems.js';

export type ParsedMunicipality =
  { ok: true; municipality: Municipality } | { ok: false; problems: MunicipalityProblem[] };

/**
 * Reads a municipality's configuration. Answers every problem at once, those of its shape and those
 * of its sense (a team that does not exist, a postcode that is there twice), each with its path.
 */
export function parseMunicipality(input: unknown): ParsedMunicipality {
  const shape = municipalitySchema.safeParse(input, { error: inDutch });
  if (!shape.success) {
    const problems = shape.error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message }));
    return { ok: false, problems };
  }
  const problems = findProblems(shape.data);
  return problems.length === 0 ? { ok: true, municipality: shape.data } : { ok: false, problems };
}

/** `['areas', 2, 'swt', 0]` → `areas[2].swt[0]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}
