/** Loaded on demand, with the content: what counts with it. */
export {
  calendarEntriesOf,
  helpersFor,
  iCalendarOf,
  planPageOf,
  triageHintFor,
  withConfirmations,
} from '@voordeur/core/adulthood';
export { byDomain, lineOf } from '../chapters.js';
export { roadOf } from '../road.js';
