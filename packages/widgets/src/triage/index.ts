export * from '../gateway/index.js';
export { LanguageEvent, SentEvent, StepEvent, type AnnouncedStep } from './events.js';
export { VoordeurTriage } from './triage.js';
