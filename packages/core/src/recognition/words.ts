import { tokenize } from '../language/nl/tokenize.js';
import { chatWords } from './data/chat.js';
import { endingKey, spellingStart } from './spelling.js';

/** A word of what someone wrote, ready to compare with patterns. */
export interface TextWord {
  /** Folded, with chat abbreviations written out (`mn` is `mijn`). */
  text: string;
  /** Spelling key with the ending left alone, for patterns on the beginning or middle of a word. */
  start: string;
  /** Spelling key of the whole word. */
  key: string;
  /** Place in the text in UTF-16 units; `to` is exclusive. */
  from: number;
  to: number;
  /** Numbered from 0 over the whole text. A clause ends at a comma, bracket, dash or sentence end. */
  sentence: number;
  clause: number;
}

/** Sentences without an end are cut, so that work per word stays bounded. */
const longestSentence = 60;

const sentenceEnd = /[!?…\n。።፧؟]|\.(?=\s|\.|$)/;
const clauseEnd = /[,;:()،、፣"“”]|\s[-–—]/;

/** "… en ik …", "… maar hij …": a new statement without a comma. */
const joins = /^(en|maar|want|and|but)$/;
const startsClause = new Set('ik hij zij ze we wij nu mijn dat daarna toch i he she we now'.split(' '));

/** The words of a text with the sentence and clause in which they stand. */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let sentence = 0;
  let clause = 0;
  let sentenceStart = 0;
  let previousEnd = 0;
  for (const { text: word, start, end } of tokenize(text)) {
    const between = start - previousEnd > 40 ? '\n' : text.slice(previousEnd, start);
    if (sentenceEnd.test(between) || words.length - sentenceStart >= longestSentence) {
      sentence += 1;
      clause += 1;
      sentenceStart = words.length;
    } else if (clauseEnd.test(between)) clause += 1;
    else if (startsClause.has(word) && words.length > 0 && joins.test(words.at(-1)!.text)) clause += 1;
    previousEnd = end;
    for (const each of (chatWords.get(word) ?? word).split(' ')) {
      const begin = spellingStart(each);
      words.push({ text: each, start: begin, key: endingKey(begin), from: start, to: end, sentence, clause });
    }
  }
  return words;
}
