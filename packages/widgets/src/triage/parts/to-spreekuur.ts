import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TriageView } from '../view.js';

/** The way to the spreekuren, where this page has them or says where they are. */
export function toSpreekuur({ spreekuur }: TriageView): TemplateResult | typeof nothing {
  const text = msg('Kijk wanneer je kunt langskomen');
  if (!spreekuur) return nothing;
  return html`<p class="no-print">
    ${
      typeof spreekuur === 'string'
        ? html`<a href=${spreekuur}>${text}</a>`
        : html`<button type="button" class="button secondary" part="button" @click=${spreekuur}>${text}</button>`
    }
  </p>`;
}
