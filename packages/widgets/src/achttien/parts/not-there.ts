import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';

/** The content could not be loaded: calm, and once more. */
export function notThere(level: number, retry: () => void): TemplateResult {
  return html`
    <div role="alert" class="closed">
      ${heading(level, msg('De tijdlijn is er nu even niet'), 'step')}
      <p>${msg('Het laden is niet gelukt. Dat ligt niet aan jou. Probeer het zo nog eens.')}</p>
    </div>
    <div class="buttons">
      <button type="button" class="button" part="button" @click=${retry}>${msg('Probeer opnieuw')}</button>
    </div>
  `;
}
