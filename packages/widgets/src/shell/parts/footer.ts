import { msg } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Municipality } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';

/** The other doors, and what leaving quickly does and does not do. */
export function footer(municipality: Municipality | null, locale: string): TemplateResult {
  return html`
    <footer class="footer no-print">
      ${municipality ? html`<p>${localise(municipality.texts.otherDoors, locale)}</p>` : nothing}
      <p>
        ${msg('Snel weg? Gebruik de knop bovenaan, of druk drie keer op Shift. Wat je hebt ingevuld is dan weg. Dat je hier was, staat nog wel in de geschiedenis van je browser. Die kunnen wij niet wissen.')}
      </p>
    </footer>
  `;
}
