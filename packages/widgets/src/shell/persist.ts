/** What became of one attempt at the gateway. */
interface Attempted {
  outcome: string;
  /** Milliseconds that the gateway asks to wait. */
  retryAfter?: number;
}

const attempts = 4;
/** Milliseconds before the second attempt; doubles with each one after it. */
const firstPause = 1_000;
/** The longest that a gateway may ask a person to wait for the next attempt. */
const longestPause = 20_000;

/**
 * Tries again by itself where the gateway cannot be reached, for what may safely be sent twice.
 *
 * @param attempt one try; never rejects
 * @param isOver whether nobody waits for it any more
 * @param again told of the number of every further attempt
 * @returns what came of the last attempt, or `null` where nobody waits for it any more
 */
export async function persist<Result extends Attempted>(
  attempt: () => Promise<Result>,
  isOver: () => boolean,
  again: (number: number) => void,
): Promise<Result | null> {
  for (let number = 1; ; number += 1) {
    const result = await attempt();
    if (isOver()) return null;
    if (!mayPass(result) || number === attempts) return result;
    await pause(pauseAfter(number, result));
    if (isOver()) return null;
    again(number + 1);
  }
}

/** Whether another attempt may do better: also after a refusal, because a proof of work may have run out. */
function mayPass({ outcome }: Attempted): boolean {
  return outcome === 'unavailable' || outcome === 'refused';
}

/** Milliseconds; twice as long after each attempt, and random, so that not all come back at once. */
function pauseAfter(number: number, { retryAfter = 0 }: Attempted): number {
  const backoff = firstPause * 2 ** (number - 1);
  return Math.max(backoff / 2 + (Math.random() * backoff) / 2, Math.min(retryAfter, longestPause));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
