import type { QuestionDetail, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Act } from '../api/client.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { actsStyles } from './acts.styles.js';
import type { Draft } from './drafts.js';
import { ActEvent, DraftEvent } from './events.js';
import { possibleActs } from './possible-acts.js';

type Field = 'answer' | 'toTeam' | 'reason';

/**
 * @summary What one can do with a question: take, answer, hand over, close.
 * @fires voordeur-inbox-act - Someone wants to do something.
 * @fires voordeur-inbox-draft - Unsent words changed.
 */
export class InboxActs extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, actsStyles];

  @property({ attribute: false }) question!: QuestionDetail;
  @property({ attribute: false }) me!: StaffMember;
  @property({ attribute: false }) draft!: Draft;
  /** The act that is on its way; nothing else can be done meanwhile. */
  @property({ attribute: false }) busy: Act['kind'] | null = null;
  /** Name of the team that answers, where that is not this inbox. */
  @property({ attribute: false }) leadName = '';

  @state() private missing: Field | null = null;
  @state() private asksToClose = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('question');
    if (before === undefined || before.id === this.question.id) return;
    this.missing = null;
    this.asksToClose = false;
  }

  /** Puts focus where an answer is written. */
  focusAnswer(): void {
    this.renderRoot.querySelector<HTMLElement>('#answer')?.focus();
  }

  private readonly take = (): void => this.act({ kind: 'take', version: this.question.version });

  private readonly answer = (event: Event): void => {
    event.preventDefault();
    const text = this.draft.answer.trim();
    if (text === '') return this.complain('answer');
    this.act({ kind: 'answer', version: this.question.version, text });
  };

  private readonly handOver = (event: Event): void => {
    event.preventDefault();
    const { toTeam } = this.draft;
    const reason = this.draft.reason.trim();
    if (toTeam === '') return this.complain('toTeam');
    if (reason === '') return this.complain('reason');
    this.act({ kind: 'hand-over', version: this.question.version, toTeam, reason });
  };

  private readonly close = (): void => {
    if (this.question.state === 'beantwoord' || this.asksToClose) {
      this.asksToClose = false;
      return this.act({ kind: 'close', version: this.question.version });
    }
    this.asksToClose = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.ask')?.focus());
  };

  private readonly keepOpen = (): void => {
    this.asksToClose = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.close')?.focus());
  };

  private act(act: Act): void {
    if (this.busy !== null) return;
    this.missing = null;
    this.dispatchEvent(new ActEvent(act));
  }

  private complain(field: Field): void {
    this.missing = field;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus());
  }

  private write(field: Field, event: Event): void {
    const { value } = event.target as HTMLTextAreaElement | HTMLSelectElement;
    if (this.missing === field && value.trim() !== '') this.missing = null;
    this.dispatchEvent(new DraftEvent({ [field]: value }));
  }

  override render(): TemplateResult {
    const acts = possibleActs(this.question, this.me.name);
    if (acts.size === 0) return html`<p class="callout">${this.whyNone()}</p>`;
    return html`
      <h2>${texts.acts.heading}</h2>
      ${acts.has('take') ? this.renderTake() : nothing} ${this.renderAnswer()} ${this.renderHandOver()}
      ${this.renderClose()}
    `;
  }

  private whyNone(): string {
    return this.question.state === 'afgesloten' ? texts.acts.closed : texts.acts.informedOnly(this.leadName);
  }

  private renderTake(): TemplateResult {
    const { takenBy } = this.question;
    return html`<div class="act">
      ${this.renderButton('take', takenBy === null ? texts.acts.take : texts.acts.takeOver(takenBy), this.take)}
      <p class="hint small">${texts.acts.takeHint}</p>
    </div>`;
  }

  private renderAnswer(): TemplateResult {
    return html`<form class="act" novalidate @submit=${this.answer}>
      <label class="label" for="answer"
        >${this.question.state === 'beantwoord' ? texts.acts.answerMoreLabel : texts.acts.answerLabel}</label
      >
      <p class="hint small" id="answer-hint">${texts.acts.answerHint[this.question.answerBy]}</p>
      ${this.renderMissing('answer')}
      <textarea
        id="answer"
        class="input"
        rows="6"
        dir="auto"
        .value=${live(this.draft.answer)}
        ?readonly=${this.busy !== null}
        aria-required="true"
        aria-invalid=${this.missing === 'answer' ? 'true' : nothing}
        aria-describedby="answer-hint answer-missing"
        @input=${(event: Event) => this.write('answer', event)}
      ></textarea>
      <div>${this.renderButton('answer', texts.acts.answerButton)}</div>
    </form>`;
  }

  private renderHandOver(): TemplateResult {
    const { toTeam, reason } = this.draft;
    const chosen = this.me.allTeams.find(({ id }) => id === toTeam);
    return html`<details class="act" ?open=${toTeam !== '' || reason !== ''}>
      <summary>${texts.acts.handOver}</summary>
      <form novalidate @submit=${this.handOver}>
        <p class="hint small">${texts.acts.handOverWhat}</p>
        <label class="label" for="toTeam">${texts.acts.toTeam}</label>
        ${this.renderMissing('toTeam')}
        <select
          id="toTeam"
          class="input"
          aria-required="true"
          aria-invalid=${this.missing === 'toTeam' ? 'true' : nothing}
          aria-describedby="toTeam-missing"
          @change=${(event: Event) => this.write('toTeam', event)}
        >
          <option value="" ?selected=${toTeam === ''}>${texts.acts.chooseTeam}</option>
          ${this.renderTeams()}
        </select>
        <label class="label" for="reason">${texts.acts.reason}</label>
        <p class="hint small" id="reason-hint">${texts.acts.reasonHint}</p>
        ${this.renderMissing('reason')}
        <textarea
          id="reason"
          class="input"
          rows="3"
          dir="auto"
          .value=${live(reason)}
          ?readonly=${this.busy !== null}
          aria-required="true"
          aria-invalid=${this.missing === 'reason' ? 'true' : nothing}
          aria-describedby="reason-hint reason-missing"
          @input=${(event: Event) => this.write('reason', event)}
        ></textarea>
        <div>${this.renderButton('hand-over', texts.acts.handOverButton(chosen?.name ?? null))}</div>
      </form>
    </details>`;
  }

  private renderTeams(): TemplateResult[] {
    const others = this.me.allTeams.filter(({ id }) => id !== this.question.team);
    const organisations = [...new Set(others.map(({ organisation }) => organisation))];
    return organisations.map(
      (organisation) =>
        html`<optgroup label=${texts.acts.organisations[organisation] ?? organisation}>
          ${others
            .filter((team) => team.organisation === organisation)
            .map(({ id, name }) => html`<option value=${id} ?selected=${id === this.draft.toTeam}>${name}</option>`)}
        </optgroup>`,
    );
  }

  private renderClose(): TemplateResult {
    return html`<div class="act">
      <button
        class="button compact close ${this.nextAct === 'close' ? '' : 'secondary'}"
        type="button"
        aria-disabled=${this.busyWord}
        @click=${this.close}
      >
        ${this.busy === 'close' ? texts.acts.busy : texts.acts.close}
      </button>
      <p class="hint small">${texts.acts.closeHint}</p>
      ${
        this.asksToClose
          ? html`<div class="callout warning ask" tabindex="-1">
              <p>${texts.acts.closeUnanswered}</p>
              <div class="buttons">
                <button class="button compact" type="button" @click=${this.close}>${texts.acts.closeAnyway}</button>
                <button class="button secondary compact" type="button" @click=${this.keepOpen}>
                  ${texts.acts.cancel}
                </button>
              </div>
            </div>`
          : nothing
      }
    </div>`;
  }

  private renderButton(kind: Act['kind'], words: string, click?: () => void): TemplateResult {
    return html`<button
      class="button compact ${kind === this.nextAct ? '' : 'secondary'}"
      type=${click ? 'button' : 'submit'}
      aria-disabled=${this.busyWord}
      @click=${click ?? nothing}
    >
      ${this.busy === kind ? texts.acts.busy : words}
    </button>`;
  }

  private renderMissing(field: Field): TemplateResult {
    return html`<p class="error small" id="${field}-missing">
      ${this.missing === field ? texts.acts.missing[field] : nothing}
    </p>`;
  }

  /** What usually comes next stands out: take it, then answer, then close. */
  private get nextAct(): Act['kind'] {
    const { draft, question } = this;
    if (draft.answer.trim() !== '') return 'answer';
    if (question.state === 'beantwoord') return 'close';
    return question.takenBy === this.me.name ? 'answer' : 'take';
  }

  private get busyWord(): 'true' | typeof nothing {
    return this.busy === null ? nothing : 'true';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-acts': InboxActs;
  }
}
