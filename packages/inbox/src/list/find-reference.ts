import { readReference } from '@voordeur/core/reference';
import { controlStyles, tokenStyles } from '@voordeur/widgets/ui';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { StaffClient } from '../api/client.js';
import type { ApiError } from '../api/result.js';
import { FoundEvent } from '../receipt/find-by-code.js';
import { errorCallout } from '../ui/callout.js';
import { sharedStyles } from '../ui/shared.styles.js';
import { version } from '../version.js';
import { listTexts } from './list-texts.js';

/**
 * @summary Finds a question by its reference, among all that one may see: closed ones too.
 * @fires voordeur-inbox-found - The question's id.
 */
export class InboxFindReference extends LitElement {
  static readonly version = version;
  static override styles = [
    tokenStyles,
    controlStyles,
    sharedStyles,
    css`
      :host {
        display: block;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-2);
      }

      .input {
        inline-size: 8.5rem;
        min-inline-size: 0;
        min-block-size: 2.75rem;
        padding: var(--_space-1) var(--_space-2);
        text-transform: uppercase;
      }

      .input::placeholder {
        text-transform: none;
      }

      .complaint:not(:empty) {
        margin-block-start: var(--_space-1);
      }
    `,
  ];

  @property({ attribute: false }) client!: StaffClient;
  @property({ attribute: false }) failed!: (error: ApiError) => void;

  @state() private complaint: string | null = null;
  @state() private error: ApiError | null = null;
  @state() private busy = false;

  @query('input') private readonly field!: HTMLInputElement;

  override focus(): void {
    this.field.focus();
    this.field.select();
  }

  private readonly find = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.error = null;
    this.complaint = null;
    const reference = readReference(this.field.value);
    if (reference === null) return this.complain(listTexts.find.invalid);
    this.busy = true;
    const result = await this.client.findByReference(reference);
    this.busy = false;
    if (result.ok) {
      this.field.value = '';
      this.dispatchEvent(new FoundEvent(result.value.id));
    } else if (result.error.code === 'not-found') this.complain(listTexts.find.none(reference));
    else {
      this.error = result.error;
      this.failed(result.error);
    }
  };

  private complain(words: string): void {
    this.complaint = words;
    void this.updateComplete.then(() => this.focus());
  }

  private readonly forgetComplaint = (): void => {
    this.complaint = null;
  };

  override render(): TemplateResult {
    return html`<form
        role="search"
        aria-label=${listTexts.find.region}
        novalidate
        autocomplete="off"
        @submit=${this.find}
      >
        <label class="label" for="reference">${listTexts.find.label}</label>
        <input
          id="reference"
          class="input"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          placeholder=${listTexts.find.example}
          aria-required="true"
          aria-invalid=${this.complaint === null ? nothing : 'true'}
          aria-describedby="complaint"
          @input=${this.forgetComplaint}
        />
        <button class="button secondary compact" type="submit" aria-disabled=${this.busy ? 'true' : nothing}>
          ${this.busy ? listTexts.find.busy : listTexts.find.button}
        </button>
      </form>
      <p class="complaint error small" id="complaint" role="status">${this.complaint}</p>
      ${this.error ? errorCallout(this.error, null) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'voordeur-inbox-find-reference': InboxFindReference;
  }
}
