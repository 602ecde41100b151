export * from '../gateway/index.js';
export { LanguageEvent } from '../shell/events.js';
export { ReferredEvent } from './events.js';
export { VoordeurVerwijzing } from './verwijzing.js';
export {
  reduceFlow,
  startOfFlow,
  type Consent,
  type FlowAct,
  type FlowAction,
  type FlowCause,
  type FlowField,
  type FlowPage,
  type FlowProblem,
  type ReferralChoices,
  type ReferralFlow,
} from '@voordeur/core/referral';
