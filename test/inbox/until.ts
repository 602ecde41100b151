import assert from 'node:assert/strict';
import { patience } from '../setup/patience.ts';

/** Waits until what is asked holds, and answers it; `what` names it where it never does. */
export async function until<T>(what: string, ask: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (Date.now() > end) assert.fail(`${what}: still ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
