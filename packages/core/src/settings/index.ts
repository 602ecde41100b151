export * from './answer-templates.js';
export * from './documents.js';
export * from './liaisons.js';
export * from './list-edits.js';
export * from './list-statements.js';
export * from './parts.js';
export { changesBetween, type Statement } from './statements.js';
export type { ReadList } from './read-list.js';
