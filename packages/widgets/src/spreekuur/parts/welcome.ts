import { msg } from '@lit/localize';
import type { BookingStep } from '@voordeur/core/booking';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';

/** How far the door stands open, from 0 to 1. */
const openness: Readonly<Record<BookingStep, number>> = {
  browse: 0.3,
  code: 0.3,
  details: 0.6,
  sending: 0.75,
  failed: 0.6,
  move: 0.6,
  cancel: 0.3,
  booking: 1,
};

/** The door, which opens a bit more with every step. */
export function welcome(level: number, step: BookingStep): TemplateResult {
  return html`
    <header class="welcome">
      ${doorMark(openness[step])}
      <div class="welcome-text">
        ${heading(level, msg('Kom langs op een spreekuur'), 'title')}
        <p>${msg('Praat met iemand bij jou in de buurt.')}</p>
      </div>
    </header>
  `;
}

/** Beside the room where there is place. */
export function promises(): TemplateResult {
  return html`
    <ul class="promises">
      <li>${msg('Je naam hoeft niet. Het is gratis.')}</li>
      <li>${msg('Je mag altijd iemand meenemen.')}</li>
      <li>${msg('Kun je niet? Afzeggen of verzetten kan altijd.')}</li>
    </ul>
  `;
}
