import type { SettingsEdits } from '../schemas/settings.js';

/**
 * A list of things with an id, with edits laid over it: a whole thing by its id, `null` takes it away. What is new
 * comes after what the file has, in the order of ids.
 */
export function editList(file: readonly { id: string }[], edits: SettingsEdits): unknown[] {
  const kept = file.flatMap((item): unknown[] => {
    const edit = Object.hasOwn(edits, item.id) ? edits[item.id] : item;
    return edit === null ? [] : [withId(edit, item.id)];
  });
  const known = new Set(file.map(({ id }) => id));
  const added = Object.keys(edits)
    .filter((id) => !known.has(id) && edits[id] !== null)
    .sort();
  return [...kept, ...added.map((id) => withId(edits[id], id))];
}

/** The id of the item that a path of a parser (`[2].text`) is in. */
export function idOfPath(path: string, items: readonly unknown[]): string | null {
  const [, index] = /^\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? null : ((items[Number(index)] as { id?: string } | undefined)?.id ?? null);
}

function withId(value: unknown, id: string): unknown {
  return typeof value === 'object' && value !== null ? { ...value, id } : value;
}
