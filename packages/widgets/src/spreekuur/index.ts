export * from '../gateway/index.js';
export { LanguageEvent } from '../shell/events.js';
export { BookedEvent } from './events.js';
export { VoordeurSpreekuur, type Known } from './spreekuur.js';
