/** Loaded on demand: the lists of the other languages. */
export { otherLanguages } from '@voordeur/core/recognition';
