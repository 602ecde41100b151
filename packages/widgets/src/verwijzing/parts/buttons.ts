import { msg } from '@lit/localize';
import type { FlowAct } from '@voordeur/core/referral';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import type { ReferralView } from '../view.js';

/** What a form does, with that it is under way. */
export function submitButton({ state }: ReferralView, act: FlowAct, text: string): TemplateResult {
  const busy = state.acting === act;
  return html`<button type="submit" class="button" part="button" aria-disabled=${busy ? 'true' : nothing}>
    ${fresh(busy ? msg('Een ogenblik…') : text)}
  </button>`;
}

export function plainButton(text: string, act: () => void, kind = 'secondary'): TemplateResult {
  return html`<button type="button" class="button ${kind}" part="button" @click=${act}>${fresh(text)}</button>`;
}
