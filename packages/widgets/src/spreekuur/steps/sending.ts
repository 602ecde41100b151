import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { failureText } from '../words/problems.js';

/** The appointment is under way; every attempt is announced. */
export function sendingStep({ state, level }: SpreekuurView): TemplateResult {
  return html`
    ${heading(level, headingText(state), 'step')}
    <p role="status">
      ${fresh(
        state.attempt <= 1
          ? msg('Even geduld. Dit duurt meestal een paar tellen.')
          : msg('Het lukte nog niet. We proberen het vanzelf opnieuw. Je hoeft niets te doen.'),
      )}
    </p>
    <div class="sending" aria-hidden="true"><span></span><span></span><span></span></div>
  `;
}

/** It did not work: nothing is lost, and there is another way. */
export function failedStep({ state, level, municipality }: SpreekuurView): TemplateResult {
  return html`
    ${heading(level, headingText(state), 'step')}
    <div role="status">
      <p>${msg('Dat ligt niet aan jou. Alles wat je hebt ingevuld staat er nog.')}</p>
      <p>
        ${
          state.failure === 'refused'
            ? failureText('refused')
            : msg('Misschien is het internet even weg. Probeer het opnieuw, of bel.')
        }
      </p>
    </div>
    <p class="call">${phoneLink(municipality.phone)}</p>
    <p class="hint">${msg('Je krijgt nooit twee afspraken, ook niet als je het vaker probeert.')}</p>
  `;
}
