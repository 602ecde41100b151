import type { TextReading } from '../intake/text-reading.js';
import type { Recognition } from './recogniser.js';

/** Domains to propose, at most; more than these help nobody to choose. */
const mostDomains = 3;

/** Besides the best domain, one is named only from this score. */
const namedFrom = 0.45;

/** From this score a domain is filled in beforehand; below it, it is only named first. */
const likelyFrom = 0.55;

/** Words to give as the reason, at most, and how long each may be in UTF-16 units. */
const mostWords = 2;
const longestWords = 40;

/** What an intake needs of a recognition: the domains to propose and why, and the first sign of danger. */
export function textReadingOf({ leefgebieden, danger }: Recognition): TextReading {
  return {
    domains: leefgebieden
      .filter(({ score }, index) => index === 0 || score >= namedFrom)
      .slice(0, mostDomains)
      .map(({ id, score, words }) => ({ id, words: reasonsIn(words), likely: score >= likelyFrom })),
    danger: danger.level,
    phrase: danger.phrases[0]?.text ?? null,
  };
}

/** Different words that are short enough to be quoted; none inside another. */
function reasonsIn(words: readonly { text: string }[]): string[] {
  const reasons: string[] = [];
  for (const { text } of [...words].sort((one, other) => other.text.length - one.text.length))
    if (text.length <= longestWords && !reasons.some((longer) => longer.includes(text))) reasons.push(text);
  return reasons.slice(0, mostWords);
}
