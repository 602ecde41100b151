import type { Meta } from '@storybook/web-components-vite';
import { reduceFlow } from '@voordeur/widgets/verwijzing';
import { act, consenting, failing } from './states.ts';
import { verwijzing, type VerwijzingArgs, type VerwijzingStory } from './verwijzing.ts';

/** Sending at once, with the patient beside one. */
export default { ...verwijzing, title: 'Verwijzing/Consent' } satisfies Meta<VerwijzingArgs>;

const agreed = { agreed: true, feedback: true, text: 'Wil hulp bij brieven over de huur.' };

export const Consent: VerwijzingStory = { args: { flow: consenting() } };
export const TwoTeams: VerwijzingStory = { args: { flow: consenting(agreed, { ageBand: '18-22' }) } };
export const ByPhone: VerwijzingStory = { args: { flow: consenting({ ...agreed, answerBy: 'phone' }) } };
export const ByEmail: VerwijzingStory = { args: { flow: consenting({ ...agreed, answerBy: 'email' }) } };
export const Problems: VerwijzingStory = {
  args: { flow: reduceFlow(consenting({ answerBy: 'phone', phone: '12' }), act('send')) },
};
export const DangerNow: VerwijzingStory = { args: { flow: consenting(agreed, { urgency: 'nu' }) } };
export const Sending: VerwijzingStory = {
  args: { flow: reduceFlow(consenting(agreed), act('send')), script: { turns: ['silent'] } },
};
export const Offline: VerwijzingStory = { args: { flow: failing(consenting(agreed), 'send', 'unavailable') } };
