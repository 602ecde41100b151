export { analyse, type Token } from './analyse.js';
export { fold } from './fold.js';
export { stem } from './stem.js';
export { englishStopWords, stopWords } from './stop-words.js';
export { tokenize, type Word } from './tokenize.js';
