import { formalWords } from './formal-words.js';

/** How a Dutch text reads. */
export interface Readability {
  sentences: number;
  words: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /**
   * Reading ease after Flesch, with the weights that Douma found for Dutch (1960): 206.84 − 0.93 · words per
   * sentence − 77 · syllables per word. 100 is very easy, 60 to 70 plain, below 50 hard.
   */
  readingEase: number;
  /** The sentence with the most words. */
  longestSentence: string;
  /** Words of five syllables or more, each once. */
  longWords: readonly string[];
  /** Words of letters and laws, each with a plainer one. */
  formalWords: readonly { word: string; plain: string }[];
}

/** What a text for residents keeps to. */
export interface ReadingLimits {
  /** Words per sentence over the whole text, at most. */
  wordsPerSentence: number;
  /** Words in any one sentence, at most. */
  longestSentence: number;
  /** Reading ease, at least. */
  readingEase: number;
}

/**
 * B1: about ten words to a sentence and none over twenty, plain words. A measure, not the level itself: it finds the
 * text that needs another look, and a text that passes still has to be read by somebody.
 */
export const b1: ReadingLimits = { wordsPerSentence: 12, longestSentence: 20, readingEase: 65 };

/** Measures a Dutch text. A colon ends a sentence too: what follows it is read as one. */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = syllables / Math.max(1, words.length);
  const lower = [...new Set(words.map((word) => word.toLowerCase()))];
  return {
    sentences: sentences.length,
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
    readingEase: 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord,
    longestSentence: sentences.reduce((a, b) => (wordsOf(b).length > wordsOf(a).length ? b : a), ''),
    longWords: lower.filter((word) => syllablesIn(word) >= 5),
    formalWords: lower.flatMap((word) => {
      const plain = Object.hasOwn(formalWords, word) ? formalWords[word] : undefined;
      return plain === undefined ? [] : [{ word, plain }];
    }),
  };
}

/**
 * What keeps a text from reading like B1, in words for its author; empty where nothing does. Words that are known to
 * readers, or that no plainer word replaces, are given as `known` (lower case): they count as a word of two syllables.
 */
export function readingProblems(text: string, known: readonly string[] = [], limits: ReadingLimits = b1): string[] {
  const plain = withKnownWords(text, known);
  const read = readabilityOf(plain);
  const problems: string[] = [];
  if (read.wordsPerSentence > limits.wordsPerSentence)
    problems.push(`${round(read.wordsPerSentence)} woorden per zin; schrijf kortere zinnen`);
  const longest = wordsOf(read.longestSentence).length;
  if (longest > limits.longestSentence) problems.push(`een zin van ${longest} woorden: "${read.longestSentence}"`);
  if (read.readingEase < limits.readingEase)
    problems.push(`leesgemak ${round(read.readingEase)}; schrijf kortere zinnen en kortere woorden`);
  for (const word of read.longWords) problems.push(`een lang woord: "${word}"`);
  for (const { word, plain: plainer } of read.formalWords)
    problems.push(`schrijf "${plainer}" in plaats van "${word}"`);
  return problems;
}

/** Vowels that sound as one; a letter with a trema begins a syllable of its own. */
const vowelSound = /aai|ooi|oei|eeu|ieu|aa|ai|ee|ie|oo|uu|oe|eu|ou|au|ei|ui|ij|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu;

/** How many syllables a Dutch word has. Letters that are said one by one (CJG), and numbers, count each. */
export function syllablesIn(word: string): number {
  if (/^\d+$/.test(word)) return 1;
  if (/^\p{Lu}{2,}$/u.test(word)) return word.length;
  return Math.max(1, word.normalize('NFC').toLowerCase().match(vowelSound)?.length ?? 0);
}

/** The sentences of a text that hold a word. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:])["'’”)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words and numbers of a sentence. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? [];
}

function withKnownWords(text: string, known: readonly string[]): string {
  const set = new Set(known);
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => (set.has(word.toLowerCase()) ? 'woorden' : word));
}

function round(value: number): string {
  return value.toFixed(1).replace('.', ',');
}
