/** Loaded on demand: the professionals' steps in Dutch. */
export { words } from '@voordeur/core/adulthood/professional/nl';
