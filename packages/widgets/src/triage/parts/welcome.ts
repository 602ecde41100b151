import { msg, str } from '@lit/localize';
import { progressOf, type IntakeState } from '@voordeur/core/intake';
import type { Municipality } from '@voordeur/core/schemas';
import { html, type TemplateResult } from 'lit';
import { doorMark } from '../../ui/door-mark.js';
import { heading } from '../../shell/parts/heading.js';

/** The door, which opens a bit more with every step. */
export function welcome(level: number, intake: IntakeState, municipality: Municipality | null): TemplateResult {
  const { number, total } = progressOf(intake.step, intake.answers, intake.askedAgain);
  return html`
    <header class="welcome">
      ${doorMark(0.12 + (0.88 * (number - 1)) / (total - 1))}
      <div class="welcome-text">
        ${heading(level, msg('Stel je vraag'), 'title')}
        <p>
          ${
            municipality
              ? msg(str`Eén voordeur voor al je vragen, in ${municipality.name}.`)
              : msg('Eén voordeur voor al je vragen.')
          }
        </p>
      </div>
    </header>
  `;
}

/** Beside the room where there is place, and below its first step where there is not. */
export function promises(): TemplateResult {
  return html`
    <ul class="promises">
      <li>${msg('Een mens leest je vraag en geeft antwoord.')}</li>
      <li>${msg('Je naam hoeft niet. Het is gratis.')}</li>
      <li>${msg('Je mag elke vraag overslaan.')}</li>
    </ul>
  `;
}
