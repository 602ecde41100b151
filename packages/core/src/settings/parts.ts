// What a page needs; without the schemas, which are too large for one.
export * from './edits.js';
export * from './languages.js';
export * from './municipality-edits.js';
export * from './municipality-statements.js';
