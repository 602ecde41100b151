export { cardDay } from './card-day.js';
export type { CardWords } from './card-words/card-words.js';
export { noChoices, type ReferralChoices } from './choices.js';
export { referralFacts } from './facts.js';
export { choiceProblems } from './flow-problems.js';
export {
  noConsent,
  startOfFlow,
  type Consent,
  type FlowAct,
  type FlowCause,
  type FlowField,
  type FlowPage,
  type FlowProblem,
  type ReferralFlow,
} from './flow-state.js';
export { patientLanguageNames, patientLanguageOf, patientLanguages, type PatientLanguage } from './languages.js';
export { linkNames, readLink, type LinkName, type ReadLink } from './link-template.js';
export { referralCard, sentCard, type PatientCard } from './patient-card.js';
export { reduceFlow, type FlowAction } from './reduce-flow.js';
export { factsOfChoices, toReferralRequest, toReferredQuestion } from './to-requests.js';
