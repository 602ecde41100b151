/** Loaded on demand: what reads a text, with the Dutch lists. */
export { dutch, recogniserOf, textReadingOf } from '@voordeur/core/recognition';
