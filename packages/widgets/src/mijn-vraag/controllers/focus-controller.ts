import type { LitElement, ReactiveController } from 'lit';
import type { Visit } from '../visit.js';

interface FocusHost extends LitElement {
  readonly visit: Visit;
}

/**
 * Moves focus to where something new is: the heading of the next page, or the summary of errors. Never
 * when the element is first shown: the page around it has its own order.
 */
export class FocusController implements ReactiveController {
  private readonly host: FocusHost;
  private seen: Visit | null = null;
  private aim: string | null = null;

  constructor(host: FocusHost) {
    this.host = host;
    host.addController(this);
  }

  /** The next time that there is something of that kind, focus goes there. */
  aimAt(selector: string): void {
    this.aim = selector;
  }

  hostUpdated(): void {
    const { visit } = this.host;
    const before = this.seen;
    const pageHeading = this.find('#step-heading');
    // While there is no heading, for example while waiting, nothing has been shown yet.
    if (pageHeading === null) return;
    this.seen = visit;
    if (before === null) return;
    if (this.aim !== null) {
      const aim = this.find(this.aim);
      if (aim === null) return;
      this.aim = null;
      return aim.focus();
    }
    if (visit.problems.length > 0 && visit.problems !== before.problems) return this.find('#errors-heading')?.focus();
    if (visit.page !== before.page) pageHeading.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
