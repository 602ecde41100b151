import type { QuestionEvent } from '@voordeur/core/schemas';
import { backoff } from './backoff.js';

export interface LiveListener {
  /** A question of one's teams is new or changed. */
  changed(event: QuestionEvent): void;
  /** Something changed in the agenda of one's teams. */
  agendaChanged(): void;
  /** Something was asked of one's teams, or advised to them. */
  consultChanged(): void;
  /** A question of another team is late, for the backstop, or such a question changed. */
  lateChanged(): void;
  /** The stream is open (again): what happened meanwhile was not told. */
  connected(): void;
  /** The stream broke, so many times in a row; another try follows by itself. */
  lost(failures: number): void;
}

/**
 * The stream of `GET /v1/staff/events`. It makes its own tries after a break, because a browser's
 * EventSource gives up for good on any answer that is not 200, such as a gateway that restarts.
 */
export class LiveUpdates {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private running = false;
  private readonly url: string;
  private readonly listener: LiveListener;

  constructor(url: string, listener: LiveListener) {
    this.url = url;
    this.listener = listener;
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.failures = 0;
    addEventListener('online', this.retryNow);
    document.addEventListener('visibilitychange', this.retryNow);
    this.connect();
  }

  stop(): void {
    this.running = false;
    removeEventListener('online', this.retryNow);
    document.removeEventListener('visibilitychange', this.retryNow);
    this.disconnect();
  }

  private readonly retryNow = (): void => {
    if (this.source === null && document.visibilityState === 'visible') this.connect();
  };

  private connect(): void {
    this.disconnect();
    const source = new EventSource(this.url);
    this.source = source;
    source.addEventListener('open', () => {
      this.failures = 0;
      this.listener.connected();
    });
    source.addEventListener('question', (message) => {
      this.listener.changed(JSON.parse((message as MessageEvent<string>).data) as QuestionEvent);
    });
    source.addEventListener('consult', () => this.listener.consultChanged());
    source.addEventListener('late', () => this.listener.lateChanged());
    source.addEventListener('agenda', () => this.listener.agendaChanged());
    source.addEventListener('error', () => this.waitForNextTry());
  }

  private waitForNextTry(): void {
    this.disconnect();
    this.failures += 1;
    this.timer = setTimeout(() => this.connect(), backoff(this.failures, Math.random()));
    this.listener.lost(this.failures);
  }

  private disconnect(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }
}
