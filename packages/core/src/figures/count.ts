/** A number as it may be told: exactly where both are the same, else somewhere between them, both included. */
export interface Count {
  atLeast: number;
  atMost: number;
}

/** Numbers below it are told as "less than this". */
export const smallestTold = 5;

/** Less than five, and maybe none. */
export const small: Count = { atLeast: 0, atMost: smallestTold - 1 };

export function exactly(number: number): Count {
  return { atLeast: number, atMost: number };
}

/** A number of which one knows the multiple of five at or below it. */
export function fromFives(atLeast: number): Count {
  return { atLeast, atMost: atLeast + smallestTold - 1 };
}

/** What can be said of several numbers together by who knows no more than these counts: it gives nothing else away. */
export function sum(counts: readonly Count[]): Count {
  return {
    atLeast: counts.reduce((total, { atLeast }) => total + atLeast, 0),
    atMost: counts.reduce((total, { atMost }) => total + atMost, 0),
  };
}

/**
 * Which share of a whole a part is, as whole percentages between which it lies; `null` where that says nothing,
 * because the part or the rest may be none.
 */
export function shareOf(part: Count, rest: Count): Count | null {
  if (part.atLeast + rest.atLeast === 0) return null;
  return {
    atLeast: Math.floor((100 * part.atLeast) / (part.atLeast + rest.atMost)),
    atMost: Math.ceil((100 * part.atMost) / (part.atMost + rest.atLeast)),
  };
}
