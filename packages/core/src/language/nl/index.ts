export { analyse, type Token } from './analyse.js';
export { splitCompound } from './compounds.js';
export { fold } from './fold.js';
export { phraseKey, Phrases } from './phrases.js';
export { stem } from './stem.js';
export { englishStopWords, grammarWords, negations, stopWords } from './stop-words.js';
export { tokenize, type Word } from './tokenize.js';
export {
  b1,
  readabilityOf,
  readingProblems,
  syllablesIn,
  type Readability,
  type ReadingLimits,
} from './readability.js';
