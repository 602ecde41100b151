import type { StaffServiceReport } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { reportsStyles } from './reports.styles.js';

/** @summary What people say is wrong on the sociale kaart, for those who look after it. */
export class InboxReports extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, reportsStyles];

  @property({ attribute: false }) client!: StaffClient;
  @property({ attribute: false }) failed!: (error: ApiError) => void;
  /** Epoch milliseconds. */
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = 'Europe/Amsterdam';

  @state() private reports: StaffServiceReport[] | null = null;
  @state() private error: ApiError | null = null;
  /** The report that is being marked. */
  @state() private busyId: string | null = null;
  @state() private said = '';

  @query('h1') private readonly heading!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.load());
  }

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.heading.focus();
  }

  private readonly load = async (): Promise<void> => {
    const result = await this.client.serviceReports();
    this.error = result.ok ? null : result.error;
    if (result.ok) this.reports = result.value;
    else this.failed(result.error);
  };

  private async handle({ id, service }: StaffServiceReport): Promise<void> {
    if (this.busyId !== null) return;
    this.busyId = id;
    this.said = '';
    const result = await this.client.handleServiceReport(id);
    this.busyId = null;
    if (result.ok) this.said = texts.reports.done(service.name);
    else if (result.error.code === 'conflict' || result.error.code === 'not-found') this.said = texts.reports.already;
    else {
      this.error = result.error;
      this.failed(result.error);
      return;
    }
    await this.load();
    await this.updateComplete;
    // The button that had focus is gone.
    this.focusHeading();
  }

  override render(): TemplateResult {
    const { reports, error } = this;
    return html`
      <h1 tabindex="-1">${texts.reports.heading}</h1>
      <p>${texts.reports.lead}</p>
      <p class="said" role="status">${this.said}</p>
      ${error ? errorCallout(error, () => void this.load()) : nothing}
      ${reports === null ? this.renderLoading() : this.renderReports(reports)}
    `;
  }

  private renderLoading(): TemplateResult | typeof nothing {
    return this.error ? nothing : html`<p role="status">${texts.app.loading}</p>`;
  }

  private renderReports(reports: readonly StaffServiceReport[]): TemplateResult {
    const open = reports.filter(({ handled }) => handled === null);
    const handled = reports.filter((report) => report.handled !== null);
    return html`
      <h2>${texts.reports.openHeading}</h2>
      ${
        open.length === 0
          ? html`<p class="muted">${texts.reports.empty}</p>`
          : html`<ul class="reports">
              ${open.map((report) => this.renderOpen(report))}
            </ul>`
      }
      ${
        handled.length === 0
          ? nothing
          : html`<h2>${texts.reports.handledHeading}</h2>
              <ul class="reports handled">
                ${handled.map((report) => this.renderHandled(report))}
              </ul>`
      }
    `;
  }

  private renderOpen(report: StaffServiceReport): TemplateResult {
    const { service } = report;
    return html`<li>
      ${this.renderReport(report)}
      <button
        class="button secondary compact"
        type="button"
        aria-label=${texts.reports.handleThis(service.name)}
        aria-disabled=${this.busyId === null ? nothing : 'true'}
        @click=${() => void this.handle(report)}
      >
        ${this.busyId === report.id ? texts.reports.handling : texts.reports.handle}
      </button>
    </li>`;
  }

  private renderHandled(report: StaffServiceReport): TemplateResult {
    const { by, at } = report.handled!;
    return html`<li>
      ${this.renderReport(report)}
      <p class="muted small">${texts.reports.handledBy(by, this.moment(at))}</p>
    </li>`;
  }

  private renderReport({ service, kind, note, reportedAt }: StaffServiceReport): TemplateResult {
    return html`<h3>${service.name}</h3>
      ${service.exists ? nothing : html`<p class="small"><span class="pill">${texts.reports.gone}</span></p>`}
      <p class="kind">${texts.reports.kinds[kind]}</p>
      ${note === null ? nothing : html`<blockquote>${note}</blockquote>`}
      <p class="muted small">${texts.reports.reported(this.moment(reportedAt))}</p>`;
  }

  private moment(at: string): string {
    return momentWords(Date.parse(at), this.now, this.timeZone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-reports': InboxReports;
  }
}
