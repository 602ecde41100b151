import type { QuestionInput, Receipt } from '../schemas/question.js';
import type { Leefgebied } from '../vocabulary/index.js';
import { noAnswers, type Answers } from './answers.js';
import type { IntakeProblem } from './problems.js';
import type { QuestionStep, Step } from './steps.js';
import type { TextReading } from './text-reading.js';

/** Why sending stopped: no answer from the gateway, or this question was not let in. */
export type FailureCause = 'unavailable' | 'refused';

/** A whole conversation with the front door. Holds what was typed: it lives in memory only. */
export interface IntakeState {
  step: Step;
  answers: Answers;
  /** What the text seems to say; `null` while it was not read, or there is none. */
  reading: TextReading | null;
  /** Life domains to name first, because they seem to fit what was written; the person decides. */
  suggested: readonly Leefgebied[];
  /** The life domains that were last filled in beforehand, so that none comes back once it was taken away. */
  proposed: readonly Leefgebied[] | null;
  /** Whether danger was asked about once more, because of the text: never a second time. */
  askedAgain: boolean;
  /** What to put right, as last looked at. */
  problems: readonly IntakeProblem[];
  /**
   * Where somebody came from checking the answers: the questions that were asked then, so that going
   * on asks only what became new, and goes back to checking. Else `null`.
   */
  changing: readonly QuestionStep[] | null;
  /** Number of the attempt that is going on; 0 where none is. */
  attempt: number;
  /**
   * Every version that was offered to the gateway, oldest first, all with one id, so that whichever
   * arrived can be asked for again and there are never two.
   */
  offered: readonly QuestionInput[];
  failure: FailureCause | null;
  receipt: Receipt | null;
  /** Whether the version that arrived is older than what the person last wrote. */
  receivedOlder: boolean;
  /** Whether the person said to have kept the code. */
  codeKept: boolean;
}

export const startOfIntake: IntakeState = {
  step: 'danger',
  answers: noAnswers,
  reading: null,
  suggested: [],
  proposed: null,
  askedAgain: false,
  problems: [],
  changing: null,
  attempt: 0,
  offered: [],
  failure: null,
  receipt: null,
  receivedOlder: false,
  codeKept: false,
};
