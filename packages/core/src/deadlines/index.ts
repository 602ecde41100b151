export * from './respond-by.js';
