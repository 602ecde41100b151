import type { AskedConsult } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';

/** What other teams ask of one's own, kept current. */
export class AskedController implements ReactiveController {
  /** `null` until the first answer. */
  consults: readonly AskedConsult[] | null = null;
  /** Of the latest try; the consults of an earlier one stay. */
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
    const result = await this.client.askedConsults();
    if (request !== this.request) return;
    if (result.ok) this.consults = result.value;
    this.error = result.ok ? null : result.error;
    this.host.requestUpdate();
    if (!result.ok) this.failed(result.error);
  }

  forget(): void {
    this.request += 1;
    this.consults = null;
    this.error = null;
  }
}
