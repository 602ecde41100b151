import type { Field } from '@voordeur/core/intake';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { TriageView } from '../view.js';
import { problemText } from '../words/problems.js';
import { fresh } from './fresh.js';

/** Fields that hold what a person types on one line. */
type TypedField = Extract<Field, 'postcode' | 'email' | 'phone'>;

interface TextField {
  field: TypedField;
  label: unknown;
  hint?: string;
  type?: 'text' | 'email' | 'tel';
  inputmode?: 'numeric' | 'email' | 'tel';
  autocomplete: string;
  required?: boolean;
  narrow?: boolean;
}

/** A native input with its label, hint and error in one place; what goes in it reads from left to right. */
export function textField(view: TriageView, options: TextField): TemplateResult {
  const { field } = options;
  const error = errorText(view, field);
  return html`
    <div class="field">
      <label class="label" for="field-${field}">${options.label}</label>
      ${options.hint ? html`<p class="hint" id="hint-${field}">${options.hint}</p>` : nothing}
      ${fieldError(view, field)}
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
        .value=${live(view.state.answers[field])}
        @input=${(event: InputEvent) => view.answer({ [field]: (event.target as HTMLInputElement).value })}
      />
    </div>
  `;
}

/** The error of a field, said at the field. */
export function fieldError(view: TriageView, field: Field): unknown {
  const error = errorText(view, field);
  return error === null ? nothing : html`<p class="error" id="error-${field}">${fresh(error)}</p>`;
}

/** The ids that describe a field, or `nothing`. */
export function describedBy(field: Field, hint: boolean, error: boolean): string | typeof nothing {
  const ids = [hint ? `hint-${field}` : '', error ? `error-${field}` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** What is wrong with a field, in words; `null` where nothing is. */
export function errorText(view: TriageView, field: Field): string | null {
  const problem = view.state.problems.find((candidate) => candidate.field === field);
  return problem ? problemText(problem) : null;
}
