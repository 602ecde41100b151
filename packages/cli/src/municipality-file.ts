import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseMunicipality, type MunicipalityProblem } from '@voordeur/core/municipality';
import type { Municipality } from '@voordeur/core/schemas';

/** The file of a municipality that is named, or that is given by the path of a file or folder. */
export function municipalityFile(nameOrPath: string): string {
  if (/^[a-z0-9-]+$/.test(nameOrPath)) {
    try {
      return createRequire(import.meta.url).resolve(`@voordeur/${nameOrPath}/municipality.json`);
    } catch {
      // No package of that name: it may be a folder beside us.
    }
  }
  const file = path.resolve(nameOrPath);
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? path.join(file, 'municipality.json') : file;
}

/** Reads and checks a municipality; every problem at once. */
export function readMunicipality(
  nameOrPath: string,
):
  | { ok: true; file: string; municipality: Municipality }
  | { ok: false; file: string; problems: MunicipalityProblem[] } {
  const file = municipalityFile(nameOrPath);
  const input = readJson(file);
  if (!input.ok) return { ok: false, file, problems: [{ path: '', message: input.message }] };
  return { ...parseMunicipality(input.value), file };
}

/** @throws Error with every problem, where the municipality is not right */
export function requireMunicipality(nameOrPath: string): { file: string; municipality: Municipality } {
  const read = readMunicipality(nameOrPath);
  if (!read.ok) throw new Error(`${read.file} klopt niet:\n${problemLines(read.problems)}`);
  return read;
}

/** A file of JSON, or in Dutch why it is none. */
export function readJson(file: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, '')) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return { ok: false, message: 'dit bestand bestaat niet; kijk het pad na' };
    const what = error instanceof SyntaxError ? 'dit is geen geldige JSON' : 'dit bestand is niet te lezen';
    return { ok: false, message: `${what} (${(error as Error).message})` };
  }
}

/** One line per problem: where, and what to do. */
export function problemLines(problems: MunicipalityProblem[]): string {
  return problems.map(({ path: where, message }) => `  ${where === '' ? '' : `${where}: `}${message}\n`).join('');
}
