import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { phoneLink } from './phone-link.js';

/** The gateway cannot be reached: calm, with the one number that always holds. */
export function unavailable(level: number, retry: () => void): TemplateResult {
  return html`
    <div role="alert" class="closed">
      ${heading(level, msg('De voordeur is nu even dicht'), 'step')}
      <p>${msg('We kunnen hier nu niets laten zien. Dat ligt niet aan jou. Probeer het zo nog eens.')}</p>
      <p>${msg('Is er nu gevaar? Bel')} ${phoneLink('112')}</p>
    </div>
    <div class="buttons">
      <button type="button" class="button" part="button" @click=${retry}>${msg('Probeer opnieuw')}</button>
    </div>
  `;
}

export function waiting(): TemplateResult {
  return html`<p role="status" class="waiting">${msg('Een ogenblik…')}</p>`;
}
