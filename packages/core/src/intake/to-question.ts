import type { QuestionInput } from '../schemas/question.js';
import type { Answers } from './answers.js';
import { factsOf } from './facts-of.js';

/** What goes along with a question that a referral filled in. */
export type ReferralShare = Required<Pick<QuestionInput, 'referralCode' | 'referralFeedback'>>;

/** What a question needs beside the answers. */
export interface QuestionContext {
  /** A uuid, made once; every retry carries the same. */
  id: string;
  /** Language in which the person reads. */
  locale: string;
  /** Id of the site that the widget is on, where it has one. */
  partner: string | null;
  /** Ids of the teams that would be informed; consent counts for exactly these. */
  informed: readonly string[];
  /** Of the referral that filled something in, where there is one. */
  referral?: ReferralShare | null | undefined;
}

/**
 * The question as it is sent. Without problems in the answers it always fits `questionSchema`.
 * Nobody who skips "how do you want an answer" gives any personal data: they get a code.
 */
export function toQuestion(answers: Answers, context: QuestionContext): QuestionInput {
  const answerBy = answers.answerBy ?? 'code';
  return {
    id: context.id,
    text: answers.text,
    facts: factsOf(answers),
    locale: context.locale,
    answerBy,
    ...(answerBy === 'email' && { email: answers.email.trim() }),
    ...(answerBy === 'phone' && { phone: answers.phone.trim() }),
    consentToShare: consentFor(context.informed, answers) === true,
    ...(context.partner !== null && { source: { partner: context.partner } }),
    ...context.referral,
  };
}

/** Whether these teams may see the question; `null` where that was not answered for these teams. */
export function consentFor(teams: readonly string[], { consent }: Answers): boolean | null {
  const same = consent?.teams.length === teams.length && teams.every((team) => consent.teams.includes(team));
  return consent !== null && teams.length > 0 && same ? consent.given : null;
}
