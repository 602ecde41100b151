import { msg } from '@lit/localize';
import { linesFor } from '@voordeur/core/routing';
import { html, nothing, type TemplateResult } from 'lit';
import { linesInFull, linesOf } from '../../shell/parts/lines.js';
import { fresh } from '../../shell/parts/fresh.js';
import type { KaartView } from '../view.js';
import { ageBandOf } from '@voordeur/core/sociale-kaart';

/** Where the words speak of danger, the phone lines come first; what was found stays below them. */
export function dangerLines({ state, municipality, locale }: KaartView): TemplateResult | typeof nothing {
  const { danger, filters } = state;
  if (danger === 'geen') return nothing;
  const ageBand = filters.age == null ? null : ageBandOf(filters.age);
  const lines = linesFor({ leefgebieden: ['veiligheid'], ageBand }, danger, municipality);
  return html`
    <section class="call-first urgent" part="lines" aria-label=${msg('Meteen bellen')}>
      <p class="call-first-lead">
        ${fresh(
          danger === 'nu'
            ? msg('Is er nu gevaar? Bel dan meteen. Je hoeft niet eerst te zoeken.')
            : msg('Kan het niet wachten? Bel dan. Je hoeft niet eerst te zoeken.'),
        )}
      </p>
      ${linesInFull(linesOf(lines, municipality), locale)}
    </section>
  `;
}
