import type { AgendaBooking, AgendaHour } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ApiError } from '../api/result.js';
import { timeWords } from '../time/moment.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dateWords } from './dates.js';
import { hourKey } from './days.js';
import type { AgendaDrafts } from './drafts.js';
import { AgendaChangedEvent, AgendaStaleEvent } from './events.js';
import { panelStyles } from './panel.styles.js';
import { bookingsOf } from './places.js';
import { toldList } from './told-list.js';

/** Where the reason of cancelling an hour is kept while it is not sent. */
export function cancelDraftKey(hour: AgendaHour): string {
  return `cancel ${hour.date} ${hourKey(hour)}`;
}

/**
 * @summary Cancels an hour of one day, after showing who will be told and how.
 * @fires voordeur-inbox-agenda-changed - The hour does not go on.
 * @fires voordeur-inbox-agenda-stale - Somebody else changed it first.
 * @fires close - It stays as it is.
 */
export class InboxCancelHour extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, panelStyles];

  @property({ attribute: false }) hour!: AgendaHour;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private busy = false;
  @state() private conflict = false;
  @state() private error: ApiError | null = null;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private readonly write = (event: Event): void => {
    this.drafts.write(cancelDraftKey(this.hour), (event.target as HTMLTextAreaElement).value);
  };

  private readonly cancel = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const { hour } = this;
    const key = cancelDraftKey(hour);
    this.busy = true;
    this.error = null;
    this.conflict = false;
    const result = await this.client.cancelHour(hour, this.drafts.wordsOf(key).trim());
    this.busy = false;
    if (result.ok) {
      this.drafts.write(key, '');
      const words = agendaTexts.cancel.done(hour.spreekuur.name.nl, dateWords(hour.date));
      this.dispatchEvent(new AgendaChangedEvent({ words, consequences: result.value }));
    } else if (result.error.code === 'conflict' || result.error.code === 'not-found') {
      this.conflict = true;
      this.dispatchEvent(new AgendaStaleEvent());
    } else {
      this.error = result.error;
      this.failed(result.error);
    }
  };

  override render(): TemplateResult {
    const { cancel } = agendaTexts;
    return html`<form novalidate @submit=${this.cancel}>
      <h3 tabindex="-1">${cancel.heading(this.hour.spreekuur.name.nl, dateWords(this.hour.date))}</h3>
      ${this.conflict ? html`<p class="callout warning" role="alert">${cancel.conflict}</p>` : nothing}
      <div>
        <h4>${cancel.who}</h4>
        ${toldList(bookingsOf(this.hour), this.emailIsSent, this.timeOf)}
      </div>
      <div class="field">
        <label class="label" for="reason">${cancel.reason}</label>
        <p class="hint small" id="hint">${cancel.reasonHint}</p>
        <textarea
          id="reason"
          class="input"
          rows="2"
          .value=${live(this.drafts.wordsOf(cancelDraftKey(this.hour)))}
          ?readonly=${this.busy}
          aria-describedby="hint"
          @input=${this.write}
        ></textarea>
      </div>
      ${this.error ? errorCallout(this.error, null) : nothing}
      <div class="buttons">
        <button class="button compact" type="submit" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.busy ? agendaTexts.acts.busy : cancel.apply}
        </button>
        <button class="button secondary compact" type="button" @click=${this.close}>${cancel.keep}</button>
      </div>
    </form>`;
  }

  private readonly close = (): void => {
    this.drafts.write(cancelDraftKey(this.hour), '');
    this.dispatchEvent(new Event('close'));
  };

  private readonly timeOf = (booking: AgendaBooking): string => {
    const slot = this.hour.slots.find(({ bookings }) => bookings.includes(booking));
    return timeWords(Date.parse(slot?.startsAt ?? this.hour.startsAt), this.timeZone);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-cancel-hour': InboxCancelHour;
  }
}
