import type { Answers, Field } from './answers.js';
import { emailProblem, phoneProblem } from './contact.js';
import { postcode4Of } from './postcode.js';
import { fieldsOf, type Step } from './steps.js';

/** What can be wrong with an answer; the words for people are the widget's. */
export const problemCodes = [
  'nothing-asked',
  'text-too-long',
  'postcode-form',
  'email-missing',
  'email-form',
  'phone-missing',
  'phone-form',
  'not-accepted',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Something to put right before the question can be sent. */
export interface IntakeProblem {
  field: Field;
  code: ProblemCode;
  /** The gateway's own words, where it found the problem. */
  detail?: string;
}

/** As `questionSchema`, which cannot come along to a browser; a test holds them together. */
const longestText = 20_000;

/** Everything that keeps these answers from being sent, in the order of the questions. */
export function problemsIn(answers: Answers): IntakeProblem[] {
  const codes: [Field, ProblemCode | null][] = [
    ['text', textProblem(answers)],
    ['postcode', postcodeProblem(answers)],
    ['email', answers.answerBy === 'email' ? emailProblem(answers.email.trim()) : null],
    ['phone', answers.answerBy === 'phone' ? phoneProblem(answers.phone.trim()) : null],
  ];
  return codes.flatMap(([field, code]) => (code === null ? [] : [{ field, code }]));
}

/**
 * The problems that keep somebody from leaving a step. Skipping is never one of them: whether
 * anything was asked at all is only looked at before sending.
 */
export function problemsAt(step: Step, answers: Answers): IntakeProblem[] {
  const fields = fieldsOf(step);
  return problemsIn(answers).filter(({ field, code }) => fields.includes(field) && code !== 'nothing-asked');
}

function textProblem(answers: Answers): ProblemCode | null {
  if (answers.text.length > longestText) return 'text-too-long';
  const urgent = answers.danger === 'nu' || answers.danger === 'vandaag';
  // "Call me back" is a question too, for someone with few words of Dutch.
  const wantsContact = answers.answerBy === 'email' || answers.answerBy === 'phone';
  const asked = answers.text.trim() !== '' || answers.leefgebieden.length > 0 || urgent || wantsContact;
  return asked ? null : 'nothing-asked';
}

function postcodeProblem({ postcode }: Answers): ProblemCode | null {
  return postcode.trim() === '' || postcode4Of(postcode) !== null ? null : 'postcode-form';
}
