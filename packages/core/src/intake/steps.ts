import { noAnswers, type Answers, type Field } from './answers.js';
import { asksBecomingAdult, asksChildSafety, asksChildrenAtHome } from './follow-ups.js';

/**
 * The questions, in the order in which they are asked. A follow-up depends only on answers to
 * questions before it, so that going on never makes an earlier question appear.
 */
export const questionSteps = [
  'danger',
  'words',
  'danger-again',
  'about',
  'topics',
  'children',
  'becoming-adult',
  'child-safety',
  'where',
  'helped',
  'answer',
] as const;
export type QuestionStep = (typeof questionSteps)[number];

/** Where somebody is: at a question, checking the answers, or at what became of them. */
export type Step = QuestionStep | 'check' | 'sending' | 'failed' | 'sent';

/** When a follow-up is asked; every other question always is. A map, because pages may extend every object. */
const followUps: ReadonlyMap<QuestionStep, (answers: Answers) => boolean> = new Map([
  ['children', asksChildrenAtHome],
  ['becoming-adult', asksBecomingAdult],
  ['child-safety', asksChildSafety],
]);

const fieldsOfSteps: Readonly<Record<QuestionStep | 'check', readonly Field[]>> = {
  danger: ['danger'],
  words: ['text'],
  'danger-again': ['danger'],
  about: ['asker', 'ageBand'],
  topics: ['leefgebieden'],
  children: ['childrenAtHome'],
  'becoming-adult': ['becomingAdult'],
  'child-safety': ['childSafety'],
  where: ['postcode', 'area', 'areaUnknown', 'noFixedAddress'],
  helped: ['helpedBy'],
  answer: ['answerBy', 'email', 'phone'],
  check: ['consent'],
};

/** The fields that are filled in at a step. */
export function fieldsOf(step: Step): readonly Field[] {
  return isQuestion(step) || step === 'check' ? fieldsOfSteps[step] : [];
}

/** The step at which a field is filled in, first of all. */
export function stepOf(field: Field): QuestionStep | 'check' {
  const steps = [...questionSteps, 'check'] as const;
  return steps.find((step) => fieldsOfSteps[step].includes(field))!;
}

/** Whether anything was filled in at a step. */
export function isAnswered(step: Step, answers: Answers): boolean {
  return fieldsOf(step).some((field) => {
    const given = answers[field];
    return Array.isArray(given) ? given.length > 0 : given !== noAnswers[field];
  });
}

/** The questions that fit these answers, in order; `askedAgain` where danger was asked about once more. */
export function stepsFor(answers: Answers, askedAgain = false): QuestionStep[] {
  return questionSteps.filter((step) =>
    step === 'danger-again' ? askedAgain : (followUps.get(step)?.(answers) ?? true),
  );
}

export function isQuestion(step: Step): step is QuestionStep {
  return (questionSteps as readonly Step[]).includes(step);
}

/** "Step 3 of 9": checking the answers counts as the last step. */
export interface Progress {
  number: number;
  total: number;
}

/** How far somebody is. After checking, the last step stays the last. */
export function progressOf(step: Step, answers: Answers, askedAgain = false): Progress {
  const steps = stepsFor(answers, askedAgain);
  const total = steps.length + 1;
  const index = isQuestion(step) ? steps.indexOf(step) : -1;
  return { number: index === -1 ? total : index + 1, total };
}
