import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';

/** What a form does. While it is under way the button says so, and stays where the focus is. */
export function submitButton(text: string, busy = false): TemplateResult {
  return html`<button type="submit" class="button" part="button" aria-disabled=${busy ? 'true' : nothing}>
    ${fresh(busy ? msg('Een ogenblik…') : text)}
  </button>`;
}

/** @param kind how much it stands out: `secondary`, or `quiet` */
export function plainButton(text: string, act: () => void, kind = 'secondary'): TemplateResult {
  return html`<button type="button" class="button ${kind}" part="button" @click=${act}>${fresh(text)}</button>`;
}
