import { b1, readabilityOf, sentencesOf, wordsOf } from '../language/nl/readability.js';

/** What would make a text easier to read, or what is still to be filled in. Never a reason not to send it. */
export type WritingHint =
  /** A place that was left open: `…`, or a placeholder in braces. */
  | { kind: 'gap'; text: string }
  | { kind: 'long-sentence'; text: string; words: number }
  /** A word of letters and laws, with a plainer one. */
  | { kind: 'formal-word'; text: string; plain: string }
  /** A word of five syllables or more. */
  | { kind: 'long-word'; text: string };

const gaps = /…|\.{3,}|\{[^{}]*\}/gu;

/**
 * Hints for who writes an answer in Dutch, what matters most first. A sentence that is still being written counts
 * too, for it is as long as it is.
 *
 * @param known words that readers know, such as names of teams, in lower case: never called long
 */
export function writingHints(text: string, known: readonly string[] = []): WritingHint[] {
  const { longWords, formalWords } = readabilityOf(text);
  return [
    ...[...new Set(text.match(gaps) ?? [])].map((gap): WritingHint => ({ kind: 'gap', text: gap })),
    ...sentencesOf(text).flatMap((sentence): WritingHint[] => {
      const words = wordsOf(sentence).length;
      return words > b1.longestSentence ? [{ kind: 'long-sentence', text: sentence, words }] : [];
    }),
    ...formalWords.map(({ word, plain }): WritingHint => ({ kind: 'formal-word', text: word, plain })),
    ...longWords
      .filter((word) => !known.includes(word) && !formalWords.some((formal) => formal.word === word))
      .map((word): WritingHint => ({ kind: 'long-word', text: word })),
  ];
}
