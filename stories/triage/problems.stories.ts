import type { Meta } from '@storybook/web-components-vite';
import { fatherWithDebts, mother, youngPerson } from './persons.ts';
import { arrivedAt, rejected, stoppedAt } from './states.ts';
import { reduce } from '@voordeur/core/intake';
import { triage, type TriageArgs, type TriageStory } from './triage.ts';

/** What somebody sees when something has to be put right. */
export default { ...triage, title: 'Triage/Problems' } satisfies Meta<TriageArgs>;

export const Postcode: TriageStory = { args: { intake: stoppedAt('where', { ...mother, postcode: '20 twintig' }) } };
export const EmailMissing: TriageStory = {
  args: { intake: stoppedAt('answer', { ...mother, answerBy: 'email', email: '' }) },
};
export const EmailForm: TriageStory = {
  args: { intake: stoppedAt('answer', { ...mother, answerBy: 'email', email: 'naam voorbeeld.nl' }) },
};
export const PhoneMissing: TriageStory = {
  args: { intake: stoppedAt('answer', { ...mother, answerBy: 'phone', phone: '' }) },
};
export const PhoneForm: TriageStory = {
  args: { intake: stoppedAt('answer', { ...youngPerson, answerBy: 'phone', phone: '06 1234' }) },
};
export const NothingAsked: TriageStory = {
  args: {
    intake: reduce(arrivedAt('check'), {
      type: 'send',
      id: '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d',
      locale: 'nl',
      partner: 'school',
      informed: [],
    }),
  },
};
export const NotAccepted: TriageStory = {
  args: {
    intake: rejected(fatherWithDebts, [
      { field: 'email', code: 'not-accepted', detail: 'een e-mailadres zoals naam@voorbeeld.nl' },
      { field: 'text', code: 'not-accepted' },
    ]),
  },
};
