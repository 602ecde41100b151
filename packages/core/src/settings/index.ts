export * from './answer-templates.js';
export * from './liaisons.js';
export type { ReadList } from './read-list.js';
