export { LanguageEvent } from '../shell/events.js';
export { loadContent, type Content, type ContentLoader } from './content.js';
export { VoordeurAchttien } from './achttien.js';
export { reduce, startOfAchttien, type AchttienAction, type AchttienState, type PageName } from './state.js';
