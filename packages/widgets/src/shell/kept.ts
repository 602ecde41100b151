/**
 * What a person asked a widget to keep on this device, in the page's local storage. Every name begins in the same
 * way, so that leaving quickly can delete all of it, whichever widget kept it.
 */
const prefix = 'voordeur-';

/** What was kept under this name; `null` where nothing was, or where the browser keeps nothing. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** Keeps this under a name, only ever because the person asked for it. Says whether the browser did. */
export function keep(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Deletes what was kept under this name. */
export function deleteKept(name: string): void {
  deleteWhere((key) => key === prefix + name);
}

/** Deletes what any widget kept on this device. */
export function deleteAllKept(): void {
  deleteWhere((key) => key.startsWith(prefix));
}

function deleteWhere(isMeant: (key: string) => boolean): void {
  try {
    for (const key of Object.keys(localStorage)) if (isMeant(key)) localStorage.removeItem(key);
  } catch {
    // A browser that closes its storage has kept nothing.
  }
}
