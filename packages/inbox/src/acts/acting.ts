import type { QuestionDetail } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Act, StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';

/** How an act ended, for the person to read. */
export type Outcome =
  { kind: 'done'; act: Act; reference: string } | { kind: 'conflict' } | { kind: 'failed'; error: ApiError; act: Act };

/** Does one act at a time, and tells how it ended. */
export class ActingController implements ReactiveController {
  busy: Act['kind'] | null = null;
  /** Of the latest act on the question that is open. */
  outcome: Outcome | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;

  constructor(host: ReactiveControllerHost, client: StaffClient) {
    this.host = host;
    this.client = client;
    host.addController(this);
  }

  // Lit needs one of the lifecycle methods to be there.
  hostDisconnected(): void {
    this.forget();
  }

  /** `null` while another act is still on its way: a double click does nothing twice. */
  async perform(question: QuestionDetail, act: Act): Promise<Outcome | null> {
    if (this.busy !== null) return null;
    this.busy = act.kind;
    this.outcome = null;
    this.host.requestUpdate();
    const result = await this.client.act(question.id, act);
    this.busy = null;
    this.outcome = result.ok
      ? { kind: 'done', act, reference: question.reference }
      : result.error.code === 'conflict'
        ? { kind: 'conflict' }
        : { kind: 'failed', error: result.error, act };
    this.host.requestUpdate();
    return this.outcome;
  }

  forget(): void {
    this.outcome = null;
    this.host.requestUpdate();
  }
}
