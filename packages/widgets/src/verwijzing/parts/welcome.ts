import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';

/** The door, which opens further as more is known. */
export function welcome(level: number, open: number): TemplateResult {
  return html`
    <header class="welcome">
      ${doorMark(open)}
      <div class="welcome-text">
        ${heading(level, msg('Verwijs naar CJG of Sociaal Wijkteam'), 'title')}
        <p>${msg('Binnen een minuut. Zonder gegevens van degene die je verwijst.')}</p>
      </div>
    </header>
  `;
}
