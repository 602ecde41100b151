import { msg, str } from '@lit/localize';
import type { Municipality } from '@voordeur/core/schemas';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';

/** The door, a bit open, and what is behind it. */
export function welcome(level: number, municipality: Municipality | null): TemplateResult {
  return html`
    <header class="welcome no-print">
      ${doorMark(0.6)}
      <div class="welcome-text">
        ${heading(level, msg('Zoek hulp in de buurt'), 'title')}
        <p>
          ${
            municipality
              ? msg(str`Hulp, advies en activiteiten in ${municipality.name}.`)
              : msg('Hulp, advies en activiteiten bij jou in de buurt.')
          }
        </p>
      </div>
    </header>
  `;
}
