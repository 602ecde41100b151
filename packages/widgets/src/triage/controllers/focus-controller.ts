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
  private aim: string | null = null;

  constructor(host: FocusHost) {
    this.host = host;
    host.addController(this);
  }

  /** The next time that something is shown, focus goes to this field. */
  aimAtField(field: Field): void {
    this.aim = `#field-${field}`;
  }

  /** The next time that a step is shown, focus goes to its heading. */
  aimAtStep(): void {
    this.aim = '#step-heading';
  }

  /** Focus stays where the language was chosen. */
  aimAtLanguages(): void {
    this.aim = '.languages button';
  }

  hostUpdated(): void {
    const { intake } = this.host;
    const before = this.seen;
    // While there is no heading, for example while waiting, nothing has been shown yet.
    const stepHeading = this.find('#step-heading');
    if (stepHeading === null) return;
    this.seen = intake;
    if (before === null) return;
    if (this.aim !== null) return this.focusAim(this.aim);
    if (intake.problems.length > before.problems.length || isNewLook(before, intake))
      return this.find('#errors-heading')?.focus();
    if (intake.step !== before.step) stepHeading.focus();
  }

  private focusAim(selector: string): void {
    this.aim = null;
    (this.find(selector) ?? this.find('#step-heading'))?.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether somebody tried to go on again and the same errors were found. */
function isNewLook(before: IntakeState, now: IntakeState): boolean {
  return now.problems.length > 0 && now.problems !== before.problems && now.answers === before.answers;
}
