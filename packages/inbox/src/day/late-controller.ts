import type { LateElsewhere } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';

/** What waits too long at other teams and may not be read, kept current. */
export class LateController implements ReactiveController {
  /** Most urgent first. */
  questions: readonly LateElsewhere[] = [];
  /** Of the latest try; the questions of an earlier one stay. */
  error: ApiError | null = null;

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
    this.forget();
  }

  async reload(): Promise<void> {
    const request = ++this.request;
    const result = await this.client.lateElsewhere();
    if (request !== this.request) return;
    if (result.ok) this.questions = result.value;
    this.error = result.ok ? null : result.error;
    this.host.requestUpdate();
    if (!result.ok) this.failed(result.error);
  }

  forget(): void {
    this.request += 1;
    this.questions = [];
    this.error = null;
  }
}
