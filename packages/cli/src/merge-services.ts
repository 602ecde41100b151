import { isDeepStrictEqual } from 'node:util';
import type { Service } from '@voordeur/core/schemas';

/** What an import does to a sociale kaart, by id. */
export interface Merge {
  added: string[];
  changed: string[];
  same: string[];
  /** In the sociale kaart and not in the import. */
  missing: string[];
  /** The sociale kaart afterwards, in its own order; new services at the end. */
  services: Service[];
}

/** @param removeMissing whether services that are not in the import go */
export function mergeServices(
  current: readonly Service[],
  imported: readonly Service[],
  removeMissing: boolean,
): Merge {
  const incoming = new Map(imported.map((service) => [service.id, service]));
  const merge: Merge = { added: [], changed: [], same: [], missing: [], services: [] };
  for (const service of current) {
    const next = incoming.get(service.id);
    incoming.delete(service.id);
    const list = next === undefined ? merge.missing : isDeepStrictEqual(next, service) ? merge.same : merge.changed;
    list.push(service.id);
    if (next !== undefined || !removeMissing) merge.services.push(next ?? service);
  }
  merge.added.push(...incoming.keys());
  merge.services.push(...incoming.values());
  return merge;
}
