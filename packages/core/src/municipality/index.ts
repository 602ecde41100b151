export * from './localise.js';
export * from './parse.js';
export * from './places.js';
export type { MunicipalityProblem } from './problems.js';
