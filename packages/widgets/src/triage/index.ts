export * from '../gateway/index.js';
export { LanguageEvent } from '../shell/events.js';
export { SentEvent, StepEvent, type AnnouncedStep } from './events.js';
export { VoordeurTriage } from './triage.js';
