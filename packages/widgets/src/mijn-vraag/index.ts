export * from '../gateway/index.js';
export { LanguageEvent } from '../shell/events.js';
export { QuestionOpenedEvent } from './events.js';
export { VoordeurMijnVraag } from './mijn-vraag.js';
export {
  reduceVisit,
  startOfVisit,
  type Act,
  type Cause,
  type Field,
  type Page,
  type Problem,
  type Visit,
  type VisitAction,
  type Way,
} from './visit.js';
