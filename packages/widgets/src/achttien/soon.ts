import type { ChapterName } from './chapters.js';

/** The chapters of what can be done now or soon. */
export const soon: readonly ChapterName[] = ['now', 'nextHalfYear', 'at18'];
