export * from './answers.js';
export * from './routing.js';
