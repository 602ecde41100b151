/** Loaded on demand: becoming an adult in English. */
export { words } from '@voordeur/core/adulthood/texts/en';
