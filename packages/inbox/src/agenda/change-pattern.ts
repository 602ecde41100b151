import type { SpreekuurVersion } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ApiError } from '../api/result.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaClient } from './client.js';
import { dayAt, weekdayWords } from './dates.js';
import type { AgendaDrafts } from './drafts.js';
import type { Edit } from './edits.js';
import { AgendaChangedEvent, type ChangeEndEvent } from './events.js';
import { panelStyles } from './panel.styles.js';
import {
  patternForm,
  patternOf,
  patternProblems,
  type FieldProblem,
  type PatternForm,
  type WeeklyTime,
} from './pattern-form.js';

type TextField = 'slotMinutes' | 'bufferMinutes' | 'placesPerSlot';
type CheckField = 'walkIn' | 'withAppointments' | 'openOnHolidays';

/**
 * @summary Changes when a spreekuur is there every week, and how its time is cut into appointments,
 * after showing what becomes of those that were made.
 * @fires voordeur-inbox-agenda-changed - The pattern is another one.
 * @fires close - It stays as it is.
 */
export class InboxChangePattern extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    panelStyles,
    css`
      form {
        max-inline-size: 56rem;
      }

      fieldset {
        display: grid;
        gap: var(--_space-2);
        padding-block-end: var(--_space-3);
        border-block-end: var(--_edge);
      }

      legend {
        font-weight: 650;
        margin-block-end: var(--_space-1);
      }

      .fields {
        align-items: start;
      }

      .fields .label {
        font-weight: 500;
        font-size: var(--_text-small);
      }

      .short {
        max-inline-size: 7em;
      }

      fieldset .button {
        justify-self: start;
      }
    `,
  ];

  /** The spreekuur as it is now. */
  @property({ attribute: false }) current!: SpreekuurVersion;
  @property({ attribute: false }) client!: AgendaClient;
  @property({ attribute: false }) drafts!: AgendaDrafts;
  @property({ attribute: false }) emailIsSent = false;
  @property({ attribute: false }) timeZone = '';
  @property({ attribute: false }) now = 0;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private edit: Edit | null = null;
  @state() private problems: readonly FieldProblem[] = [];

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  private get form(): PatternForm {
    return this.drafts.patterns.get(this.current.definition.id) ?? patternForm(this.current);
  }

  private change(change: Partial<PatternForm>): void {
    this.drafts.patterns.set(this.current.definition.id, { ...this.form, ...change });
    this.edit = null;
    if (this.problems.length > 0) this.problems = patternProblems(this.form);
    this.requestUpdate();
  }

  private changeTime(at: number, change: Partial<WeeklyTime>): void {
    this.change({ times: this.form.times.map((time, index) => (index === at ? { ...time, ...change } : time)) });
  }

  private readonly addTime = (): void => {
    const { times } = this.form;
    const time = { weekday: '1', from: '', until: '', startsOn: dayAt(this.now, this.timeZone), endsOn: '' };
    this.change({ times: [...times, time] });
    void this.updateComplete.then(() => this.focusField(`weekday-${times.length}`));
  };

  private removeTime(at: number): void {
    this.change({ times: this.form.times.filter((_, index) => index !== at) });
    void this.updateComplete.then(() => this.focusField('add'));
  }

  private readonly look = (event: Event): void => {
    event.preventDefault();
    this.problems = patternProblems(this.form);
    const [first] = this.problems;
    if (first) {
      void this.updateComplete.then(() => this.focusField(first.field));
      return;
    }
    this.edit = { kind: 'pattern', pattern: patternOf(this.form, this.current.definition) };
  };

  private focusField(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  private readonly end = ({ consequences }: ChangeEndEvent): void => {
    this.edit = null;
    if (consequences === null) return;
    this.drafts.patterns.delete(this.current.definition.id);
    const words = agendaTexts.spreekuren.patternDone(this.current.definition.name.nl);
    this.dispatchEvent(new AgendaChangedEvent({ words, consequences }));
  };

  private readonly close = (): void => {
    this.drafts.patterns.delete(this.current.definition.id);
    this.dispatchEvent(new Event('close'));
  };

  override render(): TemplateResult {
    const { form } = this;
    const { pattern: words } = agendaTexts;
    return html`<form novalidate @submit=${this.look}>
        <h3 tabindex="-1">${agendaTexts.spreekuren.changePattern}: ${this.current.definition.name.nl}</h3>
        ${form.version === this.current.version ? nothing : html`<p class="callout warning small">${words.changed}</p>`}
        ${form.times.map((time, at) => this.renderTime(time, at))}
        <div>
          <button id="add" class="button secondary compact" type="button" @click=${this.addTime}>${words.add}</button>
        </div>
        <div class="field">
          ${this.renderProblem('walkIn')} ${this.renderCheck('walkIn', words.walkIn)}
          ${this.renderCheck('withAppointments', words.withAppointments)}
          ${this.renderCheck('openOnHolidays', words.openOnHolidays)}
        </div>
        ${
          form.withAppointments
            ? html`<div class="fields">
                ${this.renderNumber('slotMinutes', words.slotMinutes)}
                ${this.renderNumber('placesPerSlot', words.placesPerSlot)}
                ${this.renderNumber('bufferMinutes', words.bufferMinutes)}
              </div>`
            : nothing
        }
        <div class="buttons">
          <button class="button compact ${this.edit ? 'secondary' : ''}" type="submit">
            ${agendaTexts.change.look}
          </button>
          <button class="button secondary compact" type="button" @click=${this.close}>
            ${this.drafts.patterns.has(this.current.definition.id) ? words.forget : agendaTexts.acts.close}
          </button>
        </div>
      </form>
      ${
        this.edit === null
          ? nothing
          : html`<voordeur-inbox-change
              .client=${this.client}
              .drafts=${this.drafts}
              .spreekuur=${this.current.definition.id}
              .edit=${this.edit}
              .emailIsSent=${this.emailIsSent}
              .timeZone=${this.timeZone}
              .now=${this.now}
              .failed=${this.failed}
              @voordeur-inbox-change-end=${this.end}
            ></voordeur-inbox-change>`
      }`;
  }

  private renderTime(time: WeeklyTime, at: number): TemplateResult {
    const { pattern: words } = agendaTexts;
    return html`<fieldset>
      <legend>${words.times(at + 1)}</legend>
      <div class="fields">
        <div class="field">
          <label class="label" for="weekday-${at}">${words.weekday}</label>
          <select
            id="weekday-${at}"
            class="input"
            @change=${(event: Event) => this.changeTime(at, { weekday: (event.target as HTMLSelectElement).value })}
          >
            ${[1, 2, 3, 4, 5, 6, 7].map(
              (weekday) =>
                html`<option value=${weekday} ?selected=${String(weekday) === time.weekday}>
                  ${weekdayWords(weekday)}
                </option>`,
            )}
          </select>
        </div>
        ${this.renderTimeField(time, at, 'from', 'time', words.from)}
        ${this.renderTimeField(time, at, 'until', 'time', words.until)}
        ${this.renderTimeField(time, at, 'startsOn', 'date', words.startsOn)}
        ${this.renderTimeField(time, at, 'endsOn', 'date', words.endsOn)}
      </div>
      <button class="button quiet compact" type="button" @click=${() => this.removeTime(at)}>
        ${words.remove(at + 1)}
      </button>
    </fieldset>`;
  }

  private renderTimeField(
    time: WeeklyTime,
    at: number,
    field: Exclude<keyof WeeklyTime, 'weekday'>,
    type: 'date' | 'time',
    label: string,
  ): TemplateResult {
    const id = `${field}-${at}`;
    return html`<div class="field">
      <label class="label" for=${id}>${label}</label>
      <input
        id=${id}
        class="input"
        type=${type}
        .value=${live(time[field])}
        aria-required=${field === 'endsOn' ? nothing : 'true'}
        aria-invalid=${this.isWrong(id) ? 'true' : nothing}
        aria-describedby="${id}-problem"
        @change=${(event: Event) => this.changeTime(at, { [field]: (event.target as HTMLInputElement).value })}
      />
      ${this.renderProblem(id)}
    </div>`;
  }

  private renderCheck(field: CheckField, label: string): TemplateResult {
    return html`<label class="check"
      ><input
        id=${field}
        type="checkbox"
        .checked=${live(this.form[field])}
        aria-describedby=${field === 'walkIn' ? 'walkIn-problem' : nothing}
        @change=${(event: Event) => this.change({ [field]: (event.target as HTMLInputElement).checked })}
      />
      ${label}</label
    >`;
  }

  private renderNumber(field: TextField, label: string): TemplateResult {
    return html`<div class="field">
      <label class="label" for=${field}>${label}</label>
      <input
        id=${field}
        class="input short"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        .value=${live(this.form[field])}
        aria-required="true"
        aria-invalid=${this.isWrong(field) ? 'true' : nothing}
        aria-describedby="${field}-problem"
        @input=${(event: Event) => this.change({ [field]: (event.target as HTMLInputElement).value })}
      />
      ${this.renderProblem(field)}
    </div>`;
  }

  private renderProblem(id: string): TemplateResult {
    const problem = this.problems.find(({ field }) => field === id);
    return html`<p class="error small" id="${id}-problem">${problem?.message ?? nothing}</p>`;
  }

  private isWrong(id: string): boolean {
    return this.problems.some(({ field }) => field === id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-change-pattern': InboxChangePattern;
  }
}
