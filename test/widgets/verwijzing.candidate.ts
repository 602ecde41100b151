import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VoordeurVerwijzing } from '@voordeur/widgets/verwijzing';
import type { LitElement } from 'lit';
import * as cards from '../../stories/verwijzing/cards.stories.ts';
import * as choosing from '../../stories/verwijzing/choosing.stories.ts';
import * as consent from '../../stories/verwijzing/consent.stories.ts';
import * as following from '../../stories/verwijzing/following.stories.ts';
import * as looks from '../../stories/verwijzing/looks.stories.ts';
import { code } from '../../stories/verwijzing/scripted-referrals.ts';
import type { Candidate, StoryFile } from './conformance.ts';
import { VerwijzingPage } from './verwijzing.harness.ts';

/** Every story of a referral. */
export const verwijzingStories = [choosing, cards, consent, following, looks] as unknown as StoryFile[];

/** A referral as the conformance suite wants to know it. */
export const verwijzingCandidate: Candidate = {
  define: '/packages/widgets/dist/verwijzing/define.js',
  stories: verwijzingStories,
  beginning: { meta: choosing.default as unknown as Meta, story: choosing.Empty as StoryObj },
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
    { attribute: 'leefgebied', value: 'geld,wonen', property: 'leefgebied', expected: 'geld,wonen' },
    { attribute: 'leeftijd', value: '47', property: 'leeftijd', expected: '47' },
    { attribute: 'postcode', value: '2023', property: 'postcode', expected: '2023' },
    { attribute: 'haast', value: 'vandaag', property: 'haast', expected: 'vandaag' },
    { attribute: 'taal', value: 'ar', property: 'taal', expected: 'ar' },
  ],
  needsWayOut: () => true,
  play,
};

async function play(element: LitElement): Promise<string[]> {
  const page = new VerwijzingPage(element as VoordeurVerwijzing);
  await page.press('English');
  await page.until(
    () => page.buttons.includes('Nederlands'),
    () => 'the language does not change',
  );
  await page.press('Nederlands');
  await page.shows('Waar gaat het over?');
  await page.choose('Geld, schulden en rondkomen', '23–66');
  await page.type('Postcode', '2023');
  await page.press('Of verstuur nu, samen');
  await page.shows('Samen nu versturen');
  await page.type('Wat moet het team weten?', 'Mevrouw De Boer kan de huur niet betalen.');
  await page.choose('Ja, deze vraag mag verstuurd worden');
  await page.press('Verstuur de vraag');
  await page.shows('De vraag is verstuurd');
  return ['Boer', 'huur', '2023', code, code.replaceAll(' ', ''), '4829 1047'];
}
