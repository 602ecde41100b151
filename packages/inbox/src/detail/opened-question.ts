import type { QuestionDetail } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';

/** The question that is open on screen. */
export class OpenedQuestionController implements ReactiveController {
  id: string | null = null;
  question: QuestionDetail | null = null;
  error: ApiError | null = null;
  /** What it was to one's team when it was last seen, where one no longer may see it. */
  lost: Pick<QuestionDetail, 'role' | 'handover'> | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;
  private readonly failed: (error: ApiError) => void;
  private request = 0;

  constructor(host: ReactiveControllerHost, client: StaffClient, failed: (error: ApiError) => void) {
    this.host = host;
    this.client = client;
    this.failed = failed;
    host.addController(this);
  }

  // Lit needs one of the lifecycle methods to be there.
  hostDisconnected(): void {
    this.close();
  }

  async open(id: string): Promise<void> {
    if (id === this.id) return;
    this.close();
    this.id = id;
    await this.refresh();
  }

  close(): void {
    this.request += 1;
    this.id = null;
    this.question = null;
    this.lost = null;
    this.error = null;
    this.host.requestUpdate();
  }

  /** Fetches it again; an answer that comes after another question was opened is dropped. */
  async refresh(): Promise<void> {
    const { id } = this;
    if (id === null) return;
    const request = ++this.request;
    const result = await this.client.question(id);
    if (request !== this.request) return;
    if (result.ok) this.question = result.value;
    else if (result.error.code === 'not-found') {
      this.lost = this.question ?? this.lost;
      this.question = null;
    }
    this.error = result.ok ? null : result.error;
    this.host.requestUpdate();
    if (!result.ok) this.failed(result.error);
  }

  /** Whether an event tells something that the screen does not show yet. */
  isBehind(id: string, version: number): boolean {
    return id === this.id && this.question !== null && version > this.question.version;
  }
}
