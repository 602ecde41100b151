import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface MomentField {
  id: string;
  type: 'date' | 'time';
  label: string;
  value: string;
  /** Whether the form says that something is not right yet, at `#complaint`. */
  complained: boolean;
  write: (event: Event) => void;
}

/** A date or a time of day in a form about one hour. */
export function momentField({ id, type, label, value, complained, write }: MomentField): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <input
      id=${id}
      class="input"
      type=${type}
      .value=${live(value)}
      aria-required="true"
      aria-invalid=${complained ? 'true' : nothing}
      aria-describedby="complaint"
      @change=${write}
    />
  </div>`;
}
