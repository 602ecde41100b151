import { msg } from '@lit/localize';
import { readReferralCode } from '@voordeur/core/receipt-code';
import { html, type TemplateResult } from 'lit';
import { codeInput } from '../../shell/parts/code-input.js';
import { heading } from '../../shell/parts/heading.js';
import { submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import type { ReferralView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText } from '../words/problems.js';

/** By the number of a card, or by the list of the practice. */
export function followPage(view: ReferralView): TemplateResult {
  const { state, dispatch } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    <p>
      ${msg('Je ziet of de vraag is ontvangen, of het team begonnen is en of het is afgerond. Nooit wat er is besproken.')}
    </p>
    ${codeInput({
      label: msg('Het nummer van de kaart'),
      hint: msg('16 cijfers. Spaties maken niet uit.'),
      typed: state.typed,
      error: errorText(state.problems, 'code'),
      read: readReferralCode,
      change: (typed) => dispatch({ type: 'type-code', typed }),
    })}
    ${notices(view)}
    <div class="buttons">${submitButton(msg('Kijk hoe het staat'), view.state.acting === 'find')}</div>
    <p>
      ${msg('Heb je het nummer niet?')}
      <a href=${view.listUrl} target="_blank" rel="noopener noreferrer"
        >${msg('Bekijk de lijst van je praktijk (nieuw tabblad)')}</a
      >
    </p>
  `;
}
