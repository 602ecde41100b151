import {
  factsOf,
  fieldsOf,
  reduce,
  startOfIntake,
  type Answers,
  type FailureCause,
  type IntakeProblem,
  type IntakeState,
  type Step,
} from '@voordeur/core/intake';
import { recognise, textReadingOf } from '@voordeur/core/recognition';
import { route } from '@voordeur/core/routing';
import { questionSchema, type QuestionInput } from '@voordeur/core/schemas';
import { municipality, receiptFor } from '../scripted-gateway.ts';

/** The id of every question in a story. */
const id = '7c1d7b8e-9a55-4a7e-8f0e-3d1f6a2b4c5d';

/**
 * The conversation of someone who answers as given and goes on, step by step, until a step is shown.
 * Nothing at that step is answered yet.
 *
 * @throws Error when these answers never lead to that step
 */
export function arrivedAt(step: Step, answers: Partial<Answers> = {}): IntakeState {
  let state = startOfIntake;
  while (state.step !== step) {
    const before = state.step;
    state = reduce(answeredHere(state, answers), { type: 'next' });
    if (state.step === before) throw new Error(`these answers never lead to "${step}", but stay at "${before}"`);
  }
  return state;
}

/** As `arrivedAt`, and what was written was read on the device; a follow-up about danger is skipped. */
export function readUpTo(step: Step, answers: Partial<Answers>): IntakeState {
  let state = startOfIntake;
  while (state.step !== step) {
    const before = state.step;
    state = before === 'danger-again' ? state : answeredHere(state, answers);
    if (before === 'words')
      state = reduce(state, { type: 'recognised', reading: textReadingOf(recognise(state.answers.text)) });
    state = reduce(state, { type: 'next' });
    if (state.step === before) throw new Error(`these answers never lead to "${step}", but stay at "${before}"`);
  }
  return state;
}

/** As `arrivedAt`, and what the person gives for that step is filled in. */
export function filledInAt(step: Step, answers: Partial<Answers>): IntakeState {
  return answeredHere(arrivedAt(step, answers), answers);
}

/** As `filledInAt`, and the person tried to go on. */
export function stoppedAt(step: Step, answers: Partial<Answers>): IntakeState {
  return reduce(filledInAt(step, answers), { type: 'next' });
}

/** Checking the answers, with or without an answer to the question about sharing. */
export function checking(answers: Partial<Answers>, given?: boolean): IntakeState {
  const state = arrivedAt('check', answers);
  if (given === undefined) return state;
  const teams = informedOf(state);
  return reduce(state, { type: 'answer', answers: { consent: { given, teams } } });
}

/** The question is under way, at this attempt. */
export function sending(answers: Partial<Answers>, attempt = 1): IntakeState {
  const state = checking(answers, true);
  const sent = reduce(state, { type: 'send', id, locale: 'nl', partner: 'school', informed: informedOf(state) });
  return attempt === 1 ? sent : reduce(sent, { type: 'retry', attempt });
}

export function failed(answers: Partial<Answers>, cause: FailureCause): IntakeState {
  return reduce(sending(answers, 5), { type: 'failed', cause });
}

/** The gateway wants something changed. */
export function rejected(answers: Partial<Answers>, problems: IntakeProblem[]): IntakeState {
  return reduce(sending(answers), { type: 'rejected', problems });
}

/** The question arrived, and the gateway's receipt is here. */
export function sent(answers: Partial<Answers>): IntakeState {
  const state = sending(answers);
  return received(state, state.offered.at(-1)!);
}

/** An earlier version of the question turned out to have arrived. */
export function sentAsOlder(answers: Partial<Answers>, later: Partial<Answers>): IntakeState {
  const first = reduce(failed(answers, 'unavailable'), { type: 'review' });
  const changed = reduce(first, { type: 'answer', answers: later });
  const informed = informedOf(changed);
  const again = reduce(changed, { type: 'send', id, locale: 'nl', partner: 'school', informed });
  return received(again, again.offered[0]!);
}

function received(state: IntakeState, question: QuestionInput): IntakeState {
  return reduce(state, { type: 'received', question, receipt: receiptFor(questionSchema.parse(question)) });
}

function answeredHere(state: IntakeState, answers: Partial<Answers>): IntakeState {
  const given = fieldsOf(state.step).flatMap((field) => (field in answers ? [[field, answers[field]]] : []));
  return reduce(state, { type: 'answer', answers: Object.fromEntries(given) as Partial<Answers> });
}

/** The teams that the rules would inform, whatever was said about sharing. */
export function informedOf({ answers }: IntakeState): string[] {
  return route(factsOf(answers), municipality).informed;
}
