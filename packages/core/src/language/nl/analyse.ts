import { stem } from './stem.js';
import { tokenize, type Word } from './tokenize.js';

/** A word of a text with the stem by which it is compared. */
export interface Token extends Word {
  stem: string;
}

/** The words of a text with their stems and places, in order; nothing is left out. */
export function analyse(text: string): Token[] {
  return tokenize(text).map((word) => ({ ...word, stem: stem(word.text) }));
}
