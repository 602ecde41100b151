import type { ParsedMunicipality } from '../municipality/parse.js';
import type { AnswerTemplate } from '../schemas/answer-template.js';
import type { Liaison } from '../schemas/liaison.js';
import type { Municipality } from '../schemas/municipality.js';
import type { SettingsEdits } from '../schemas/settings.js';
import { parseAnswerTemplates } from './answer-templates.js';
import { parseLiaisons } from './liaisons.js';
import { editList, idOfPath } from './list-edits.js';
import { editMunicipality, keyOfPath } from './municipality-edits.js';
import type { ReadList } from './read-list.js';

/** A problem at the key of the edit that it is in; `null` where it is in none. */
export interface KeyedProblem {
  key: string | null;
  message: string;
}

/** A document with edits laid over it, read and checked. */
export type Applied<Document> = { ok: true; document: Document } | { ok: false; problems: KeyedProblem[] };

/** @param check `parseMunicipality`, or `checkMunicipality` to walk the laws of the router too */
export function applyToMunicipality(
  file: Municipality,
  edits: SettingsEdits,
  check: (input: unknown) => ParsedMunicipality,
): Applied<Municipality> {
  const { document, unplaced } = editMunicipality(file, edits);
  if (unplaced.length > 0) return { ok: false, problems: unplaced.map(withoutPlace) };
  const read = check(document);
  if (read.ok) return { ok: true, document: read.municipality };
  const written = document as Pick<Municipality, 'teams' | 'lines'>;
  return {
    ok: false,
    problems: read.problems.map(({ path, message }) => ({ key: keyOfPath(path, written), message })),
  };
}

export function applyToLiaisons(
  file: readonly Liaison[],
  edits: SettingsEdits,
  municipality: Pick<Municipality, 'teams'>,
): Applied<Liaison[]> {
  return applyToList(file, edits, (items) => parseLiaisons(items, municipality));
}

export function applyToAnswerTemplates(
  file: readonly AnswerTemplate[],
  edits: SettingsEdits,
  municipality: Pick<Municipality, 'teams'>,
): Applied<AnswerTemplate[]> {
  return applyToList(file, edits, (items) => parseAnswerTemplates(items, municipality));
}

function applyToList<Item extends { id: string }>(
  file: readonly Item[],
  edits: SettingsEdits,
  parse: (items: unknown[]) => ReadList<Item>,
): Applied<Item[]> {
  const items = editList(file, edits);
  const read = parse(items);
  if (read.ok) return { ok: true, document: read.items };
  return { ok: false, problems: read.problems.map(({ path, message }) => ({ key: idOfPath(path, items), message })) };
}

function withoutPlace(key: string): KeyedProblem {
  return { key, message: 'dit kan hier niet gewijzigd worden, of het staat niet meer in het bestand' };
}
