import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';
import { heading } from './heading.js';

/**
 * All errors together, above the form; each leads to its field.
 *
 * @param level of its heading
 * @param problems field and what is wrong with it, in words
 * @param open brings the person to the field
 */
export function errorSummary<Field extends string>(
  level: number,
  problems: readonly { field: Field; text: string }[],
  open: (field: Field) => void,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <div class="error-summary" part="error-summary">
      ${heading(level, msg('Er klopt nog iets niet'), 'errors')}
      <ul>
        ${problems.map(
          ({ field, text }) => html`
            <li>
              <a
                href="#field-${field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  open(field);
                }}
                >${fresh(text)}</a
              >
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
