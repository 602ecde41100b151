import type { Meta } from '@storybook/web-components-vite';
import { achttien, after, bornIn, type AchttienArgs, type AchttienStory } from './achttien.ts';

/** The same widget in other pages: language, direction, colour scheme, width, municipal tokens. */
export default { ...achttien, title: '18 worden/Looks' } satisfies Meta<AchttienArgs>;

const progress = after(...bornIn(8, 2009));
const checklist = after(...bornIn(8, 2009), { type: 'open', page: 'checklist' });
const missing = after({ type: 'count' });

export const EnglishPage: AchttienStory = { globals: { language: 'en' }, args: { progress } };
export const EnglishPlanOnDutchPage: AchttienStory = {
  args: { lang: 'en', progress: after({ type: 'open', page: 'plan' }) },
};
export const EnglishProfessional: AchttienStory = { globals: { language: 'en' }, args: { audience: 'professional' } };
export const Phone: AchttienStory = { globals: { viewport: { value: 'phone' } }, args: { progress } };
export const PhoneChecklist: AchttienStory = {
  globals: { viewport: { value: 'phone' } },
  args: { progress: checklist },
};
export const RightToLeft: AchttienStory = { globals: { direction: 'rtl' }, args: { direction: 'rtl', progress } };
export const Dark: AchttienStory = { globals: { scheme: 'dark' }, args: { progress } };
export const DarkChecklist: AchttienStory = { globals: { scheme: 'dark' }, args: { progress: checklist } };
export const DarkMissing: AchttienStory = { globals: { scheme: 'dark' }, args: { progress: missing } };
export const Voorbeeld: AchttienStory = { globals: { theme: 'voorbeeld' }, args: { progress } };
export const Utrecht: AchttienStory = { globals: { theme: 'utrecht' }, args: { progress } };
export const UtrechtMissing: AchttienStory = { globals: { theme: 'utrecht' }, args: { progress: missing } };
export const Rotterdam: AchttienStory = { globals: { theme: 'rotterdam' }, args: { progress } };
export const HeadingLevelFour: AchttienStory = { args: { headingLevel: 4, progress } };
