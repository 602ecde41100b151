import { fillPlaceholders, writingHints, type Placeholder } from '@voordeur/core/answering';
import type { AnswerTemplate } from '@voordeur/core/schemas';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { answerHelpStyles } from './answer-help.styles.js';
import { answeringTexts } from './answering-texts.js';
import { hintWords } from './hint-words.js';

/** Hints that are shown at once: more would be a list of faults. */
const most = 3;

/** A text is to be put where the cursor of the answer is. */
export class InsertEvent extends Event {
  static readonly type = 'voordeur-inbox-insert';
  readonly text: string;

  constructor(text: string) {
    super(InsertEvent.type, { bubbles: true, composed: true });
    this.text = text;
  }
}

/**
 * @summary Beside the field of an answer: texts to begin with, and calm hints to write it plainly.
 * @fires voordeur-inbox-insert - The text that was chosen, its placeholders filled.
 */
export class InboxAnswerHelp extends LitElement {
  static readonly version = version;
  static override styles = [tokenStyles, controlStyles, sharedStyles, answerHelpStyles];

  @property({ attribute: false }) templates: readonly AnswerTemplate[] = [];
  /** What takes the place of the placeholders. */
  @property({ attribute: false }) values: Partial<Record<Placeholder, string>> = {};
  /** What is written so far. */
  @property({ attribute: false }) text = '';
  /** Words that residents know from the door itself, in lower case. */
  @property({ attribute: false }) known: readonly string[] = [];

  @state() private chosen = '';
  @state() private misses = false;

  @query('select') private readonly field!: HTMLSelectElement;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('templates') && !this.templates.some(({ id }) => id === this.chosen)) this.chosen = '';
  }

  private readonly choose = (): void => {
    this.chosen = this.field.value;
    this.misses = false;
  };

  private readonly insert = (): void => {
    const template = this.templates.find(({ id }) => id === this.chosen);
    if (template === undefined) {
      this.misses = true;
      this.field.focus();
      return;
    }
    this.dispatchEvent(new InsertEvent(fillPlaceholders(template.text, this.values)));
  };

  override render(): TemplateResult {
    return html`${this.renderHints()} ${this.renderTemplates()}`;
  }

  private renderTemplates(): TemplateResult | typeof nothing {
    if (this.templates.length === 0) return nothing;
    const template = this.templates.find(({ id }) => id === this.chosen);
    return html`<details>
      <summary>${answeringTexts.templates}</summary>
      <div class="choice-line">
        <label class="visually-hidden" for="template">${answeringTexts.choose}</label>
        <select
          id="template"
          class="input"
          aria-describedby="insert-hint missing"
          aria-invalid=${this.misses ? 'true' : nothing}
          @change=${this.choose}
        >
          <option value="" .selected=${this.chosen === ''}>${answeringTexts.choose}</option>
          ${this.templates.map(
            ({ id, title }) => html`<option value=${id} .selected=${id === this.chosen}>${title}</option>`,
          )}
        </select>
        <button class="button secondary compact" type="button" @click=${this.insert}>${answeringTexts.insert}</button>
      </div>
      <p class="error small" id="missing">${this.misses ? answeringTexts.missing : nothing}</p>
      ${
        template === undefined
          ? nothing
          : html`<blockquote
              class="preview small"
              tabindex="0"
              role="region"
              aria-label=${template.title}
              .textContent=${fillPlaceholders(template.text, this.values)}
            ></blockquote>`
      }
      <p class="hint small" id="insert-hint">${answeringTexts.insertHint}</p>
    </details>`;
  }

  private renderHints(): TemplateResult | typeof nothing {
    const hints = writingHints(this.text, this.known);
    if (hints.length === 0) return nothing;
    const { heading, more, note } = answeringTexts.hints;
    const left = hints.length - most;
    return html`<section class="hints small" aria-labelledby="hints">
      <h3 id="hints">${heading(hints.length)}</h3>
      <ul>
        ${hints.slice(0, most).map((hint) => html`<li>${hintWords(hint)}</li>`)}
      </ul>
      <p class="muted">${left > 0 ? `${more(left)} ${note}` : note}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-answer-help': InboxAnswerHelp;
  }
  interface HTMLElementEventMap {
    'voordeur-inbox-insert': InsertEvent;
  }
}
