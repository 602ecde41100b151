import type { Field, IntakeState } from '@voordeur/core/intake';
import type { LitElement, ReactiveController } from 'lit';

interface FocusHost extends LitElement {
  readonly intake: IntakeState;
}

/**
 * Moves focus to where something new is: the heading of the next step, the summary of errors, or the
 * field that a link named. Never when the element is first shown: the page has its own order.
 */
export class FocusController implements ReactiveController {
  private readonly host: FocusHost;
  private seen: IntakeState | null = null;
  private field: Field | null = null;

  constructor(host: FocusHost) {
    this.host = host;
    host.addController(this);
  }

  /** The next time that something is shown, focus goes to this field. */
  aimAt(field: Field): void {
    this.field = field;
  }

  hostUpdated(): void {
    const { intake } = this.host;
    const before = this.seen;
    // Until there is a heading the step has not been shown.
    if (this.find('#step-heading') === null) return;
    this.seen = intake;
    if (before === null) return;
    if (this.field !== null) return this.focusField(this.field);
    if (intake.problems.length > before.problems.length || isNewLook(before, intake))
      return this.find('#errors-heading')?.focus();
    if (intake.step !== before.step) this.find('#step-heading')?.focus();
  }

  private focusField(field: Field): void {
    this.field = null;
    (this.find(`#field-${field}`) ?? this.find('#step-heading'))?.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether somebody tried to go on again and the same errors were found. */
function isNewLook(before: IntakeState, now: IntakeState): boolean {
  return now.problems.length > 0 && now.problems !== before.problems && now.answers === before.answers;
}
