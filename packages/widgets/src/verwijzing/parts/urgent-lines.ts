import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { linesInFull, linesOf } from '../../shell/parts/lines.js';
import type { ReferralView } from '../view.js';

/** Where it cannot wait, the phone lines come before all else: a card is too slow then. */
export function urgentLines({ decision, municipality, locale }: ReferralView): TemplateResult {
  const { urgency } = decision;
  return html`<div role="status" class="said">
    ${
      urgency === 'gewoon' || decision.lines.length === 0
        ? nothing
        : html`<section class="call-first ${urgency === 'nu' ? 'urgent' : ''}" part="lines">
            <p class="call-first-lead">
              ${fresh(
                urgency === 'nu'
                  ? msg('Nu gevaar? Bel eerst, samen. Wacht niet op een antwoord.')
                  : msg('Kan het niet wachten? Bellen gaat sneller dan een kaart.'),
              )}
            </p>
            ${linesInFull(linesOf(decision.lines, municipality), locale)}
          </section>`
    }
  </div>`;
}
