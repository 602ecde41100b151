import type { QuestionInput, Receipt } from '../schemas/question.js';
import type { Leefgebied } from '../vocabulary/index.js';
import { noAnswers, type Answers } from './answers.js';
import type { IntakeProblem } from './problems.js';
import type { Step } from './steps.js';

/** Why sending stopped: no answer from the gateway, or this question was not let in. */
export type FailureCause = 'unavailable' | 'refused';

/** A whole conversation with the front door. Holds what was typed: it lives in memory only. */
export interface IntakeState {
  step: Step;
  answers: Answers;
  /** Life domains to name first, because they seem to fit what was written; the person decides. */
  suggested: readonly Leefgebied[];
  /** What to put right, as last looked at. */
  problems: readonly IntakeProblem[];
  /** Steps that were shown, so that changing one answer asks only what is new. */
  visited: readonly Step[];
  /** Whether somebody came here from checking the answers, and goes back there. */
  changing: boolean;
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
  suggested: [],
  problems: [],
  visited: ['danger'],
  changing: false,
  attempt: 0,
  offered: [],
  failure: null,
  receipt: null,
  receivedOlder: false,
  codeKept: false,
};
