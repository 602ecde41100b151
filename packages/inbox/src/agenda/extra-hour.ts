import type { Spreekuur } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dateWords, type DateText } from './dates.js';
import type { AgendaDrafts } from './drafts.js';
import type { Edit } from './edits.js';
import { AgendaChangedEvent, type ChangeEndEvent } from './events.js';
import { momentField } from './moment-field.js';
import { panelStyles } from './panel.styles.js';

/** When a spreekuur is there once more, as typed. */
export interface ExtraForm {
  date: DateText;
  from: string;
  until: string;
}

const empty: ExtraForm = { date: '', from: '', until: '' };

/**
 * @summary Plans a spreekuur once more on a day outside its pattern.
 * @fires voordeur-inbox-agenda-changed - It is planned.
 * @fires close - It is not.
 */
export class InboxExtraHour extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, panelStyles];

  @property({ attribute: false }) definition!: Spreekuur;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private edit: Edit | null = null;
  @state() private complaint = '';

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private get form(): ExtraForm {
    return this.drafts.extras.get(this.definition.id) ?? empty;
  }

  private write(field: keyof ExtraForm, event: Event): void {
    this.drafts.extras.set(this.definition.id, { ...this.form, [field]: (event.target as HTMLInputElement).value });
    this.edit = null;
    this.requestUpdate();
  }

  private readonly look = (event: Event): void => {
    event.preventDefault();
    const { date, from, until } = this.form;
    const missing = date === '' || from === '' || until === '';
    this.complaint = missing ? agendaTexts.move.missing : until <= from ? agendaTexts.pattern.missing.order : '';
    if (this.complaint !== '') return this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    this.edit = { kind: 'extra', date, from, until };
  };

  private readonly end = ({ consequences }: ChangeEndEvent): void => {
    const { date } = this.form;
    this.edit = null;
    if (consequences === null) return;
    this.drafts.extras.delete(this.definition.id);
    const words = agendaTexts.spreekuren.extraDone(this.definition.name.nl, dateWords(date));
    this.dispatchEvent(new AgendaChangedEvent({ words, consequences }));
  };

  private readonly close = (): void => {
    this.drafts.extras.delete(this.definition.id);
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    const { date, from, until } = this.form;
    return html`<form novalidate @submit=${this.look}>
        <h3 tabindex="-1">${agendaTexts.spreekuren.addExtra}: ${this.definition.name.nl}</h3>
        <p class="error small" id="complaint">${this.complaint}</p>
        <div class="fields">
          ${this.renderField('date', 'date', agendaTexts.extra.date, date)}
          ${this.renderField('from', 'time', agendaTexts.extra.from, from)}
          ${this.renderField('until', 'time', agendaTexts.extra.until, until)}
        </div>
        <div class="buttons">
          <button class="button compact ${this.edit ? 'secondary' : ''}" type="submit">
            ${agendaTexts.change.look}
          </button>
          <button class="button secondary compact" type="button" @click=${this.close}>${agendaTexts.acts.close}</button>
        </div>
      </form>
      ${
        this.edit === null
          ? nothing
          : html`<voordeur-inbox-change
              .client=${this.client}
              .drafts=${this.drafts}
              .spreekuur=${this.definition.id}
              .edit=${this.edit}
              .emailIsSent=${this.emailIsSent}
              .timeZone=${this.timeZone}
              .now=${this.now}
              .failed=${this.failed}
              @voordeur-inbox-change-end=${this.end}
            ></voordeur-inbox-change>`
      }`;
  }

  private renderField(id: keyof ExtraForm, type: 'date' | 'time', label: string, value: string): TemplateResult {
    const complained = this.complaint !== '';
    return momentField({ id, type, label, value, complained, write: (event) => this.write(id, event) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-extra-hour': InboxExtraHour;
  }
}
