import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReferralView } from '../view.js';

/** The two things that one does here; the list of a practice is a page of the gateway. */
export function ways(view: ReferralView): TemplateResult {
  const follows = ['follow', 'status', 'revoke'].includes(view.state.page);
  const way = (text: string, page: 'refer' | 'follow', isHere: boolean): TemplateResult => html`
    <li>
      <button
        type="button"
        class="button way"
        part="button"
        aria-current=${isHere ? 'page' : nothing}
        @click=${() => view.go(page)}
      >
        ${text}
      </button>
    </li>
  `;
  return html`
    <nav class="ways no-print" aria-label=${msg('Verwijzen')}>
      <ul>
        ${way(msg('Verwijzen'), 'refer', !follows)} ${way(msg('Hoe staat het?'), 'follow', follows)}
      </ul>
    </nav>
  `;
}
