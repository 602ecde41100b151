import type { AgendaBooking } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { agendaTexts } from './agenda-texts.js';
import { phoneLink } from './contact.js';
import { whoIsTold } from './who-is-told.js';

/**
 * Who would hear of it, and how: by e-mail, called by staff, or only with the code.
 *
 * @param timeOf when a booking is, in words
 */
export function toldList(
  bookings: readonly AgendaBooking[],
  emailIsSent: boolean,
  timeOf: (booking: AgendaBooking) => string,
): TemplateResult {
  const told = whoIsTold(bookings, emailIsSent);
  if (told.bookings === 0) return html`<p>${agendaTexts.cancel.nobody}</p>`;
  return html`<p>${agendaTexts.told.sum(told.bookings, told.people)}</p>
    <ul class="told">
      ${told.byEmail.length === 0 ? nothing : html`<li>${agendaTexts.told.byEmail(told.byEmail.length)}</li>`}
      ${
        told.toCall.length === 0
          ? nothing
          : html`<li>
              ${agendaTexts.told.toCall(told.toCall.length)}
              <ul>
                ${told.toCall.map(
                  (booking) =>
                    html`<li>${phoneLink(booking.phone ?? '')}, ${agendaTexts.told.at(timeOf(booking))}</li>`,
                )}
              </ul>
            </li>`
      }
      ${told.byCode.length === 0 ? nothing : html`<li>${agendaTexts.told.byCode(told.byCode.length)}</li>`}
    </ul>`;
}
