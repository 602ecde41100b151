import type { HostedHour } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AgendaClient } from '../agenda/client.js';

/**
 * The spreekuren of today. They stand beside the questions: where they cannot be fetched, they are not shown,
 * and the agenda says why.
 */
export class TodayController implements ReactiveController {
  /** By time; `null` while they are not known. */
  hours: readonly HostedHour[] | null = null;

  private readonly host: ReactiveControllerHost;
  private readonly client: AgendaClient;
  private request = 0;

  constructor(host: ReactiveControllerHost, client: AgendaClient) {
    this.host = host;
    this.client = client;
    host.addController(this);
  }

  // Lit needs one of the lifecycle methods to be there.
  hostDisconnected(): void {
    this.forget();
  }

  async reload(): Promise<void> {
    const request = ++this.request;
    const result = await this.client.today();
    if (request !== this.request) return;
    this.hours = result.ok ? result.value.hours : null;
    this.host.requestUpdate();
  }

  forget(): void {
    this.request += 1;
    this.hours = null;
  }
}
