import { msg } from '@lit/localize';
import { leefgebieden } from '@voordeur/core/vocabulary';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import type { KaartView } from '../view.js';
import { subjectText } from '../words/labels.js';

/** A way in for whoever has no words for it yet. */
export function subjects(view: KaartView): TemplateResult {
  return html`
    <section class="subjects">
      ${heading(view.level, msg('Of kies een onderwerp'), 'part', 'subjects')}
      <ul class="entrances">
        ${leefgebieden.map(
          (domain) => html`
            <li>
              <button
                type="button"
                class="button entrance"
                part="button"
                @click=${() => {
                  view.dispatch({ type: 'filter', filters: { domain } });
                  view.toResults();
                }}
              >
                ${subjectText(domain, view.locale)}
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
