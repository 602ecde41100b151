import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Pills<T extends string> {
  field: string;
  legend: string;
  choices: readonly { value: T; label: unknown }[];
  chosen: T;
  choose: (value: T) => void;
}

/** One of a few short things side by side, as native radio buttons. */
export function pills<T extends string>({ field, legend, choices, chosen, choose }: Pills<T>): TemplateResult {
  return html`
    <fieldset class="pills no-print">
      <legend class="label">${legend}</legend>
      <div class="pill-row">
        ${choices.map(
          ({ value, label }) => html`
            <label class="pill" part="choice">
              <input
                type="radio"
                name=${field}
                value=${value}
                .checked=${live(value === chosen)}
                @change=${() => choose(value)}
              />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}
