import type { Answers, Field, IntakeAction, IntakeState } from '@voordeur/core/intake';
import type { Decision } from '@voordeur/core/routing';
import type { Municipality } from '@voordeur/core/schemas';

/** What a step needs to show itself, and what it may set off. */
export interface TriageView {
  readonly state: IntakeState;
  readonly municipality: Municipality;
  /** Who would answer, if the question were sent as it is now. */
  readonly decision: Decision;
  readonly locale: string;
  /** Level of the step's heading. */
  readonly level: number;
  dispatch(action: IntakeAction): void;
  answer(answers: Partial<Answers>): void;
  /** To the step at which this field is filled in, and into the field. */
  openField(field: Field): void;
  send(): void;
  copyCode(): void;
  print(): void;
  /** Brings the person to the spreekuren on this page, or the address where they are; `''` where there are none. */
  readonly spreekuur: (() => void) | string;
}
