export * from './decision.js';
export { linesFor } from './lines.js';
export { reasonText } from './reasons.js';
export { route, urgencyOf } from './route.js';
export { backstopRule, frameRules, subjectRules, type Role, type Rule } from './rules.js';
export { signalText } from './signals.js';
