export * from './fit.js';
export * from './hours.js';
export * from './parse.js';
export type { PlannedHour } from './planned-hours.js';
export * from './problems.js';
export * from './slots.js';
