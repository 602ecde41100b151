import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VoordeurAchttien } from '@voordeur/widgets/achttien';
import type { LitElement } from 'lit';
import * as looks from '../../stories/achttien/looks.stories.ts';
import * as pages from '../../stories/achttien/pages.stories.ts';
import * as timeline from '../../stories/achttien/timeline.stories.ts';
import { Achttien } from './achttien.harness.ts';
import type { Candidate, StoryFile } from './conformance.ts';

/** Every story of 18 worden. */
export const achttienStories = [timeline, pages, looks] as unknown as StoryFile[];

/** 18 worden as the conformance suite wants to know it. */
export const achttienCandidate: Candidate = {
  define: '/packages/widgets/dist/achttien/define.js',
  stories: achttienStories,
  beginning: { meta: timeline.default as unknown as Meta, story: timeline.ForEverybody as StoryObj },
  attributes: [
    {
      attribute: 'gateway',
      value: 'https://voordeur.example',
      property: 'gateway',
      expected: 'https://voordeur.example',
    },
    { attribute: 'partner', value: 'school', property: 'partner', expected: 'school' },
    { attribute: 'lang', value: 'en', property: 'lang', expected: 'en' },
    { attribute: 'heading-level', value: '4', property: 'headingLevel', expected: 4 },
    { attribute: 'audience', value: 'professional', property: 'audience', expected: 'professional' },
    { attribute: 'triage-url', value: '/vraag', property: 'triageUrl', expected: '/vraag' },
    { attribute: 'spreekuur-url', value: '/spreekuur', property: 'spreekuurUrl', expected: '/spreekuur' },
    { attribute: 'sociale-kaart-url', value: '/kaart', property: 'socialeKaartUrl', expected: '/kaart' },
  ],
  needsWayOut: () => true,
  play,
};

const wish = 'Ik wil bij mijn zus gaan wonen.';

async function play(element: LitElement): Promise<string[]> {
  const achttien = new Achttien(element as VoordeurAchttien);
  await achttien.press('English');
  await achttien.until(
    () => achttien.title === 'What changes when you turn 18?',
    () => `the language does not change: "${achttien.title}"`,
  );
  await achttien.press('Nederlands');
  await achttien.until(
    () => achttien.title === 'Wat verandert er als je 18 wordt?',
    () => `the language does not change back: "${achttien.title}"`,
  );
  await achttien.bornIn('augustus', '2009');
  await achttien.press('Mijn plan');
  await achttien.write('Hoe ziet mijn leven er over een jaar uit?', wish);
  await achttien.choose('Bewaar dit op dit apparaat');
  await achttien.choose('Bewaar dit op dit apparaat');
  return [wish, '2009', 'augustus', 'jeugdhulp'];
}
