export { readReference } from './read.js';
