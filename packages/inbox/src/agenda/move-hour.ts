import type { AgendaHour, Consequences } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiError } from '../api/result.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dateWords, type DateText } from './dates.js';
import { hourKey } from './days.js';
import type { AgendaDrafts } from './drafts.js';
import { plannedHour, type Edit } from './edits.js';
import { AgendaChangedEvent, type ChangeEndEvent } from './events.js';
import { momentField } from './moment-field.js';
import { panelStyles } from './panel.styles.js';

/** Where an hour should go, as typed. */
export interface MoveForm {
  toDate: DateText;
  toFrom: string;
  toUntil: string;
}

/**
 * @summary Moves an hour of one day to another day or time, after showing what becomes of its appointments.
 * @fires voordeur-inbox-agenda-changed - It was moved.
 * @fires close - It stays where it is.
 */
export class InboxMoveHour extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, panelStyles];

  @property({ attribute: false }) hour!: AgendaHour;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  /** What is being looked at; `null` while the form is filled in. */
  @state() private edit: Edit | null = null;
  @state() private complaint = '';

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private get draftKey(): string {
    return `${this.hour.date} ${hourKey(this.hour)}`;
  }

  private get form(): MoveForm {
    const { date, from, until } = this.hour;
    return this.drafts.moves.get(this.draftKey) ?? { toDate: date, toFrom: from, toUntil: until };
  }

  private write(field: keyof MoveForm, event: Event): void {
    this.drafts.moves.set(this.draftKey, { ...this.form, [field]: (event.target as HTMLInputElement).value });
    this.edit = null;
    this.requestUpdate();
  }

  private readonly look = (event: Event): void => {
    event.preventDefault();
    const { toDate, toFrom, toUntil } = this.form;
    const missing = toDate === '' || toFrom === '' || toUntil === '';
    this.complaint = missing ? agendaTexts.move.missing : toUntil <= toFrom ? agendaTexts.pattern.missing.order : '';
    if (this.complaint !== '') return this.renderRoot.querySelector<HTMLElement>('input')?.focus();
    this.edit = { kind: 'move', hour: plannedHour(this.hour), toDate, toFrom, toUntil };
  };

  private readonly end = ({ consequences }: ChangeEndEvent): void => {
    this.edit = null;
    if (consequences === null) return;
    this.forget();
    this.tell(consequences);
  };

  private tell(consequences: Consequences): void {
    const words = agendaTexts.move.done(this.hour.spreekuur.name.nl);
    this.dispatchEvent(new AgendaChangedEvent({ words, consequences }));
  }

  private forget(): void {
    this.drafts.moves.delete(this.draftKey);
  }

  private readonly close = (): void => {
    this.forget();
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    const { move } = agendaTexts;
    const { toDate, toFrom, toUntil } = this.form;
    return html`<form novalidate @submit=${this.look}>
        <h3 tabindex="-1">${move.heading(this.hour.spreekuur.name.nl, dateWords(this.hour.date))}</h3>
        <p class="hint small">${move.hint}</p>
        <p class="error small" id="complaint">${this.complaint}</p>
        <div class="fields">
          ${this.renderField('toDate', 'date', move.toDate, toDate)}
          ${this.renderField('toFrom', 'time', move.toFrom, toFrom)}
          ${this.renderField('toUntil', 'time', move.toUntil, toUntil)}
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
              .spreekuur=${this.hour.spreekuur.id}
              .edit=${this.edit}
              .emailIsSent=${this.emailIsSent}
              .timeZone=${this.timeZone}
              .now=${this.now}
              .failed=${this.failed}
              @voordeur-inbox-change-end=${this.end}
            ></voordeur-inbox-change>`
      }`;
  }

  private renderField(id: keyof MoveForm, type: 'date' | 'time', label: string, value: string): TemplateResult {
    const complained = this.complaint !== '';
    return momentField({ id, type, label, value, complained, write: (event) => this.write(id, event) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-move-hour': InboxMoveHour;
  }
}
