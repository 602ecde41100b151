import type { WritingHint } from '@voordeur/core/answering';
import { answeringTexts } from './answering-texts.js';

/** Characters of a sentence that are enough to know it again. */
const enough = 60;

/** A hint with what one can do about it. */
export function hintWords(hint: WritingHint): string {
  const { hints } = answeringTexts;
  switch (hint.kind) {
    case 'gap':
      return hints.gap(hint.text);
    case 'long-sentence':
      return hints.longSentence(shortened(hint.text), hint.words);
    case 'formal-word':
      return hints.formalWord(hint.text, hint.plain);
    case 'long-word':
      return hints.longWord(hint.text);
  }
}

function shortened(sentence: string): string {
  if (sentence.length <= enough) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', enough))} …`;
}
