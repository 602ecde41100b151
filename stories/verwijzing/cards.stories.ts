import type { Meta } from '@storybook/web-components-vite';
import { inLanguage, made, sent } from './states.ts';
import { verwijzing, type VerwijzingArgs, type VerwijzingStory } from './verwijzing.ts';

/** The card that a patient takes along, in every language. */
export default { ...verwijzing, title: 'Verwijzing/Cards' } satisfies Meta<VerwijzingArgs>;

export const Dutch: VerwijzingStory = { args: { flow: made() } };
export const English: VerwijzingStory = { args: { flow: inLanguage('en') } };
export const Arabic: VerwijzingStory = { args: { flow: inLanguage('ar') } };
export const Turkish: VerwijzingStory = { args: { flow: inLanguage('tr') } };
export const Polish: VerwijzingStory = { args: { flow: inLanguage('pl') } };
export const Ukrainian: VerwijzingStory = { args: { flow: inLanguage('uk') } };
export const Tigrinya: VerwijzingStory = { args: { flow: inLanguage('ti') } };
export const DangerNow: VerwijzingStory = {
  args: { flow: made({ leefgebieden: ['veiligheid'], urgency: 'nu' }) },
};
export const CannotWaitInArabic: VerwijzingStory = { args: { flow: inLanguage('ar', { urgency: 'vandaag' }) } };
/** A question that was sent together: the code of the question, and nothing to open. */
export const Sent: VerwijzingStory = { args: { flow: sent({ feedback: true }) } };
export const SentToBeCalled: VerwijzingStory = {
  args: { flow: sent({ answerBy: 'phone', phone: '06 12345678' }, { language: 'ar' }) },
};
export const SentOlder: VerwijzingStory = { args: { flow: { ...sent(), receivedOlder: true } } };
