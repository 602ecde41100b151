import type { Meta } from '@storybook/web-components-vite';
import { reduceVisit } from '@voordeur/widgets/mijn-vraag';
import { mijnVraag, type MijnVraagArgs, type MijnVraagStory } from './mijn-vraag.ts';
import { asked, question, team } from './scripted-question.ts';
import {
  acting,
  answered,
  closed,
  done,
  failing,
  long,
  opened,
  proving,
  taken,
  urgent,
  urgentToday,
  withdrawn,
  writing,
} from './states.ts';

/** How a question stands, and the conversation. */
export default { ...mijnVraag, title: 'Mijn vraag/Question' } satisfies Meta<MijnVraagArgs>;

const silent = { turns: ['silent' as const] };
const words = 'Hij slaapt nu ook op school. Kunnen we deze week praten?';
const danger = 'Hij staat nu met een mes voor mijn deur. Help.';

export const New: MijnVraagStory = { args: { visit: opened() } };
export const Taken: MijnVraagStory = { args: { visit: opened(taken) } };
export const Answered: MijnVraagStory = { args: { visit: opened(answered) } };
export const Closed: MijnVraagStory = { args: { visit: opened(closed) } };
export const Withdrawn: MijnVraagStory = { args: { visit: opened(withdrawn) } };
export const Late: MijnVraagStory = { args: { visit: opened({ ...taken, respondBy: '2026-11-24T09:00:00.000Z' }) } };
export const Urgent: MijnVraagStory = { args: { visit: opened(urgent) } };
export const UrgentToday: MijnVraagStory = { args: { visit: opened(urgentToday) } };
export const LongConversation: MijnVraagStory = { args: { visit: opened(long) } };
export const WithoutOwnWords: MijnVraagStory = { args: { visit: opened({ story: [{ ...asked, text: '' }] }) } };
export const ByEmail: MijnVraagStory = {
  args: { visit: opened({ answerBy: 'email', email: 'moeder@mail.example' }) },
};
export const ByPhone: MijnVraagStory = { args: { visit: opened({ answerBy: 'phone', phone: '06 12345678' }) } };
export const WalkIn: MijnVraagStory = { args: { visit: opened({ answerBy: 'inloop' }) } };
export const WithAnotherTeam: MijnVraagStory = { args: { visit: opened({ informed: [team('swt-noord-noord')] }) } };
export const TextMissing: MijnVraagStory = { args: { visit: acting(opened(answered), 'add') } };
export const Adding: MijnVraagStory = { args: { visit: acting(writing(words, answered), 'add'), script: silent } };
export const AddingAgain: MijnVraagStory = {
  args: {
    visit: reduceVisit(acting(writing(words, answered), 'add'), { type: 'retry', attempt: 2 }),
    script: silent,
  },
};
export const AddingWithProofOfWork: MijnVraagStory = {
  args: { visit: proving(writing(words, answered), 'add'), script: silent },
};
export const Added: MijnVraagStory = {
  args: { visit: done(acting(writing(words, answered), 'add'), question(long)) },
};
export const AddFailed: MijnVraagStory = { args: { visit: failing(writing(words, answered), 'add', 'unavailable') } };
export const AddConflict: MijnVraagStory = { args: { visit: failing(writing(words, answered), 'add', 'conflict') } };
export const AddNotAccepted: MijnVraagStory = {
  args: {
    visit: reduceVisit(acting(writing(words, answered), 'add'), {
      type: 'rejected',
      problems: [{ field: 'text', code: 'not-accepted', detail: 'maak het korter' }],
    }),
  },
};
export const DangerInWords: MijnVraagStory = {
  args: { visit: reduceVisit(writing(danger), { type: 'danger', danger: 'nu' }) },
};
export const Looking: MijnVraagStory = { args: { visit: acting(opened(), 'refresh'), script: silent } };
export const News: MijnVraagStory = { args: { visit: done(acting(opened(), 'refresh'), question(answered)) } };
export const NoNews: MijnVraagStory = { args: { visit: done(acting(opened(), 'refresh'), question()) } };
export const LookFailed: MijnVraagStory = { args: { visit: failing(opened(), 'refresh', 'unavailable') } };
