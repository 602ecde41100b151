/** Loaded on demand, with the content: what counts with it. */
export { calendarEntriesOf, iCalendarOf, planPageOf, triageHintFor } from '@voordeur/core/adulthood';
export { byDomain, lineOf } from '../chapters.js';
export { roadOf } from '../road.js';
