import type { Meta } from '@storybook/web-components-vite';
import { fatherWithDebts, mother, youngPerson } from './persons.ts';
import { checking, filledInAt, sent, stoppedAt } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/**
 * The same widget in other pages: language, direction, colour scheme, width, municipal tokens.
 * Forced colours are the reader's own: switch them on in the browser's rendering panel.
 */
export default { ...triage, title: 'Triage/Looks' } satisfies Meta<TriageArgs>;

const email = { ...mother, answerBy: 'email', email: '' } as const;

export const EnglishPage: TriageStory = { globals: { language: 'en' } };
export const EnglishWidgetOnDutchPage: TriageStory = { args: { lang: 'en', intake: checking(fatherWithDebts) } };
export const EnglishSent: TriageStory = { globals: { language: 'en' }, args: { intake: sent(youngPerson) } };
export const Phone: TriageStory = {
  globals: { viewport: { value: 'phone' } },
  args: { intake: filledInAt('topics', fatherWithDebts) },
};
export const PhoneCheck: TriageStory = {
  globals: { viewport: { value: 'phone' } },
  args: { intake: checking(fatherWithDebts) },
};
export const RightToLeft: TriageStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', intake: filledInAt('danger', youngPerson) },
};
export const RightToLeftProblem: TriageStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', intake: stoppedAt('answer', email) },
};
export const Dark: TriageStory = { globals: { scheme: 'dark' }, args: { intake: filledInAt('danger', youngPerson) } };
export const DarkProblem: TriageStory = { globals: { scheme: 'dark' }, args: { intake: stoppedAt('answer', email) } };
export const DarkSent: TriageStory = { globals: { scheme: 'dark' }, args: { intake: sent(mother) } };
export const Voorbeeld: TriageStory = {
  globals: { theme: 'voorbeeld' },
  args: { intake: filledInAt('topics', fatherWithDebts) },
};
export const VoorbeeldProblem: TriageStory = {
  globals: { theme: 'voorbeeld' },
  args: { intake: stoppedAt('answer', email) },
};
export const Utrecht: TriageStory = {
  globals: { theme: 'utrecht' },
  args: { intake: filledInAt('topics', fatherWithDebts) },
};
export const UtrechtProblem: TriageStory = {
  globals: { theme: 'utrecht' },
  args: { intake: stoppedAt('answer', email) },
};
export const Rotterdam: TriageStory = {
  globals: { theme: 'rotterdam' },
  args: { intake: filledInAt('topics', fatherWithDebts) },
};
export const RotterdamProblem: TriageStory = {
  globals: { theme: 'rotterdam' },
  args: { intake: stoppedAt('answer', email) },
};
export const HeadingLevelFour: TriageStory = { args: { headingLevel: 4 } };
