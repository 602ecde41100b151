import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after a click in which a browser may take the opening of a mail program for leaving. */
const opening = 1_000;

/**
 * Lets the browser ask before the page is left with words that were not sent. Browsers ask it too when
 * a mail or phone link opens its program: then nobody leaves, and nothing is asked.
 */
export class UnsentWordsController implements ReactiveController {
  private readonly host: ReactiveControllerHost & EventTarget;
  private readonly wouldBeLost: () => boolean;
  private openedAt = -Infinity;

  constructor(host: ReactiveControllerHost & EventTarget, wouldBeLost: () => boolean) {
    this.host = host;
    this.wouldBeLost = wouldBeLost;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.ask);
    this.host.addEventListener('click', this.noteProgramLink);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.ask);
    this.host.removeEventListener('click', this.noteProgramLink);
  }

  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.wouldBeLost() && performance.now() - this.openedAt > opening) event.preventDefault();
  };

  private readonly noteProgramLink = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link && /^(mailto|tel):$/.test(link.protocol)) this.openedAt = performance.now();
  };
}
