/** Version of what is kept; another one is left alone. */
const version = 1;
const most = 200;

/** A personal list as it may be kept on the device: which services, and nothing else. */
export interface KeptList {
  version: typeof version;
  ids: readonly string[];
}

export function keptListOf(ids: readonly string[]): KeptList {
  return { version, ids: ids.slice(0, most) };
}

/** The ids in what was kept; none where it is something else. */
export function idsInKeptList(kept: unknown): string[] {
  const list = kept as Partial<KeptList> | null;
  if (typeof list !== 'object' || list?.version !== version || !Array.isArray(list.ids)) return [];
  return list.ids.filter((id): id is string => typeof id === 'string').slice(0, most);
}
