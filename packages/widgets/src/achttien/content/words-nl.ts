/** Loaded on demand: becoming an adult in Dutch. */
export { words } from '@voordeur/core/adulthood/texts/nl';
