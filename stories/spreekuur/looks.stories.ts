import type { Meta } from '@storybook/web-components-vite';
import { spreekuur, type SpreekuurArgs, type SpreekuurStory } from './spreekuur.ts';
import { booked, choosing, stopped, tuesdayAtTenTaken } from './states.ts';

/**
 * The same widget in other pages: language, direction, colour scheme, width, municipal tokens.
 * Forced colours are the reader's own: switch them on in the browser's rendering panel.
 */
export default { ...spreekuur, title: 'Spreekuur/Looks' } satisfies Meta<SpreekuurArgs>;

const someFull = { area: 'noord', script: { taken: tuesdayAtTenTaken } };

export const EnglishPage: SpreekuurStory = { globals: { language: 'en' }, args: someFull };
export const EnglishBooked: SpreekuurStory = { globals: { language: 'en' }, args: { visit: booked() } };
export const EnglishWidgetOnDutchPage: SpreekuurStory = { args: { lang: 'en', visit: choosing() } };
export const Phone: SpreekuurStory = { globals: { viewport: { value: 'phone' } }, args: someFull };
export const PhoneBooked: SpreekuurStory = { globals: { viewport: { value: 'phone' } }, args: { visit: booked() } };
export const RightToLeft: SpreekuurStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', ...someFull },
};
export const RightToLeftBooked: SpreekuurStory = {
  globals: { direction: 'rtl' },
  args: { direction: 'rtl', visit: booked() },
};
export const Dark: SpreekuurStory = { globals: { scheme: 'dark' }, args: someFull };
export const DarkBooked: SpreekuurStory = { globals: { scheme: 'dark' }, args: { visit: booked() } };
export const DarkProblem: SpreekuurStory = {
  globals: { scheme: 'dark' },
  args: { visit: stopped({ contact: 'email' }) },
};
export const Voorbeeld: SpreekuurStory = { globals: { theme: 'voorbeeld' }, args: someFull };
export const VoorbeeldBooked: SpreekuurStory = { globals: { theme: 'voorbeeld' }, args: { visit: booked() } };
export const Utrecht: SpreekuurStory = { globals: { theme: 'utrecht' }, args: someFull };
export const UtrechtBooked: SpreekuurStory = { globals: { theme: 'utrecht' }, args: { visit: booked() } };
export const Rotterdam: SpreekuurStory = { globals: { theme: 'rotterdam' }, args: someFull };
export const HeadingLevelFour: SpreekuurStory = { args: { headingLevel: 4, area: 'noord' } };
