import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VoordeurSpreekuur } from '@voordeur/widgets/spreekuur';
import type { LitElement } from 'lit';
import * as booking from '../../stories/spreekuur/booking.stories.ts';
import * as browsing from '../../stories/spreekuur/browsing.stories.ts';
import * as byCode from '../../stories/spreekuur/by-code.stories.ts';
import * as looks from '../../stories/spreekuur/looks.stories.ts';
import type { Candidate, StoryFile } from './conformance.ts';
import { SpreekuurPage } from './spreekuur.harness.ts';

/** Every story of the spreekuur. */
export const spreekuurStories = [browsing, booking, byCode, looks] as unknown as StoryFile[];

/** The spreekuur as the conformance suite wants to know it. */
export const spreekuurCandidate: Candidate = {
  define: '/packages/widgets/dist/spreekuur/define.js',
  stories: spreekuurStories,
  beginning: { meta: browsing.default as unknown as Meta, story: browsing.Anywhere as StoryObj },
  attributes: [
    {
      attribute: 'gateway',
      value: 'https://voordeur.example',
      property: 'gateway',
      expected: 'https://voordeur.example',
    },
    { attribute: 'partner', value: 'huisarts', property: 'partner', expected: 'huisarts' },
    { attribute: 'lang', value: 'en', property: 'lang', expected: 'en' },
    { attribute: 'heading-level', value: '4', property: 'headingLevel', expected: 4 },
    { attribute: 'area', value: 'noord', property: 'area', expected: 'noord' },
    { attribute: 'leefgebieden', value: 'geld wonen', property: 'subjects', expected: 'geld wonen' },
    { attribute: 'age-band', value: '12-14', property: 'ageBand', expected: '12-14' },
    { attribute: 'spoken-language', value: 'tr', property: 'spokenLanguage', expected: 'tr' },
    { attribute: 'spreekuur', value: 'samen-noord', property: 'spreekuur', expected: 'samen-noord' },
  ],
  needsWayOut: () => true,
  play,
};

async function play(element: LitElement): Promise<string[]> {
  const page = new SpreekuurPage(element as VoordeurSpreekuur);
  await page.press('English');
  await page.until(
    () => page.buttons.includes('Nederlands'),
    () => 'the language does not change',
  );
  await page.press('Nederlands');
  await page.shows('Wanneer kom je langs?');
  await page.select('In welke buurt?', 'Haarlem-Noord');
  await page.chooseTime('10 uur tot 10 uur 30');
  await page.type('Met hoeveel mensen kom je?', '17');
  await page.select('Heb je een tolk nodig?', 'Tigrinya');
  await page.choose('Per e-mail');
  await page.type('Je e-mailadres', 'moeder@mail.example');
  await page.press('Maak de afspraak');
  await page.shows('Je afspraak staat');
  return ['moeder@mail.example', '17', 'noord', '2026-11-24', page.receiptCode];
}
