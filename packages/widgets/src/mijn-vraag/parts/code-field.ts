import { msg } from '@lit/localize';
import { inGroups, readReceiptCode } from '@voordeur/core/receipt-code';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldError } from '../../shell/parts/text-field.js';
import type { FollowView } from '../view.js';
import { errorText } from '../words/problems.js';

/** The code, large, in groups as it is handed out; what somebody types any other way is read too. */
export function codeField({ state, dispatch }: FollowView): TemplateResult {
  const error = errorText(state.problems, 'code');
  return html`
    <div class="field">
      <label class="label" for="field-code">${msg('De code van je vraag')}</label>
      <p class="hint" id="hint-code">${msg('16 cijfers, bijvoorbeeld 4829 1047 5562 9013. Spaties maken niet uit.')}</p>
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
        .value=${live(state.typed)}
        @input=${(event: Event) => dispatch({ type: 'type-code', typed: grouped(event) })}
      />
    </div>
  `;
}

const onlyDigits = /^[\p{Nd}\s]+$/u;

/**
 * What was typed, in groups of four where that moves nothing under somebody's hands: while writing at
 * the end, and after pasting a whole code. Everything else stays as it was typed.
 */
function grouped(event: Event): string {
  const { value, selectionEnd } = event.target as HTMLInputElement;
  // What fills in forms for people dispatches plain events.
  const inputType = event instanceof InputEvent ? event.inputType : '';
  if (!inputType.startsWith('insert')) return value;
  const whole = inputType === 'insertFromPaste' ? readReceiptCode(value) : null;
  if (whole !== null) return whole;
  if (selectionEnd !== value.length || !onlyDigits.test(value)) return value;
  const digits = value.replaceAll(/\s/g, '');
  return /^\d+$/.test(digits) ? inGroups(digits) : digits.replaceAll(/.{4}(?=.)/gu, '$& ');
}
