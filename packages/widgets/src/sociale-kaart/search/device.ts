/** Loaded on demand: the search, and what explains what it found. */
export { DeviceSearch } from '@voordeur/core/sociale-kaart/search';
