import { msg } from '@lit/localize';
import { linesFor } from '@voordeur/core/routing';
import type { Urgency } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { linesInFull, linesOf } from '../../shell/parts/lines.js';
import type { OpenView } from '../view.js';

const order: readonly Urgency[] = ['gewoon', 'vandaag', 'nu'];

/** Where the question, or what is being added to it, speaks of danger, the phone lines come before all else. */
export function urgentLines({ state, question, municipality, locale }: OpenView): TemplateResult | typeof nothing {
  const read: Urgency = state.danger === 'geen' ? 'gewoon' : state.danger;
  const saysMore = order.indexOf(read) > order.indexOf(question.urgency);
  const urgency = saysMore ? read : question.urgency;
  if (urgency === 'gewoon') return nothing;
  const ids = saysMore
    ? linesFor({ leefgebieden: ['veiligheid'], ageBand: null }, urgency, municipality)
    : question.lines.map(({ id }) => id);
  return html`
    <section class="call-first urgent" part="lines" aria-label=${msg('Meteen bellen')}>
      <p class="call-first-lead">
        ${fresh(
          urgency === 'nu'
            ? msg('Is er nu gevaar? Bel dan meteen. Wacht niet op een antwoord.')
            : msg('Kan het niet wachten? Bel dan. Wacht niet op een antwoord.'),
        )}
      </p>
      ${linesInFull(linesOf(ids, municipality), locale)}
    </section>
  `;
}
