import type { LitElement, ReactiveController } from 'lit';

/** What a widget of pages shows: another page or other problems are something new. */
interface Shown {
  page: string;
  problems: readonly unknown[];
}

/**
 * Moves focus to where something new is: the heading of the next page, or the summary of errors. Never
 * when the element is first shown: the page around it has its own order.
 */
export class PageFocusController implements ReactiveController {
  private readonly host: LitElement;
  private readonly shown: () => Shown;
  private seen: Shown | null = null;
  private aim: string | null = null;

  /** @param shown what is shown now */
  constructor(host: LitElement, shown: () => Shown) {
    this.host = host;
    this.shown = shown;
    host.addController(this);
  }

  /** The next time that there is something of that kind, focus goes there. */
  aimAt(selector: string): void {
    this.aim = selector;
  }

  /** Focus goes there as soon as it is shown. */
  goTo(selector: string): void {
    this.aimAt(selector);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const shown = this.shown();
    const before = this.seen;
    const pageHeading = this.find('#step-heading');
    // While there is no heading, for example while waiting, nothing has been shown yet.
    if (pageHeading === null) return;
    this.seen = shown;
    if (before === null) return;
    if (this.aim !== null) {
      const aim = this.find(this.aim);
      if (aim === null) return;
      this.aim = null;
      return aim.focus();
    }
    if (shown.problems.length > 0 && shown.problems !== before.problems) return this.find('#errors-heading')?.focus();
    if (shown.page !== before.page) pageHeading.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
