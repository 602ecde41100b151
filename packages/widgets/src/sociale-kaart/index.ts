export * from '../gateway/index.js';
export { LanguageEvent } from '../shell/events.js';
export { AskEvent } from './events.js';
export { SocialeKaartGateway, type SocialeKaartClient } from './client.js';
export { VoordeurSocialeKaart, type Preset } from './sociale-kaart.js';
