import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';
import type { Page } from '../visit.js';

/** The door, which opens with the code. */
export function welcome(level: number, page: Page): TemplateResult {
  return html`
    <header class="welcome">
      ${doorMark(page === 'code' || page === 'erased' ? 0.15 : 1)}
      <div class="welcome-text">
        ${heading(level, msg('Mijn vraag'), 'title')}
        <p>${msg('Lees je antwoord en praat verder met het team.')}</p>
      </div>
    </header>
  `;
}

/** Beside the room where there is place. */
export function promises(): TemplateResult {
  return html`
    <ul class="promises">
      <li>${msg('Alleen met je code kun je dit lezen.')}</li>
      <li>${msg('Er blijft niets op dit apparaat staan.')}</li>
      <li>${msg('Bellen mag ook altijd.')}</li>
    </ul>
  `;
}
