const first = 1_000;
const longest = 30_000;

/**
 * Milliseconds to wait before the next try: twice as long after each failure, up to half a
 * minute, and spread so that all desks of a town hall do not come back in the same second.
 * `random` lies in [0, 1).
 */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(longest, first * 2 ** Math.max(0, failures - 1));
  return Math.round(ceiling * (0.5 + random / 2));
}
