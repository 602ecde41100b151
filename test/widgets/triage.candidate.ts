import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LitElement } from 'lit';
import type { VoordeurTriage } from '@voordeur/widgets/triage';
import * as emptySteps from '../../stories/triage/empty-steps.stories.ts';
import * as filledSteps from '../../stories/triage/filled-steps.stories.ts';
import * as looks from '../../stories/triage/looks.stories.ts';
import { fatherWithDebts } from '../../stories/triage/persons.ts';
import * as problems from '../../stories/triage/problems.stories.ts';
import * as recognised from '../../stories/triage/recognised.stories.ts';
import * as referral from '../../stories/triage/referral.stories.ts';
import * as sending from '../../stories/triage/sending.stories.ts';
import type { Candidate, StoryFile } from './conformance.ts';
import { Triage } from './triage.harness.ts';

/** Every story of the triage. */
export const triageStories = [
  emptySteps,
  filledSteps,
  problems,
  sending,
  looks,
  recognised,
  referral,
] as unknown as StoryFile[];

/** The triage as the conformance suite wants to know it. */
export const triageCandidate: Candidate = {
  define: '/packages/widgets/dist/triage/define.js',
  stories: triageStories,
  beginning: { meta: emptySteps.default as unknown as Meta, story: emptySteps.Danger as StoryObj },
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
    { attribute: 'spreekuur-url', value: '/spreekuur', property: 'spreekuurUrl', expected: '/spreekuur' },
  ],
  needsWayOut: () => true,
  play,
};

async function play(element: LitElement): Promise<string[]> {
  const { text, email } = fatherWithDebts;
  const triage = new Triage(element as VoordeurTriage);
  await triage.press('English');
  await triage.until(
    () => triage.buttons.includes('Nederlands'),
    () => 'the language does not change',
  );
  await triage.press('Nederlands');
  await triage.shows('Is er nu gevaar?');
  await triage.choose('Nee');
  await triage.next();
  await triage.type('In je eigen woorden', text!);
  await triage.next();
  await triage.choose('Over mijzelf', '23 tot en met 66 jaar');
  await triage.next();
  await triage.choose('Geld, schulden en rondkomen', 'Opvoeden en opgroeien');
  await triage.next();
  await triage.choose('Ja');
  await triage.next();
  await triage.type('Postcode', '2034');
  await triage.next();
  await triage.press('Overslaan');
  await triage.choose('Per e-mail');
  await triage.type('Je e-mailadres', email!);
  await triage.next();
  await triage.press('Verstuur mijn vraag');
  await triage.shows('Je vraag is aangekomen');
  return [text!, email!, '2034', 'geld', '23-66'];
}
