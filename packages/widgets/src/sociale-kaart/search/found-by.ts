/** Loaded on demand, where the gateway searches: what explains what it found. */
export { foundBy } from '@voordeur/core/sociale-kaart/search';
