import type { QuestionInput, Receipt } from '../schemas/question.js';
import { noAnswers, type Answers } from './answers.js';
import { problemsAt, problemsIn, type IntakeProblem } from './problems.js';
import { startOfIntake, type FailureCause, type IntakeState } from './state.js';
import { fieldsOf, isQuestion, stepsFor, type QuestionStep, type Step } from './steps.js';
import { toQuestion, type QuestionContext } from './to-question.js';

export type IntakeAction =
  /** Something was typed or chosen. */
  | { type: 'answer'; answers: Partial<Answers> }
  /** Takes back what was chosen at this step. */
  | { type: 'clear' }
  | { type: 'next' }
  | { type: 'back' }
  /** From checking (or an error) to one question, and then back. */
  | { type: 'change'; step: QuestionStep }
  | ({ type: 'send' } & QuestionContext)
  /** Another attempt with the same question begins. */
  | { type: 'retry'; attempt: number }
  | { type: 'received'; receipt: Receipt; question: QuestionInput }
  /** The gateway wants something changed. */
  | { type: 'rejected'; problems: readonly IntakeProblem[] }
  | { type: 'failed'; cause: FailureCause }
  /** From a failed attempt back to the answers. */
  | { type: 'review' }
  | { type: 'code-kept' }
  /** Everything is forgotten: somebody left, or starts anew. */
  | { type: 'forget' };

/** The triage's flow (domain §7): pure, and total — an action that does not fit changes nothing. */
export function reduce(state: IntakeState, action: IntakeAction): IntakeState {
  switch (action.type) {
    case 'answer':
      return answer(state, action.answers);
    case 'clear':
      return answer(state, Object.fromEntries(fieldsOf(state.step).map((field) => [field, noAnswers[field]])));
    case 'next':
      return next(state);
    case 'back':
      return back(state);
    case 'change':
      return change(state, action.step);
    case 'send':
      return send(state, action);
    case 'retry':
      return state.step === 'sending' ? { ...state, attempt: action.attempt } : state;
    case 'received':
      return received(state, action.receipt, action.question);
    case 'rejected':
      return state.step === 'sending' ? { ...goTo(state, 'check'), problems: action.problems } : state;
    case 'failed':
      return state.step === 'sending' ? { ...goTo(state, 'failed'), failure: action.cause } : state;
    case 'review':
      return state.step === 'failed' ? goTo(state, 'check') : state;
    case 'code-kept':
      return state.step === 'sent' ? { ...state, codeKept: true } : state;
    case 'forget':
      return startOfIntake;
  }
}

/** Whether answers can still change: not while they are under way, nor after they arrived. */
function isOpen({ step }: IntakeState): boolean {
  return isQuestion(step) || step === 'check';
}

function answer(state: IntakeState, changed: Partial<Answers>): IntakeState {
  if (!isOpen(state)) return state;
  const answers = { ...state.answers, ...changed };
  // A problem goes when it is put right, and a new one never comes while somebody is still typing.
  const left = problemsIn(answers);
  const problems = state.problems.filter(({ field, code }) =>
    code === 'not-accepted'
      ? !Object.hasOwn(changed, field)
      : left.some((problem) => problem.field === field && problem.code === code),
  );
  return { ...state, answers, problems };
}

function next(state: IntakeState): IntakeState {
  if (!isQuestion(state.step)) return state;
  const problems = problemsAt(state.step, state.answers);
  if (problems.length > 0) return { ...state, problems };
  const steps = stepsFor(state.answers);
  const { changing } = state;
  if (changing) {
    const fresh = steps.find((step) => !changing.includes(step));
    return fresh ? { ...goTo(state, fresh), changing: [...changing, fresh] } : goTo(state, 'check');
  }
  return goTo(state, steps[steps.indexOf(state.step) + 1] ?? 'check');
}

function back(state: IntakeState): IntakeState {
  if (state.step === 'failed') return goTo(state, 'check');
  if (!isOpen(state)) return state;
  if (state.changing) return goTo(state, 'check');
  const steps: Step[] = [...stepsFor(state.answers), 'check'];
  const before = steps[steps.indexOf(state.step) - 1];
  return before ? goTo(state, before) : state;
}

function change(state: IntakeState, step: QuestionStep): IntakeState {
  if (!isOpen(state) || !stepsFor(state.answers).includes(step)) return state;
  const changing = state.changing ?? (state.step === 'check' ? stepsFor(state.answers) : null);
  return { ...goTo(state, step), changing, problems: state.problems };
}

function send(state: IntakeState, context: QuestionContext): IntakeState {
  if (state.step !== 'check' && state.step !== 'failed') return state;
  const problems = problemsIn(state.answers);
  if (problems.length > 0) return { ...goTo(state, 'check'), problems };
  const question = toQuestion(state.answers, { ...context, id: state.offered[0]?.id ?? context.id });
  const offered = state.offered.some((earlier) => same(earlier, question))
    ? [...state.offered.filter((earlier) => !same(earlier, question)), question]
    : [...state.offered, question];
  return { ...goTo(state, 'sending'), offered, attempt: 1 };
}

function received(state: IntakeState, receipt: Receipt, question: QuestionInput): IntakeState {
  if (state.step !== 'sending') return state;
  const latest = state.offered.at(-1);
  const receivedOlder = latest !== undefined && !same(latest, question);
  return { ...goTo(state, 'sent'), receipt, receivedOlder };
}

function goTo(state: IntakeState, step: Step): IntakeState {
  return { ...state, step, problems: [], changing: null, attempt: 0, failure: null };
}

function same(left: QuestionInput, right: QuestionInput): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
