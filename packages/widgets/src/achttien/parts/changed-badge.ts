import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Stop } from '../chapters.js';

/** Said of a text that was to be looked at again and was not. */
export function changedBadge({ mayHaveChanged }: Stop): TemplateResult | typeof nothing {
  return mayHaveChanged ? html`<span class="badge">${msg('kan veranderd zijn')}</span>` : nothing;
}
