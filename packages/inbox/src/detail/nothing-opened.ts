import { doorMark } from '@voordeur/widgets/ui';
import { html, type TemplateResult } from 'lit';
import { texts } from '../texts.js';

/** The place of a question while none is open. */
export function nothingOpened(): TemplateResult {
  return html`<div class="nothing muted">
    ${doorMark(0.15)}
    <h2>${texts.detail.chooseHeading}</h2>
    <p>${texts.detail.chooseBody}</p>
  </div>`;
}
