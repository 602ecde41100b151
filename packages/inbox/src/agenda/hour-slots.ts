import type { AgendaBooking, AgendaHour, AgendaSlot } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { timeWords } from '../time/moment.js';
import { agendaTexts } from './agenda-texts.js';
import { mailLink, phoneLink } from './contact.js';
import { hasPlace, isAlive, isFull } from './places.js';
import { bookingNotes, subjectWords } from './slot-words.js';

/** The appointments of an hour, by time: who comes, and where there is a place left. */
export function hourSlots({ slots, spreekuur }: AgendaHour, timeZone: string): TemplateResult {
  if (slots.length === 0)
    return spreekuur.walkIn ? html`<p class="muted">${agendaTexts.slots.walkInOnly}</p>` : html`${nothing}`;
  return html`<ol class="slots">
    ${slots.map((slot) => slotLine(slot, timeZone))}
  </ol>`;
}

function slotLine(slot: AgendaSlot, timeZone: string): TemplateResult {
  const bookings = slot.bookings.filter(isAlive);
  const [from, until] = [slot.startsAt, slot.endsAt].map((instant) => timeWords(Date.parse(instant), timeZone));
  return html`<li class="slot">
    <p class="time"><time datetime=${slot.startsAt}>${from}</time><span class="muted small">–${until}</span></p>
    <ul class="bookings">
      ${bookings.map((booking) => bookingLine(booking, timeZone))}
      ${isFull(slot) ? nothing : html`<li class="vacant muted">${openWords(slot)}</li>`}
    </ul>
  </li>`;
}

function openWords({ free, places }: AgendaSlot): string {
  return free === places && places === 1 ? agendaTexts.slots.free : agendaTexts.slots.freeOf(free, places);
}

function bookingLine(booking: AgendaBooking, timeZone: string): TemplateResult {
  const notes = bookingNotes(booking, timeZone);
  return html`<li class="booking ${hasPlace(booking) ? '' : 'waits'}">
    <span class="came" aria-hidden="true"></span>
    <p class="what">
      <strong>${subjectWords(booking)}</strong>
      <span class="muted small">${agendaTexts.hour.people(booking.people)}</span>
      ${notes.map((note) => html`<span class="pill">${note}</span>`)}
    </p>
    <p class="contact small">${contactWords(booking)}</p>
  </li>`;
}

function contactWords({ email, phone }: AgendaBooking): TemplateResult {
  if (email === null && phone === null) return html`<span class="muted">${agendaTexts.slots.contact.code}</span>`;
  return html`${phone === null ? nothing : phoneLink(phone)} ${email === null ? nothing : mailLink(email)}`;
}
