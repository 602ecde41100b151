export { recognise } from './recognise.js';
export { textReadingOf } from './text-reading.js';
export { recogniserOf, type Recognise, type Recognition } from './recogniser.js';
export { dutch } from './data/dutch.js';
export { otherLanguages } from './data/other-languages.js';
export type { LanguageLists } from './lexicon.js';
export type { About, AboutFound } from './about.js';
export type { DangerPhrase } from './danger.js';
export type { DomainScore } from './domains.js';
