export * from './localise.js';
export * from './parse.js';
export * from './places.js';
