import type { Meta } from '@storybook/web-components-vite';
import { mijnVraag, type MijnVraagArgs, type MijnVraagStory } from './mijn-vraag.ts';
import { answered, erased, long, opened, seeing, urgent } from './states.ts';

/**
 * The same widget in other pages: language, direction, colour scheme, width, municipal tokens.
 * Forced colours are the reader's own: switch them on in the browser's rendering panel.
 */
export default { ...mijnVraag, title: 'Mijn vraag/Looks' } satisfies Meta<MijnVraagArgs>;

const visit = opened(answered);

export const EnglishPage: MijnVraagStory = { globals: { language: 'en' }, args: { visit } };
export const EnglishWidgetOnDutchPage: MijnVraagStory = { args: { lang: 'en', visit: seeing(answered) } };
export const Phone: MijnVraagStory = { globals: { viewport: { value: 'phone' } }, args: { visit } };
export const PhoneUrgent: MijnVraagStory = {
  globals: { viewport: { value: 'phone' } },
  args: { visit: opened(urgent) },
};
export const RightToLeft: MijnVraagStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', visit: opened(long) },
};
export const Dark: MijnVraagStory = { globals: { scheme: 'dark' }, args: { visit } };
export const DarkUrgent: MijnVraagStory = { globals: { scheme: 'dark' }, args: { visit: opened(urgent) } };
export const Voorbeeld: MijnVraagStory = { globals: { theme: 'voorbeeld' }, args: { visit } };
export const Utrecht: MijnVraagStory = { globals: { theme: 'utrecht' }, args: { visit } };
export const Rotterdam: MijnVraagStory = { globals: { theme: 'rotterdam' }, args: { visit: erased() } };
export const HeadingLevelFour: MijnVraagStory = { args: { headingLevel: 4, visit } };
