import type { AskedConsult } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { momentWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import type { AdviceDrafts } from './advice-drafts.js';
import { consultTexts } from './consult-texts.js';
import { consultsStyles } from './consults.styles.js';

const words = consultTexts.page;

/** @summary What other teams ask of one's own, with a field for the advice of each. */
export class InboxConsults extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, consultsStyles];

  @property({ attribute: false }) client!: StaffClient;
  /** `null` until they are known. */
  @property({ attribute: false }) consults: readonly AskedConsult[] | null = null;
  /** Why the latest try to fetch failed; `consults` is then from before. */
  @property({ attribute: false }) error: ApiError | null = null;
  @property({ attribute: false }) drafts!: AdviceDrafts;
  @property({ attribute: false }) reload!: () => Promise<void>;
  @property({ attribute: false }) failed!: (error: ApiError) => void;
  @property({ attribute: false }) nameOfTeam!: (id: string) => string;
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) timeZone = 'Europe/Amsterdam';

  /** The consult whose advice is on its way. */
  @state() private busyId: string | null = null;
  @state() private missingId: string | null = null;
  @state() private adviceError: ApiError | null = null;
  @state() private said = '';

  @query('h1') private readonly heading!: HTMLElement;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.heading.focus();
  }

  private async advise(event: Event, consult: AskedConsult): Promise<void> {
    event.preventDefault();
    if (this.busyId !== null) return;
    const text = this.drafts.of(consult.id).trim();
    if (text === '') return this.complain(consult.id);
    this.busyId = consult.id;
    this.said = '';
    this.adviceError = null;
    const result = await this.client.advise(consult.id, text);
    this.busyId = null;
    if (result.ok) this.said = words.done(this.nameOfTeam(consult.fromTeam));
    else if (result.error.code === 'conflict' || result.error.code === 'not-found')
      this.said = `${words.gone} ${words.kept(text)}`;
    else {
      this.adviceError = result.error;
      this.failed(result.error);
      return;
    }
    this.drafts.change(consult.id, '');
    await this.reload();
    await this.updateComplete;
    // The field that had focus is gone.
    this.focusHeading();
  }

  private complain(id: string): void {
    this.missingId = id;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#advice-${id}`)?.focus());
  }

  private write(id: string, event: Event): void {
    this.drafts.change(id, (event.target as HTMLTextAreaElement).value);
    if (this.missingId === id) this.missingId = null;
  }

  override render(): TemplateResult {
    const { consults, error } = this;
    return html`
      <h1 tabindex="-1">${words.heading}</h1>
      <p>${words.lead}</p>
      <p class="said" role="status">${this.said}</p>
      ${error ? errorCallout(error, () => void this.reload(), consults === null ? '' : words.stale) : nothing}
      ${this.adviceError ? errorCallout(this.adviceError, null) : nothing}
      ${consults === null ? this.renderLoading() : this.renderConsults(consults)}
    `;
  }

  private renderLoading(): TemplateResult | typeof nothing {
    return this.error ? nothing : html`<p role="status">${texts.app.loading}</p>`;
  }

  private renderConsults(consults: readonly AskedConsult[]): TemplateResult {
    const open = consults.filter(({ advice }) => advice === null);
    const advised = consults.filter(({ advice }) => advice !== null);
    return html`
      <h2>${words.openHeading}</h2>
      ${
        open.length === 0
          ? html`<p class="muted">${words.empty}</p>`
          : html`<ul class="consults">
              ${repeat(
                open,
                ({ id }) => id,
                (consult) => html`<li>${this.renderAsked(consult)} ${this.renderForm(consult)}</li>`,
              )}
            </ul>`
      }
      ${
        advised.length === 0
          ? nothing
          : html`<h2>${words.advisedHeading}</h2>
              <ul class="consults">
                ${advised.map((consult) => html`<li>${this.renderAsked(consult)} ${this.renderAdvice(consult)}</li>`)}
              </ul>`
      }
    `;
  }

  private renderAsked({ fromTeam, toTeam, askedBy, askedAt, text, reference }: AskedConsult): TemplateResult {
    return html`<h3>${words.asked(this.nameOfTeam(fromTeam), askedBy, this.moment(askedAt))}</h3>
      <p class="muted small">${words.askedOf(this.nameOfTeam(toTeam))}</p>
      <blockquote dir="auto">${text}</blockquote>
      <p class="muted small">${words.reference(reference)}</p>`;
  }

  private renderForm(consult: AskedConsult): TemplateResult {
    const { id, reference } = consult;
    return html`<form novalidate @submit=${(event: Event) => void this.advise(event, consult)}>
      <label class="label" for="advice-${id}">${words.label}</label>
      <p class="hint small" id="hint-${id}">${words.hint}</p>
      <p class="error small" id="missing-${id}">${this.missingId === id ? words.missing : nothing}</p>
      <textarea
        id="advice-${id}"
        class="input"
        rows="3"
        dir="auto"
        aria-label=${words.labelFor(reference)}
        aria-required="true"
        aria-invalid=${this.missingId === id ? 'true' : nothing}
        aria-describedby="hint-${id} missing-${id}"
        ?readonly=${this.busyId !== null}
        .value=${live(this.drafts.of(id))}
        @input=${(event: Event) => this.write(id, event)}
      ></textarea>
      <button class="button compact" type="submit" aria-disabled=${this.busyId === null ? nothing : 'true'}>
        ${this.busyId === id ? words.busy : words.button}
      </button>
    </form>`;
  }

  private renderAdvice({ advice }: AskedConsult): TemplateResult {
    const { by, at, text } = advice!;
    return html`<p class="small given">${words.advised(by, this.moment(at))}</p>
      <blockquote dir="auto">${text}</blockquote>`;
  }

  private moment(at: string): string {
    return momentWords(Date.parse(at), this.now, this.timeZone);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-consults': InboxConsults;
  }
}
