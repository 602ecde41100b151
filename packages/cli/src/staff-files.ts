import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MunicipalityProblem } from '@voordeur/core/municipality';
import type { Municipality } from '@voordeur/core/schemas';
import { parseAnswerTemplates, parseLiaisons, type ReadList } from '@voordeur/core/settings';
import { readJson } from './municipality-file.js';

type Read = { ok: true; file: string; count: number } | { ok: false; file: string; problems: MunicipalityProblem[] };

const parsers: Record<string, (input: unknown, municipality: Municipality) => ReadList<unknown>> = {
  'answer-templates.json': parseAnswerTemplates,
  'liaisons.json': parseLiaisons,
};

/** Reads what stands for staff beside a municipality's file, in that order; a file that is not there is empty. */
export function readStaffFiles(municipalityFile: string, municipality: Municipality): Read[] {
  return Object.entries(parsers).map(([name, parse]) => {
    const file = path.join(path.dirname(municipalityFile), name);
    if (!existsSync(file)) return { ok: true, file, count: 0 };
    const input = readJson(file);
    if (!input.ok) return { ok: false, file, problems: [{ path: '', message: input.message }] };
    const read = parse(input.value, municipality);
    return read.ok ? { ok: true, file, count: read.items.length } : { ...read, file };
  });
}
