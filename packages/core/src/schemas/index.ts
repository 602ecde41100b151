export * from './decision.js';
export * from './facts.js';
export * from './municipality.js';
export * from './problem.js';
export * from './question.js';
export * from './service.js';
export * from './staff.js';
export * from './fields.js';
