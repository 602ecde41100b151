export { referralFacts } from './facts.js';
