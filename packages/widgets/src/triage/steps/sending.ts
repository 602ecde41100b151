import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { TriageView } from '../view.js';

/** The question is under way; every attempt is announced. */
export function sendingStep(view: TriageView): TemplateResult {
  return html`
    ${heading(view.level, msg('We versturen je vraag'), 'step')}
    <p role="status">${fresh(sendingText(view.state.attempt))}</p>
    <div class="sending" aria-hidden="true"><span></span><span></span><span></span></div>
  `;
}

function sendingText(attempt: number): string {
  return attempt <= 1
    ? msg('Even geduld. Dit duurt meestal een paar tellen.')
    : msg('Het lukte nog niet. We proberen het vanzelf opnieuw. Je hoeft niets te doen.');
}

/** It did not work: nothing is lost, and there is another way. */
export function failedStep(view: TriageView): TemplateResult {
  const refused = view.state.failure === 'refused';
  return html`
    ${heading(view.level, msg('Versturen lukt nu niet'), 'step')}
    <div role="status">
      <p>${msg('Dat ligt niet aan jou. Alles wat je hebt ingevuld staat er nog.')}</p>
      <p>
        ${
          refused
            ? msg('Deze website of dit apparaat kan nu geen vragen versturen. Bellen kan wel.')
            : msg('Misschien is het internet even weg. Probeer het opnieuw, of bel.')
        }
      </p>
    </div>
    <p class="call">${phoneLink(view.municipality.phone)}</p>
    <p class="hint">${msg('Je vraag komt nooit dubbel aan, ook niet als je het vaker probeert.')}</p>
  `;
}
