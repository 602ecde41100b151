import { adulthoodReaders, adulthoodTicks } from '@voordeur/core/vocabulary';
import { deleteKept, keep, kept } from '../shell/kept.js';
import type { AchttienState } from './state.js';

const name = 'achttien';

/** What is kept on request; never the month of birth, nor what follows from it. */
type Kept = Pick<AchttienState, 'reader' | 'ticks' | 'done' | 'written'>;

/** Keeps what was chosen, ticked off and written. Says whether the browser did. */
export function keepState({ reader, ticks, done, written }: AchttienState): boolean {
  return keep(name, { reader, ticks, done, written } satisfies Kept);
}

/** What was kept at an earlier visit; `null` where nothing was. What does not fit is left out. */
export function keptState(): Kept | null {
  const found = kept(name);
  if (typeof found !== 'object' || found === null) return null;
  const { reader, ticks, done, written } = found as Record<string, unknown>;
  return {
    reader: adulthoodReaders.find((one) => one === reader) ?? 'young',
    ticks: adulthoodTicks.filter((tick) => Array.isArray(ticks) && ticks.includes(tick)),
    done: Array.isArray(done) ? done.filter((key) => typeof key === 'string') : [],
    written: textsOf(written),
  };
}

export function deleteKeptState(): void {
  deleteKept(name);
}

function textsOf(written: unknown): Record<string, string> {
  const entries = Object.entries(written ?? {}) as [string, unknown][];
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
