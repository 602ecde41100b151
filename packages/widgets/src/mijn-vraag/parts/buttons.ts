import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import type { FollowView } from '../view.js';
import type { Act } from '../visit.js';

/** What a form does, with that it is under way. */
export function submitButton({ state }: FollowView, act: Act, text: string): TemplateResult {
  const busy = state.acting === act;
  return html`<button type="submit" class="button" part="button" aria-disabled=${busy ? 'true' : nothing}>
    ${fresh(busy ? msg('Een ogenblik…') : text)}
  </button>`;
}

export function plainButton(text: string, act: () => void, kind = 'secondary'): TemplateResult {
  return html`<button type="button" class="button ${kind}" part="button" @click=${act}>${fresh(text)}</button>`;
}

/** From a page that was opened from the question, back to it. */
export function backToQuestion(view: FollowView): TemplateResult {
  return html`<div class="way no-print">
    ${plainButton(msg('Terug naar mijn vraag'), () => view.go('question'), 'quiet back')}
  </div>`;
}
