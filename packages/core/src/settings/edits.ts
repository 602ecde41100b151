import type { SettingsEdits } from '../schemas/settings.js';

/** A document with edits laid over it; not checked yet. */
export interface Edited<Document> {
  document: Document;
  /** Keys of edits that have no place in it: of a team that is gone, or of nothing that can be edited. */
  unplaced: string[];
}

/** Edits with changes on top of them; of the same key the change counts. */
export function withChanges(edits: SettingsEdits, changes: SettingsEdits): SettingsEdits {
  return { ...edits, ...changes };
}

/** The edits that say something else than `valueOf` does for their key: what is equal follows the file again. */
export function onlyDifferent(edits: SettingsEdits, valueOf: (key: string) => unknown): SettingsEdits {
  return Object.fromEntries(Object.entries(edits).filter(([key, value]) => !isSame(value, valueOf(key) ?? null)));
}

/** Whether two JSON values are equal, whatever the order of their members. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [membersOf(one), membersOf(other)];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && isSame(value, right.get(key)));
}

/** Without those that are not there, as in JSON. */
function membersOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, member]) => member !== undefined));
}
