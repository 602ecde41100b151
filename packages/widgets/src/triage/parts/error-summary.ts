import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TriageView } from '../view.js';
import { problemText } from '../words/problems.js';
import { fresh } from './fresh.js';
import { heading } from './heading.js';

/** All errors together, above the form; each leads to its field. */
export function errorSummary(view: TriageView): TemplateResult | typeof nothing {
  const { problems } = view.state;
  if (problems.length === 0) return nothing;
  return html`
    <div class="error-summary" part="error-summary">
      ${heading(view.level, msg('Er klopt nog iets niet'), 'errors')}
      <ul>
        ${problems.map(
          (problem) => html`
            <li>
              <a
                href="#field-${problem.field}"
                @click=${(event: Event) => {
                  event.preventDefault();
                  view.openField(problem.field);
                }}
                >${fresh(problemText(problem))}</a
              >
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
