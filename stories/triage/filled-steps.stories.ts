import type { Meta } from '@storybook/web-components-vite';
import { fatherWithDebts, mother, worriedNeighbour, youngPerson } from './persons.ts';
import { checking, filledInAt } from './states.ts';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** Each step with an answer, as when somebody comes back to it. */
export default { ...triage, title: 'Triage/Steps, filled in' } satisfies Meta<TriageArgs>;

export const DangerNow: TriageStory = { args: { intake: filledInAt('danger', worriedNeighbour) } };
export const DangerToday: TriageStory = { args: { intake: filledInAt('danger', youngPerson) } };
export const NoDanger: TriageStory = { args: { intake: filledInAt('danger', mother) } };
export const Words: TriageStory = { args: { intake: filledInAt('words', mother) } };
export const LongWords: TriageStory = {
  args: {
    intake: filledInAt('words', { text: 'Het is veel tegelijk en ik weet niet waar ik moet beginnen. '.repeat(40) }),
  },
};
export const About: TriageStory = { args: { intake: filledInAt('about', mother) } };
export const Topics: TriageStory = { args: { intake: filledInAt('topics', fatherWithDebts) } };
export const Children: TriageStory = { args: { intake: filledInAt('children', fatherWithDebts) } };
export const BecomingAdult: TriageStory = { args: { intake: filledInAt('becoming-adult', youngPerson) } };
export const ChildSafety: TriageStory = { args: { intake: filledInAt('child-safety', youngPerson) } };
export const WherePostcode: TriageStory = { args: { intake: filledInAt('where', mother) } };
export const WhereArea: TriageStory = { args: { intake: filledInAt('where', youngPerson) } };
export const WhereUnknown: TriageStory = {
  args: { intake: filledInAt('where', { ...mother, postcode: '', areaUnknown: true }) },
};
export const WhereNoFixedAddress: TriageStory = {
  args: { intake: filledInAt('where', { ...mother, postcode: '', noFixedAddress: true }) },
};
export const WhereOtherMunicipality: TriageStory = {
  args: { intake: filledInAt('where', { ...mother, postcode: '1941' }) },
};
export const Helped: TriageStory = { args: { intake: filledInAt('helped', youngPerson) } };
export const AnswerByCode: TriageStory = { args: { intake: filledInAt('answer', mother) } };
export const AnswerByEmail: TriageStory = { args: { intake: filledInAt('answer', fatherWithDebts) } };
export const AnswerByPhone: TriageStory = { args: { intake: filledInAt('answer', youngPerson) } };
export const AnswerByWalkIn: TriageStory = {
  args: { intake: filledInAt('answer', { ...mother, answerBy: 'inloop' }) },
};
export const CheckOneTeam: TriageStory = { args: { intake: checking(mother) } };
export const CheckTwoTeams: TriageStory = { args: { intake: checking(fatherWithDebts) } };
export const CheckConsentGiven: TriageStory = { args: { intake: checking(fatherWithDebts, true) } };
export const CheckConsentRefused: TriageStory = { args: { intake: checking(fatherWithDebts, false) } };
export const CheckUrgent: TriageStory = { args: { intake: checking(youngPerson) } };
export const CheckDangerNow: TriageStory = { args: { intake: checking(worriedNeighbour) } };
export const CheckOtherMunicipality: TriageStory = { args: { intake: checking({ ...mother, postcode: '1941' }) } };
