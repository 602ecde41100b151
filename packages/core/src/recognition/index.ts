export { recognise, type Recognition } from './recognise.js';
export type { About, AboutFound } from './about.js';
export type { DangerPhrase } from './danger.js';
export type { DomainScore } from './domains.js';
