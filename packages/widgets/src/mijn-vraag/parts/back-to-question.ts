import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { plainButton } from '../../shell/parts/buttons.js';
import type { FollowView } from '../view.js';

/** From a page that was opened from the question, back to it. */
export function backToQuestion(view: FollowView): TemplateResult {
  return html`<div class="way no-print">
    ${plainButton(msg('Terug naar mijn vraag'), () => view.go('question'), 'quiet back')}
  </div>`;
}
