import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visit } from '../visit.js';

interface ReturnHost extends ReactiveControllerHost {
  readonly visit: Visit;
  /** Reads the question anew. */
  refresh(): void;
}

/** How old what is shown must be before coming back to the page reads it anew, in ms. */
const freshFor = 60_000;

/** Reads the question anew when somebody comes back to the page after a while; never by a clock. */
export class ReturnController implements ReactiveController {
  private readonly host: ReturnHost;

  constructor(host: ReturnHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.onVisibilityChange);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.onVisibilityChange);
  }

  private readonly onVisibilityChange = (): void => {
    const { page, acting, readAt } = this.host.visit;
    const isOld = readAt !== null && Date.now() - readAt >= freshFor;
    if (document.visibilityState === 'visible' && page === 'question' && acting === null && isOld) this.host.refresh();
  };
}
