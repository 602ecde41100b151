export { fillPlaceholders, placeholders, unknownPlaceholders, type Placeholder } from './placeholders.js';
export { templatesFor } from './templates-for.js';
export { writingHints, type WritingHint } from './writing-hints.js';
