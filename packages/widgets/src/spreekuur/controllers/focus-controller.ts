import type { BookingState } from '@voordeur/core/booking';
import type { LitElement, ReactiveController } from 'lit';

interface FocusHost extends LitElement {
  readonly visit: BookingState;
}

/**
 * Moves focus to where something new is: the heading of the next step, the summary of errors, or the
 * days that were asked for. Never when the element is first shown: the page has its own order.
 */
export class FocusController implements ReactiveController {
  private readonly host: FocusHost;
  private seen: BookingState | null = null;
  private aim: string | null = null;

  constructor(host: FocusHost) {
    this.host = host;
    host.addController(this);
  }

  /** The next time that there is something of that kind, focus goes there. */
  aimAt(selector: string): void {
    this.aim = selector;
  }

  /** The next time that a step is shown, focus goes to its heading. */
  aimAtStep(): void {
    this.aim = '#step-heading';
  }

  hostUpdated(): void {
    const { visit } = this.host;
    const before = this.seen;
    const stepHeading = this.find('#step-heading');
    // While there is no heading, for example while waiting, nothing has been shown yet.
    if (stepHeading === null) return;
    this.seen = visit;
    if (before === null) return;
    if (this.aim !== null) {
      const aim = this.find(this.aim);
      if (aim === null) return;
      this.aim = null;
      return aim.focus();
    }
    if (visit.problems.length > before.problems.length || isNewLook(before, visit))
      return this.find('#errors-heading')?.focus();
    if (isNews(before, visit)) stepHeading.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** Whether somebody tried to go on again and the same errors were found. */
function isNewLook(before: BookingState, now: BookingState): boolean {
  const untouched = now.details === before.details && now.typedCode === before.typedCode;
  return now.problems.length > 0 && now.problems !== before.problems && untouched;
}

/** Whether there is another step, another purpose of it, or another state of the appointment to read. */
function isNews(before: BookingState, now: BookingState): boolean {
  return now.step !== before.step || now.moving !== before.moving || now.booking?.state !== before.booking?.state;
}
