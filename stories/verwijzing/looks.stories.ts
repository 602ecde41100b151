import type { Meta } from '@storybook/web-components-vite';
import { choosing, consenting, found, inLanguage, made } from './states.ts';
import { verwijzing, type VerwijzingArgs, type VerwijzingStory } from './verwijzing.ts';

/**
 * The same widget in other pages: language, direction, colour scheme, width, municipal tokens.
 * Forced colours are the reader's own: switch them on in the browser's rendering panel.
 */
export default { ...verwijzing, title: 'Verwijzing/Looks' } satisfies Meta<VerwijzingArgs>;

const flow = choosing({ ageBand: '18-22', urgency: 'vandaag' });

export const EnglishPage: VerwijzingStory = { globals: { language: 'en' }, args: { flow } };
export const EnglishCardOnEnglishPage: VerwijzingStory = { args: { lang: 'en', flow: inLanguage('en') } };
export const Phone: VerwijzingStory = { globals: { viewport: { value: 'phone' } }, args: { flow } };
export const PhoneCard: VerwijzingStory = { globals: { viewport: { value: 'phone' } }, args: { flow: made() } };
export const RightToLeft: VerwijzingStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', flow: inLanguage('ar') },
};
export const Dark: VerwijzingStory = { globals: { scheme: 'dark' }, args: { flow } };
export const DarkCard: VerwijzingStory = { globals: { scheme: 'dark' }, args: { flow: made({ urgency: 'nu' }) } };
export const DarkStatus: VerwijzingStory = {
  globals: { scheme: 'dark' },
  args: { flow: found({ state: 'gestart', canRevoke: false }) },
};
export const Voorbeeld: VerwijzingStory = { globals: { theme: 'voorbeeld' }, args: { flow } };
export const Utrecht: VerwijzingStory = { globals: { theme: 'utrecht' }, args: { flow: made() } };
export const Rotterdam: VerwijzingStory = { globals: { theme: 'rotterdam' }, args: { flow: consenting() } };
export const HeadingLevelFour: VerwijzingStory = { args: { headingLevel: 4, flow } };
