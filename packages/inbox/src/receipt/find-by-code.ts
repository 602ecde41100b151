import { readReceiptCode, receiptDigits } from '@voordeur/core/receipt-code';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';

/** The question that belongs to a code was found. */
export class FoundEvent extends Event {
  static readonly type = 'voordeur-inbox-found';
  readonly id: string;

  constructor(id: string) {
    super(FoundEvent.type, { bubbles: true, composed: true });
    this.id = id;
  }
}

/**
 * @summary Finds the question of someone who calls or visits with a receipt code.
 * @fires voordeur-inbox-found - The question's id.
 */
export class InboxFindByCode extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
        max-inline-size: 30rem;
      }

      h1 {
        font-size: var(--_text-title);
        margin-block-end: var(--_space-2);
      }

      .error:empty {
        display: none;
      }

      form {
        display: grid;
        gap: var(--_space-2);
        justify-items: start;
        margin-block-start: var(--_space-4);
      }

      .input {
        max-inline-size: 22rem;
        font-variant-numeric: tabular-nums;
        letter-spacing: 0.05em;
      }

      .button {
        margin-block-start: var(--_space-2);
      }
    `,
  ];

  @property({ attribute: false }) client!: StaffClient;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private complaint: string | null = null;
  @state() private error: ApiError | null = null;
  @state() private busy = false;

  @query('input') private readonly field!: HTMLInputElement;

  /** Puts focus on the heading, where reading begins. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private readonly find = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.error = null;
    this.complaint = null;
    const typed = this.field.value;
    const code = readReceiptCode(typed);
    if (code === null) return this.complain(receiptDigits(typed) ? texts.code.mistyped : texts.code.invalid);
    this.busy = true;
    const result = await this.client.findByCode(code);
    this.busy = false;
    if (result.ok) this.dispatchEvent(new FoundEvent(result.value.id));
    else if (result.error.code === 'not-found') this.complain(texts.code.notFound);
    else if (result.error.code === 'invalid') this.complain(texts.code.mistyped);
    else if (result.error.status === 429) this.complain(texts.code.tooMany);
    else {
      this.error = result.error;
      this.failed(result.error);
    }
  };

  private complain(words: string): void {
    this.complaint = words;
    void this.updateComplete.then(() => this.field.focus());
  }

  override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">${texts.code.heading}</h1>
      <p>${texts.code.lead}</p>
      <form novalidate autocomplete="off" @submit=${this.find}>
        <label class="label" for="code">${texts.code.label}</label>
        <p class="hint small" id="hint">${texts.code.hint}</p>
        <p class="error small" id="complaint">${this.complaint}</p>
        <input
          id="code"
          class="input"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-required="true"
          aria-invalid=${this.complaint === null ? nothing : 'true'}
          aria-describedby="hint complaint"
        />
        ${this.error ? errorCallout(this.error, null) : nothing}
        <button class="button compact" type="submit" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.busy ? texts.acts.busy : texts.code.button}
        </button>
      </form>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-find-by-code': InboxFindByCode;
  }
  interface HTMLElementEventMap {
    'voordeur-inbox-found': FoundEvent;
  }
}
