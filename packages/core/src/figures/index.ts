export * from './count.js';
export * from './csv.js';
export * from './periods.js';
