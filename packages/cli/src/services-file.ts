import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { MunicipalityProblem } from '@voordeur/core/municipality';
import type { Municipality, Service } from '@voordeur/core/schemas';
import { checkServices } from '@voordeur/core/services';
import { readJson } from './municipality-file.js';

export type ReadServices =
  { ok: true; file: string; services: Service[] } | { ok: false; file: string; problems: MunicipalityProblem[] };

/**
 * The sociale kaart that is named, else the one beside a municipality's file, and none where there is no such
 * file. Every problem at once, with the id of the service that it is about.
 */
export function readServices(
  named: string | undefined,
  municipalityFile: string,
  municipality: Municipality,
): ReadServices {
  const file = path.resolve(named ?? path.join(path.dirname(municipalityFile), 'services.json'));
  if (named === undefined && !existsSync(file)) return { ok: true, file, services: [] };
  const input = readJson(file);
  if (!input.ok) return { ok: false, file, problems: [{ path: '', message: input.message }] };
  const checked = checkServices(input.value, municipality);
  if (checked.ok) return { ok: true, file, services: checked.services };
  return { ok: false, file, problems: checked.problems.map((problem) => withId(problem, input.value)) };
}

/** `[12].areas[0]` becomes `[12].areas[0] (koffietafel-noord)`: nobody counts to twelve in a long file. */
function withId({ path: where, message }: MunicipalityProblem, input: unknown): MunicipalityProblem {
  const nth = /^\[(\d+)\]/.exec(where)?.[1];
  const service: unknown = Array.isArray(input) && nth !== undefined ? input[Number(nth)] : undefined;
  const id = (service as { id?: unknown } | null | undefined)?.id;
  return { path: typeof id === 'string' ? `${where} (${id})` : where, message };
}

/** @throws Error that says what to do where the file is not there or is no JSON */
export function readServicesFile(file: string): unknown {
  const read = readJson(file);
  if (!read.ok) throw new Error(`${file}: ${read.message}`);
  return read.value;
}

/**
 * Writes a file whole or not at all: beside it first, then in its place. Where the process or the machine
 * stops half-way, the old file is still there.
 */
export function writeWhole(file: string, text: string): void {
  const target = realPath(file);
  const beside = `${target}.${process.pid}.new`;
  try {
    const handle = openSync(beside, 'w', 0o644);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Through a link to the file itself; a file that is not there yet is where it will be. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return path.resolve(file);
  }
}

/** As the files in this repository are laid out: two spaces, and a list of words on one line where it fits. */
export function servicesJson(services: readonly Service[]): string {
  return `${jsonOf(services.map(inOrder), 0, 0)}\n`;
}

/** The order in which people read a service; fields that are not named here come before the source. */
const firstFields = ['id', 'name', 'organisation', 'summary', 'description'];
const lastFields = ['source', 'checkedOn'];

function inOrder(service: Service): object {
  const rank = (field: string): number => {
    const [first, last] = [firstFields.indexOf(field), lastFields.indexOf(field)];
    if (first >= 0) return first;
    return last >= 0 ? firstFields.length + 1 + last : firstFields.length;
  };
  return Object.fromEntries(Object.entries(service).sort(([one], [other]) => rank(one) - rank(other)));
}

const widest = 120;

function jsonOf(value: unknown, depth: number, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [indent, outdent] = ['  '.repeat(depth + 1), '  '.repeat(depth)];
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const flat = value.every((item) => typeof item !== 'object' || item === null);
    // One more for the comma that follows.
    if (value.length === 0 || (flat && before + line.length + 1 <= widest)) return line;
    return `[\n${value.map((item) => indent + jsonOf(item, depth + 1, indent.length)).join(',\n')}\n${outdent}]`;
  }
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([name, field]) => {
    const start = `${indent}${JSON.stringify(name)}: `;
    return start + jsonOf(field, depth + 1, start.length);
  });
  return `{\n${lines.join(',\n')}\n${outdent}}`;
}
