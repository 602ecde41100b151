import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { VoordeurMijnVraag } from '@voordeur/widgets/mijn-vraag';
import type { LitElement } from 'lit';
import * as acts from '../../stories/mijn-vraag/acts.stories.ts';
import * as codes from '../../stories/mijn-vraag/code.stories.ts';
import * as looks from '../../stories/mijn-vraag/looks.stories.ts';
import * as questions from '../../stories/mijn-vraag/question.stories.ts';
import { code } from '../../stories/mijn-vraag/scripted-question.ts';
import type { Candidate, StoryFile } from './conformance.ts';
import { MijnVraagPage } from './mijn-vraag.harness.ts';

/** Every story of one's own question. */
export const mijnVraagStories = [codes, questions, acts, looks] as unknown as StoryFile[];

/** One's own question as the conformance suite wants to know it. */
export const mijnVraagCandidate: Candidate = {
  define: '/packages/widgets/dist/mijn-vraag/define.js',
  stories: mijnVraagStories,
  beginning: { meta: codes.default as unknown as Meta, story: codes.Code as StoryObj },
  attributes: [
    {
      attribute: 'gateway',
      value: 'https://voordeur.example',
      property: 'gateway',
      expected: 'https://voordeur.example',
    },
    { attribute: 'partner', value: 'gemeente', property: 'partner', expected: 'gemeente' },
    { attribute: 'lang', value: 'en', property: 'lang', expected: 'en' },
    { attribute: 'heading-level', value: '4', property: 'headingLevel', expected: 4 },
  ],
  needsWayOut: () => true,
  play,
};

async function play(element: LitElement): Promise<string[]> {
  const page = new MijnVraagPage(element as VoordeurMijnVraag);
  await page.press('English');
  await page.until(
    () => page.buttons.includes('Nederlands'),
    () => 'the language does not change',
  );
  await page.press('Nederlands');
  await page.shows('Vul je code in');
  await page.opens(code);
  await page.shows('Je vraag is aangekomen');
  await page.type('Jouw bericht', 'Mijn zus heet Fatima.');
  await page.press('Verstuur mijn bericht');
  await page.until(
    () => page.words.includes('Je bericht is toegevoegd'),
    () => page.words,
  );
  return [code, code.replaceAll(' ', ''), 'Fatima', 'VD-7K3Q-2F', 'slapen'];
}
