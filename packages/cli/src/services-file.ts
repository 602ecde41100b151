import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Service } from '@voordeur/core/schemas';
import { readJson } from './municipality-file.js';

/** The sociale kaart that is named by the path of a file, else Haarlem's. */
export function servicesFile(file: string | undefined): string {
  return file === undefined
    ? createRequire(import.meta.url).resolve('@voordeur/haarlem/services.json')
    : path.resolve(file);
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
