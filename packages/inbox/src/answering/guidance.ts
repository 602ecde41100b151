import type { AnswerTemplate, Liaison } from '@voordeur/core/schemas';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StaffClient } from '../api/client.js';

/**
 * What the municipality says for its staff: texts to begin an answer with, and whom to ask. It helps and nothing waits
 * for it: where it cannot be fetched, what was fetched before stays.
 */
export class GuidanceController implements ReactiveController {
  templates: readonly AnswerTemplate[] = [];
  liaisons: readonly Liaison[] = [];

  private readonly host: ReactiveControllerHost;
  private readonly client: StaffClient;
  private request = 0;

  constructor(host: ReactiveControllerHost, client: StaffClient) {
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
    const [templates, liaisons] = await Promise.all([this.client.answerTemplates(), this.client.liaisons()]);
    if (request !== this.request) return;
    if (templates.ok) this.templates = templates.value;
    if (liaisons.ok) this.liaisons = liaisons.value;
    this.host.requestUpdate();
  }

  forget(): void {
    this.request += 1;
    this.templates = [];
    this.liaisons = [];
  }
}
