/** Loaded on demand: the professionals' steps in English. */
export { words } from '@voordeur/core/adulthood/professional/en';
