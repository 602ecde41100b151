import { found } from './states.ts';
import { socialeKaart, type KaartStory } from './sociale-kaart.ts';

export default { ...socialeKaart, title: 'Sociale kaart/Looks' };

const kaart = found('eenzaam', { area: 'centrum-zuidwest' });

export const Dark: KaartStory = { globals: { scheme: 'dark' }, args: { kaart } };
export const RightToLeft: KaartStory = { globals: { direction: 'rtl' }, args: { kaart, direction: 'rtl' } };
export const English: KaartStory = { args: { kaart, lang: 'en' } };
export const Utrecht: KaartStory = { globals: { theme: 'utrecht' }, args: { kaart } };
export const Voorbeeld: KaartStory = { globals: { theme: 'voorbeeld' }, args: { kaart } };
export const Rotterdam: KaartStory = { globals: { theme: 'rotterdam' }, args: { kaart } };
export const HeadingLevelFour: KaartStory = { args: { kaart, headingLevel: 4 } };
