import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Half of the smallest step that the page says: minutes. */
const tick = 30_000;

/** The time as the page shows it, kept current so that ages and deadlines never stand still. */
export class ClockController implements ReactiveController {
  /** Epoch milliseconds. */
  now = Date.now();

  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(this.advance, tick);
    document.addEventListener('visibilitychange', this.advance);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.advance);
  }

  /** A question that was just fetched must not seem to come from the future. */
  readonly advance = (): void => {
    this.now = Date.now();
    this.host.requestUpdate();
  };
}
