import { existsSync } from 'node:fs';
import path from 'node:path';
import type { MunicipalityProblem } from '@voordeur/core/municipality';
import type { AnswerTemplate, Liaison, Municipality } from '@voordeur/core/schemas';
import { parseAnswerTemplates, parseLiaisons, type ReadList } from '@voordeur/core/settings';
import { readJson } from './municipality-file.js';

type Wrong = { ok: false; file: string; problems: MunicipalityProblem[] };
type StaffFiles = { ok: true; answerTemplates: AnswerTemplate[]; liaisons: Liaison[] } | Wrong;

/** What stands for staff beside a municipality's file; a file that is not there is empty. Every problem of a file at once. */
export function readStaffFiles(municipalityFile: string, municipality: Municipality): StaffFiles {
  const answerTemplates = readBeside(municipalityFile, 'answer-templates.json', municipality, parseAnswerTemplates);
  if (!answerTemplates.ok) return answerTemplates;
  const liaisons = readBeside(municipalityFile, 'liaisons.json', municipality, parseLiaisons);
  return liaisons.ok ? { ok: true, answerTemplates: answerTemplates.items, liaisons: liaisons.items } : liaisons;
}

function readBeside<Item>(
  municipalityFile: string,
  name: string,
  municipality: Municipality,
  parse: (input: unknown, municipality: Municipality) => ReadList<Item>,
): { ok: true; items: Item[] } | Wrong {
  const file = path.join(path.dirname(municipalityFile), name);
  if (!existsSync(file)) return { ok: true, items: [] };
  const input = readJson(file);
  if (!input.ok) return { ok: false, file, problems: [{ path: '', message: input.message }] };
  const read = parse(input.value, municipality);
  return read.ok ? read : { ...read, file };
}
