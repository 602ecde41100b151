import type { QuestionEvent, QuestionSummary } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';
import { LiveUpdates } from '../live/live-updates.js';
import { arrivals } from './arrivals.js';

export interface QuestionsListener {
  /** Questions that came in while the page was open. */
  arrived(questions: QuestionSummary[]): void;
  changed(event: QuestionEvent): void;
  /** Something changed in the agenda of one's teams, or may have while the stream was down. */
  agendaChanged(): void;
  /** Something was asked of one's teams or advised to them, or may have been while the stream was down. */
  consultChanged(): void;
  /** What is late at other teams changed, or may have while the stream was down. */
  lateChanged(): void;
  /** Whether the stream of changes runs, told at each change after the first. */
  liveChanged(live: boolean): void;
  failed(error: ApiError): void;
}

/**
 * However well the stream runs, a proxy in between may swallow an event: the list is fetched again
 * when it gets older than this. Milliseconds.
 */
const oldest = 120_000;

/** All questions of one's teams, kept current. */
export class QuestionsController implements ReactiveController {
  /** `null` until the first answer. */
  questions: QuestionSummary[] | null = null;
  /** Of the latest try; the questions of an earlier one stay. */
  error: ApiError | null = null;
  live = true;

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;
  private readonly listener: QuestionsListener;
  private readonly updates: LiveUpdates;
  private running: Promise<void> | null = null;
  private active = false;
  private asked = 0;
  private generation = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, client: StaffClient, listener: QuestionsListener) {
    this.host = host;
    this.client = client;
    this.listener = listener;
    this.updates = new LiveUpdates(client.eventsUrl, {
      changed: (event) => {
        void this.reload();
        this.listener.changed(event);
      },
      agendaChanged: () => this.listener.agendaChanged(),
      consultChanged: () => this.listener.consultChanged(),
      lateChanged: () => this.listener.lateChanged(),
      connected: () => {
        this.setLive(true);
        this.listener.agendaChanged();
        this.listener.consultChanged();
        this.listener.lateChanged();
      },
      // A gateway that restarts ends all streams: one break that heals at once is nobody's concern.
      lost: (failures) => this.setLive(failures < 2 && this.live),
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  start(): void {
    this.active = true;
    void this.reload();
    this.updates.start();
  }

  /** Ends the stream and forgets everything. */
  stop(): void {
    this.pause();
    this.generation += 1;
    this.questions = null;
    this.error = null;
    this.live = true;
  }

  /** Ends the stream; what was fetched stays. */
  pause(): void {
    this.active = false;
    this.updates.stop();
    clearTimeout(this.timer);
  }

  /** Fetches the list; requests while one runs make one more run after it, however many ask. */
  reload(): Promise<void> {
    this.asked += 1;
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<void> {
    let answered: number;
    do {
      answered = this.asked;
      if (this.active) await this.fetch();
    } while (answered < this.asked);
    this.running = null;
  }

  private async fetch(): Promise<void> {
    clearTimeout(this.timer);
    const { generation } = this;
    const result = await this.client.questions();
    if (generation !== this.generation) return;
    const before = this.questions;
    if (result.ok) this.questions = result.value;
    this.error = result.ok ? null : result.error;
    this.host.requestUpdate();
    this.timer = setTimeout(() => void this.reload(), oldest);
    if (!result.ok) this.listener.failed(result.error);
    else if (before) this.tellArrivals(before, result.value);
  }

  private tellArrivals(before: QuestionSummary[], after: QuestionSummary[]): void {
    const arrived = arrivals(before, after);
    if (arrived.length > 0) this.listener.arrived(arrived);
  }

  private setLive(live: boolean): void {
    // What happened while the stream was down was not told; and a session that ended shows here too.
    void this.reload();
    if (live === this.live) return;
    this.live = live;
    this.host.requestUpdate();
    this.listener.liveChanged(live);
  }
}
