import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { ticket, when } from '../parts/ticket.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { chosenAppointment } from './details.js';

/** From the one time to the other, to look at once more. */
export function moveStep(view: SpreekuurView): TemplateResult {
  const { booking } = view.state;
  const appointment = chosenAppointment(view);
  return html`
    ${heading(view.level, headingText(view.state), 'step')}
    <p class="label">${msg('Je nieuwe tijd')}</p>
    ${appointment ? ticket(view, appointment) : nothing}
    ${
      booking
        ? html`<div class="note">
            <p>${msg('Je oude tijd komt dan vrij voor een ander:')}</p>
            ${when(view, booking)}
          </div>`
        : nothing
    }
  `;
}

export function cancelStep(view: SpreekuurView): TemplateResult {
  const { booking } = view.state;
  return html`
    ${heading(view.level, headingText(view.state), 'step')} ${booking ? ticket(view, booking) : nothing}
    <p>${msg('Je plek gaat dan naar iemand anders. Je hoeft niet te zeggen waarom.')}</p>
  `;
}
