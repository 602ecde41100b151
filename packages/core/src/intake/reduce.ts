import type { QuestionInput, Receipt } from '../schemas/question.js';
import { noAnswers, type Answers } from './answers.js';
import { problemsAt, problemsIn, type IntakeProblem } from './problems.js';
import { startOfIntake, type FailureCause, type IntakeState } from './state.js';
import { fieldsOf, isQuestion, stepsFor, type QuestionStep, type Step } from './steps.js';
import { saysMore, type TextReading } from './text-reading.js';
import { toQuestion, type QuestionContext } from './to-question.js';

export type IntakeAction =
  /** Something was typed or chosen. */
  | { type: 'answer'; answers: Partial<Answers> }
  /** The text was read, on the device. */
  | { type: 'recognised'; reading: TextReading }
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
    case 'recognised':
      return recognised(state, action.reading);
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
  if (answers.text.trim() === '' && state.reading !== null)
    return { ...state, answers, problems, reading: null, suggested: [] };
  return { ...state, answers, problems };
}

/** Choices never move while somebody looks at them, so that the topics take a new order only when they are shown. */
function recognised(state: IntakeState, reading: TextReading): IntakeState {
  if (!isOpen(state) || state.answers.text.trim() === '') return state;
  if (state.step === 'topics') return { ...state, reading };
  return { ...state, reading, suggested: reading.domains.map(({ id }) => id) };
}

function next(state: IntakeState): IntakeState {
  if (!isQuestion(state.step)) return state;
  const problems = problemsAt(state.step, state.answers);
  if (problems.length > 0) return { ...state, problems };
  if (mustAskAgain(state)) {
    const { changing } = state;
    const asking: IntakeState = { ...goTo(state, 'danger-again'), askedAgain: true };
    return changing ? { ...asking, changing: [...changing, 'danger-again'] } : asking;
  }
  const steps = stepsFor(state.answers, state.askedAgain);
  const { changing } = state;
  if (changing) {
    const fresh = steps.find((step) => !changing.includes(step));
    return fresh ? { ...goTo(state, fresh), changing: [...changing, fresh] } : goTo(state, 'check');
  }
  return arrive(state, steps[steps.indexOf(state.step) + 1] ?? 'check');
}

/** Right after writing, or where an answer was changed with the text already there (domain §6, "Answer and text"). */
function mustAskAgain({ step, changing, reading, answers, askedAgain }: IntakeState): boolean {
  const here = step === 'words' || (step === 'danger' && changing !== null);
  return here && !askedAgain && reading !== null && saysMore(reading.danger, answers.danger);
}

/** At the topics, what likely fits is filled in beforehand, unless the person chose already; they correct it. */
function arrive(state: IntakeState, step: Step): IntakeState {
  const there = goTo(state, step);
  if (step !== 'topics' || state.reading === null) return there;
  const suggested = state.reading.domains.map(({ id }) => id);
  const likely = state.reading.domains.filter((domain) => domain.likely).map(({ id }) => id);
  const untouched = sameList(state.answers.leefgebieden, state.proposed ?? []);
  if (!untouched || sameList(likely, state.proposed ?? [])) return { ...there, suggested };
  return { ...there, suggested, proposed: likely, answers: { ...state.answers, leefgebieden: likely } };
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((each, index) => each === right[index]);
}

function back(state: IntakeState): IntakeState {
  if (state.step === 'failed') return goTo(state, 'check');
  if (!isOpen(state)) return state;
  if (state.changing) return goTo(state, 'check');
  const steps: Step[] = [...stepsFor(state.answers, state.askedAgain), 'check'];
  const before = steps[steps.indexOf(state.step) - 1];
  return before ? goTo(state, before) : state;
}

function change(state: IntakeState, step: QuestionStep): IntakeState {
  const steps = stepsFor(state.answers, state.askedAgain);
  if (!isOpen(state) || !steps.includes(step)) return state;
  const changing = state.changing ?? (state.step === 'check' ? steps : null);
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
