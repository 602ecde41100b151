import type { Meta } from '@storybook/web-components-vite';
import { mijnVraag, type MijnVraagArgs, type MijnVraagStory } from './mijn-vraag.ts';
import { question } from './scripted-question.ts';
import { acting, answered, at, choosing, done, erased, failing, long, opened, seeing } from './states.ts';

/** What one can do with a question beside writing. */
export default { ...mijnVraag, title: 'Mijn vraag/Acts' } satisfies Meta<MijnVraagArgs>;

const silent = { turns: ['silent' as const] };

export const Proof: MijnVraagStory = { args: { visit: at('proof') } };
export const AnswerWay: MijnVraagStory = { args: { visit: at('answer-way') } };
export const AnswerWayByEmail: MijnVraagStory = {
  args: { visit: choosing({ answerBy: 'email', email: 'ik@mail.example' }) },
};
export const AnswerWayEmailMissing: MijnVraagStory = {
  args: { visit: acting(choosing({ answerBy: 'email' }), 'answer-way') },
};
export const AnswerWayPhoneWrong: MijnVraagStory = {
  args: { visit: acting(choosing({ answerBy: 'phone', phone: '12' }), 'answer-way') },
};
export const AnswerWayFailed: MijnVraagStory = {
  args: { visit: failing(choosing({ answerBy: 'inloop' }), 'answer-way', 'unavailable') },
};
export const AnswerWayChanged: MijnVraagStory = {
  args: {
    visit: done(acting(choosing({ answerBy: 'inloop' }), 'answer-way'), question({ answerBy: 'inloop' })),
  },
};
export const Withdraw: MijnVraagStory = { args: { visit: at('withdraw') } };
export const Withdrawing: MijnVraagStory = { args: { visit: acting(at('withdraw'), 'withdraw'), script: silent } };
export const WithdrawFailed: MijnVraagStory = { args: { visit: failing(at('withdraw'), 'withdraw', 'unavailable') } };
export const Kept: MijnVraagStory = { args: { visit: seeing({ answerBy: 'email', email: 'moeder@mail.example' }) } };
export const KeptOfALongConversation: MijnVraagStory = { args: { visit: seeing(long) } };
export const KeptFailed: MijnVraagStory = { args: { visit: failing(opened(), 'kept', 'unavailable') } };
export const Erase: MijnVraagStory = { args: { visit: at('erase') } };
export const EraseAnswered: MijnVraagStory = { args: { visit: at('erase', answered) } };
export const EraseFailed: MijnVraagStory = { args: { visit: failing(at('erase'), 'erase', 'unavailable') } };
export const Erased: MijnVraagStory = { args: { visit: erased(), script: { question: null } } };
