import { fold } from './fold.js';

/** A word as it stands in a text. */
export interface Word {
  /** The folded word, without apostrophes: `oma's` is `oma`. */
  text: string;
  /** Where it stands in the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** Abbreviations with dots (`c.j.g.`), or letters, marks and digits with apostrophes inside. */
const wordPattern = /(?:\p{L}\.){2,}\p{L}?(?!\p{L})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’`´][\p{L}\p{M}]+)*/gu;

/** Longer runs of letters are no words; their beginning is enough to compare by. */
const longest = 64;

/** Takes a text apart into words, in the order in which they stand. */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const found = bare(match[0]);
    if (found !== '') words.push({ text: found, start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const plain = /^[a-z0-9]+$/;

function bare(match: string): string {
  if (match.length <= longest && plain.test(match)) return match;
  return fold(match.length > longest ? match.slice(0, longest) : match)
    .replace(/['’`´]s?$|['’`´]s(?=['’`´])/g, '')
    .replace(/['’`´.]/g, '');
}
