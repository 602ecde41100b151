export * from './laws.js';
export * from './routing-differences.js';
export * from './deadline-differences.js';
export * from './reading-hints.js';
