import { msg, str } from '@lit/localize';
import type { Neighbour } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { TriageView } from '../view.js';

/** A postcode of another municipality: its own door is near by, and nobody is refused (rule 11a). */
export function elsewhereNote({ municipality }: TriageView, neighbour: Neighbour | null): TemplateResult {
  return html`
    <div class="note">
      <p>
        ${
          neighbour
            ? msg(
                str`Deze postcode ligt in ${neighbour.name}. Daar is een eigen loket, dat de weg weet bij jou in de buurt.`,
              )
            : msg(
                str`Deze postcode ligt niet in ${municipality.name}. De gemeente waar je woont heeft een eigen loket.`,
              )
        }
      </p>
      ${
        neighbour
          ? html`<p>
              <a href=${neighbour.website} target="_blank" rel="noopener noreferrer">
                ${msg(str`Naar de website van ${neighbour.name} (nieuw tabblad)`)}
              </a>
            </p>`
          : nothing
      }
      <p>${msg('Je mag je vraag ook hier stellen. We helpen je dan verder.')}</p>
    </div>
  `;
}
