import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { fresh } from './fresh.js';

interface TextField {
  /** Name of the field; its id is `field-<field>`. */
  field: string;
  label: unknown;
  value: string;
  /** What is wrong with it, in words; `null` where nothing is. */
  error: string | null;
  change: (value: string) => void;
  hint?: string;
  type?: 'text' | 'email' | 'tel';
  inputmode?: 'numeric' | 'email' | 'tel';
  autocomplete: string;
  required?: boolean;
  narrow?: boolean;
}

/** A native input with its label, hint and error in one place; what goes in it reads from left to right. */
export function textField(options: TextField): TemplateResult {
  const { field, error } = options;
  return html`
    <div class="field">
      <label class="label" for="field-${field}">${options.label}</label>
      ${options.hint ? html`<p class="hint" id="hint-${field}">${options.hint}</p>` : nothing}
      ${fieldError(field, error)}
      <input
        class="input ${options.narrow ? 'narrow' : ''}"
        part="input"
        id="field-${field}"
        dir="ltr"
        name=${field}
        type=${options.type ?? 'text'}
        inputmode=${ifDefined(options.inputmode)}
        autocomplete=${options.autocomplete}
        aria-required=${options.required ? 'true' : nothing}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy(field, options.hint !== undefined, error !== null)}
        .value=${live(options.value)}
        @input=${(event: InputEvent) => options.change((event.target as HTMLInputElement).value)}
      />
    </div>
  `;
}

/** The error of a field, said at the field. */
export function fieldError(field: string, error: string | null): unknown {
  return error === null ? nothing : html`<p class="error" id="error-${field}">${fresh(error)}</p>`;
}

/** The ids that describe a field, or `nothing`. */
export function describedBy(field: string, hint: boolean, error: boolean): string | typeof nothing {
  const ids = [hint ? `hint-${field}` : '', error ? `error-${field}` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
