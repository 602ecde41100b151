import type { QuestionDetail, StaffMember } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Act } from '../api/client.js';
import type { InsertEvent } from '../answering/answer-help.js';
import { insertAtCursor } from '../answering/insert-at-cursor.js';
import { consultForm } from '../consult/consult-form.js';
import { texts } from '../texts.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { actTexts } from './act-texts.js';
import { actsStyles } from './acts.styles.js';
import type { Draft } from './drafts.js';
import { ActEvent, DraftEvent } from './events.js';
import { actButton, wordsField } from './fields.js';
import { filledIn, missingIn, type Field, type FormKind, type FormView } from './form.js';
import { handOverForm, offeredForms, withdrawAct } from './handover-forms.js';
import { involveForm } from './involve-form.js';
import { noteForm } from './note-form.js';
import { possibleActs } from './possible-acts.js';

/**
 * @summary What one can do with a question: take, answer, hand over, let another team read along, close.
 * @slot answer-help - Stands below the field of an answer.
 * @slot involve-help - Stands below the choice of a team that is to read along.
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
  @property({ attribute: false }) nameOfTeam!: (id: string) => string;

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

  private readonly insert = ({ text }: InsertEvent): void => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#answer');
    if (field && this.busy === null) insertAtCursor(field, text);
  };

  private readonly take = (): void => this.act({ kind: 'take', version: this.question.version });

  private submit(kind: FormKind): (event: Event) => void {
    return (event) => {
      event.preventDefault();
      const missing = missingIn(kind, this.draft);
      if (missing === null) this.act(filledIn(kind, this.question, this.draft));
      else this.complain(missing);
    };
  }

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

  private write(change: Partial<Draft>): void {
    const { missing } = this;
    if (missing !== null && change[missing]?.trim()) this.missing = null;
    this.dispatchEvent(new DraftEvent(change));
  }

  private get view(): FormView {
    const { question, draft, busy, missing, nameOfTeam } = this;
    return {
      question,
      draft,
      busy,
      missing,
      nameOfTeam,
      next: this.nextAct,
      write: (change) => this.write(change),
      submit: (kind) => this.submit(kind),
      act: (act) => this.act(act),
    };
  }

  override render(): TemplateResult {
    const acts = possibleActs(this.question, this.me);
    if (acts.size === 0) return html`<p class="callout">${texts.acts.closed}</p>`;
    const { view, me } = this;
    const leads = acts.has('answer');
    const isOffered = acts.has('hand-over/accept');
    return html`
      ${
        isOffered
          ? html`<h2>${actTexts.accept.heading}</h2>
              ${offeredForms(view)}`
          : nothing
      }
      ${leads ? html`<h2>${texts.acts.heading}</h2>` : nothing}
      ${leads || isOffered ? nothing : html`<p class="callout">${texts.acts.informedOnly(this.nameOfTeam(this.question.lead))}</p>`}
      ${acts.has('take') ? this.renderTake() : nothing} ${leads ? this.renderAnswer() : nothing}
      ${acts.has('hand-over') ? handOverForm(view, me) : nothing}
      ${acts.has('hand-over/withdraw') ? withdrawAct(view) : nothing}
      ${acts.has('involve') ? involveForm(view, me) : nothing} ${acts.has('consult') ? consultForm(view, me) : nothing}
      ${noteForm(view)} ${leads ? this.renderClose() : nothing}
    `;
  }

  private renderTake(): TemplateResult {
    const { takenBy } = this.question;
    const words = takenBy === null ? texts.acts.take : texts.acts.takeOver(takenBy);
    return html`<div class="act">
      ${actButton(this.view, 'take', words, { click: this.take })}
      <p class="hint small">${texts.acts.takeHint}</p>
    </div>`;
  }

  private renderAnswer(): TemplateResult {
    const { state, answerBy } = this.question;
    return html`<form class="act" novalidate @submit=${this.submit('answer')}>
      ${wordsField(this.view, {
        field: 'answer',
        label: state === 'beantwoord' ? texts.acts.answerMoreLabel : texts.acts.answerLabel,
        hint: texts.acts.answerHint[answerBy],
        rows: 6,
      })}
      <slot name="answer-help" @voordeur-inbox-insert=${this.insert}></slot>
      <div>${actButton(this.view, 'answer', texts.acts.answerButton)}</div>
    </form>`;
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

  /** What usually comes next stands out: say yes, take it, then answer, then close. */
  private get nextAct(): Act['kind'] {
    const { draft, question } = this;
    if (draft.note.trim() !== '' && draft.answer.trim() === '') return 'note';
    if (possibleActs(question, this.me).has('hand-over/accept')) return 'hand-over/accept';
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
