/** Runs code while timers of this page go off a hundred times as fast: seconds of patience take moments. */
export async function withFastClock<T>(code: () => Promise<T>): Promise<T> {
  const native = window.setTimeout;
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...args: unknown[]) =>
    native(handler, delay / 100, ...args)) as typeof window.setTimeout;
  try {
    return await code();
  } finally {
    window.setTimeout = native;
  }
}
