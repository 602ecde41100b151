import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MunicipalityProblem } from '@voordeur/core/municipality';
import type { Municipality, Spreekuur } from '@voordeur/core/schemas';
import { parseSpreekuren } from '@voordeur/core/spreekuur';
import { readJson } from './municipality-file.js';

/** The spreekuren beside a municipality's file; none where there is no such file. Every problem at once. */
export function readSpreekuren(
  municipalityFile: string,
  municipality: Municipality,
): { ok: true; file: string; spreekuren: Spreekuur[] } | { ok: false; file: string; problems: MunicipalityProblem[] } {
  const file = path.join(path.dirname(municipalityFile), 'spreekuren.json');
  if (!existsSync(file)) return { ok: true, file, spreekuren: [] };
  const input = readJson(file);
  if (!input.ok) return { ok: false, file, problems: [{ path: '', message: input.message }] };
  return { ...parseSpreekuren(input.value, municipality), file };
}
