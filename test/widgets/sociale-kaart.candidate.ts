import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VoordeurSocialeKaart } from '@voordeur/widgets/sociale-kaart';
import type { LitElement } from 'lit';
import * as list from '../../stories/sociale-kaart/list.stories.ts';
import * as looks from '../../stories/sociale-kaart/looks.stories.ts';
import * as nothing from '../../stories/sociale-kaart/nothing.stories.ts';
import * as searching from '../../stories/sociale-kaart/searching.stories.ts';
import type { Candidate, StoryFile } from './conformance.ts';
import { SocialeKaart } from './sociale-kaart.harness.ts';

/** Every story of the sociale kaart. */
export const kaartStories = [searching, nothing, list, looks] as unknown as StoryFile[];

/** The sociale kaart as the conformance suite wants to know it. */
export const kaartCandidate: Candidate = {
  define: '/packages/widgets/dist/sociale-kaart/define.js',
  stories: kaartStories,
  beginning: { meta: searching.default as unknown as Meta, story: searching.Start as StoryObj },
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
    { attribute: 'area', value: 'noord', property: 'area', expected: 'noord' },
    { attribute: 'domain', value: 'geld', property: 'domain', expected: 'geld' },
    { attribute: 'age', value: '16', property: 'age', expected: 16 },
    {
      attribute: 'triage-url',
      value: 'https://voordeur.example/vraag',
      property: 'triageUrl',
      expected: 'https://voordeur.example/vraag',
    },
  ],
  needsWayOut: () => true,
  drawn: '.map',
  play,
};

async function play(element: LitElement): Promise<string[]> {
  const kaart = new SocialeKaart(element as VoordeurSocialeKaart);
  await kaart.press('English');
  await kaart.until(
    () => kaart.buttons.includes('Nederlands'),
    () => 'the language does not change',
  );
  await kaart.press('Nederlands');
  await kaart.until(
    () => kaart.buttons.includes('English'),
    () => 'the language does not change back',
  );
  await kaart.type('schulden bij de buurvrouw');
  await kaart.select('Waar woon je?', 'Haarlem-Noord');
  await kaart.shows(/plekken gevonden$/);
  await kaart.press('Zet op mijn lijst', kaart.titles[0]);
  // The page is not left: the link would.
  element.shadowRoot!.addEventListener('click', (event) => event.preventDefault(), { once: true });
  await kaart.press('Stel je vraag');
  return ['schulden', 'buurvrouw', 'noord', kaart.titles[0]!];
}
