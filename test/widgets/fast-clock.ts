/**
 * Runs code while timers of this page go off a hundred times as fast: seconds of patience take moments.
 *
 * @param code gets the milliseconds of every timer that was set, as they were asked for
 */
export async function withFastClock<T>(code: (delays: readonly number[]) => Promise<T>): Promise<T> {
  const native = window.setTimeout;
  const delays: number[] = [];
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...args: unknown[]) => {
    delays.push(delay);
    return native(handler, delay / 100, ...args);
  }) as typeof window.setTimeout;
  try {
    return await code(delays);
  } finally {
    window.setTimeout = native;
  }
}

/**
 * Runs code while the clock of this page stands still: no timer goes off before `pass` lets the time pass that
 * every one of them waits for.
 */
export async function withStoppedClock<T>(code: (pass: () => void) => Promise<T>): Promise<T> {
  const { setTimeout, clearTimeout } = window;
  const waiting = new Map<number, () => void>();
  let last = 0;
  window.setTimeout = ((handler: (...args: unknown[]) => void, _delay?: number, ...args: unknown[]) => {
    // Below zero, so that none is taken for one of the browser's.
    last -= 1;
    waiting.set(last, () => handler(...args));
    return last;
  }) as unknown as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) clearTimeout.call(window, id);
  };
  try {
    return await code(() => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const goOff of due) goOff();
    });
  } finally {
    Object.assign(window, { setTimeout, clearTimeout });
  }
}
