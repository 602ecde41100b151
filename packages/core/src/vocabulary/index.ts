export * from './answers.js';
export * from './routing.js';
export * from './names.js';
export * from './services.js';
export * from './adulthood.js';
export * from './liaisons.js';
