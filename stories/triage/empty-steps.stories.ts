import type { Meta } from '@storybook/web-components-vite';
import { fatherWithDebts, mother, youngPerson } from './persons.ts';
import { arrivedAt } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** Each step as somebody sees it first. */
export default { ...triage, title: 'Triage/Steps, empty' } satisfies Meta<TriageArgs>;

export const Danger: TriageStory = {};
export const Words: TriageStory = { args: { intake: arrivedAt('words') } };
export const About: TriageStory = { args: { intake: arrivedAt('about') } };
export const Topics: TriageStory = { args: { intake: arrivedAt('topics') } };
export const Children: TriageStory = { args: { intake: arrivedAt('children', fatherWithDebts) } };
export const BecomingAdult: TriageStory = { args: { intake: arrivedAt('becoming-adult', youngPerson) } };
export const ChildSafety: TriageStory = { args: { intake: arrivedAt('child-safety', youngPerson) } };
export const Where: TriageStory = { args: { intake: arrivedAt('where', mother) } };
export const Helped: TriageStory = { args: { intake: arrivedAt('helped', mother) } };
export const AnswerWay: TriageStory = { args: { intake: arrivedAt('answer', mother) } };
export const CheckWithNothingAsked: TriageStory = { args: { intake: arrivedAt('check') } };
