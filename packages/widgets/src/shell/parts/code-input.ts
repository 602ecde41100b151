import { inGroups } from '@voordeur/core/receipt-code';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldError } from './text-field.js';

interface CodeInput {
  label: string;
  hint: string;
  typed: string;
  /** What is wrong with it, in words; `null` where nothing is. */
  error: string | null;
  /** Reads a whole code; `null` where it is none. */
  read: (text: string) => string | null;
  change: (typed: string) => void;
}

/** A code, large, in groups as it is handed out; what somebody types any other way is read too. */
export function codeInput({ label, hint, typed, error, read, change }: CodeInput): TemplateResult {
  return html`
    <div class="field">
      <label class="label" for="field-code">${label}</label>
      <p class="hint" id="hint-code">${hint}</p>
      ${fieldError('code', error)}
      <input
        class="input code-input"
        part="input"
        id="field-code"
        name="code"
        dir="ltr"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-required="true"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('code', true, error !== null)}
        .value=${live(typed)}
        @input=${(event: Event) => change(grouped(event, read))}
      />
    </div>
  `;
}

const onlyDigits = /^[\p{Nd}\s]+$/u;

/**
 * What was typed, in groups of four where that moves nothing under somebody's hands: while writing at
 * the end, and after pasting a whole code. Everything else stays as it was typed.
 */
function grouped(event: Event, read: CodeInput['read']): string {
  const { value, selectionEnd } = event.target as HTMLInputElement;
  // What fills in forms for people dispatches plain events.
  const inputType = event instanceof InputEvent ? event.inputType : '';
  if (!inputType.startsWith('insert')) return value;
  const whole = inputType === 'insertFromPaste' ? read(value) : null;
  if (whole !== null) return whole;
  if (selectionEnd !== value.length || !onlyDigits.test(value)) return value;
  const digits = value.replaceAll(/\s/g, '');
  return /^\d+$/.test(digits) ? inGroups(digits) : digits.replaceAll(/.{4}(?=.)/gu, '$& ');
}
