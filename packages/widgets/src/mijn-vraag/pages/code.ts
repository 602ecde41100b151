import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { submitButton } from '../../shell/parts/buttons.js';
import { codeField } from '../parts/code-field.js';
import { notices } from '../parts/notices.js';
import type { FollowView } from '../view.js';
import { headingText } from '../words/headings.js';

/** The one key to a question. */
export function codePage(view: FollowView): TemplateResult {
  return html`
    ${heading(view.level, headingText(view.state), 'step')}
    <p>${msg('Je kreeg de code toen je je vraag stuurde. Je naam hoef je nergens te geven.')}</p>
    ${codeField(view)} ${notices(view)}
    <div class="buttons">${submitButton(msg('Open mijn vraag'), view.state.acting === 'open')}</div>
    <details>
      <summary>${msg('Ik heb mijn code niet meer')}</summary>
      <div class="lost">
        <p>
          ${msg('Dat is vervelend. We kunnen je code niet opnieuw geven, want we bewaren hem zelf niet. Zo kan niemand anders bij je vraag.')}
        </p>
        <p>
          ${msg('Bel ons, en noem het kenmerk als je dat nog hebt (VD-…). Het team kijkt wat het voor je kan doen. Lukt dat niet, dan kun je je vraag opnieuw stellen.')}
        </p>
        <p>${phoneLink(view.municipality.phone)}</p>
      </div>
    </details>
  `;
}
