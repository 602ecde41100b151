import type { Line } from '@voordeur/core/schemas';
import { localise } from '@voordeur/core/intake';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TriageView } from '../view.js';
import { fresh } from './fresh.js';

/** How many lines are shown at once; the rest is one press away, so that what matters stands out. */
const atOnce = 3;

/** The phone lines that go before all else, with what one can call about and when. */
export function linesInFull(view: TriageView): unknown {
  const line = ({ number, name, about, hours }: Line): TemplateResult => html`
    <li class="line">
      ${phoneLink(number)}
      <strong><bdi>${localise(name, view.locale)}</bdi></strong>
      <p>${localise(about, view.locale)}<br /><span class="hint">${localise(hours, view.locale)}</span></p>
    </li>
  `;
  return listed(linesOf(view), line, 'lines');
}

/** The same lines as numbers with names, which stay on top while somebody goes on. */
export function linesInShort(view: TriageView): TemplateResult | typeof nothing {
  if (view.decision.urgency === 'gewoon') return nothing;
  const now = view.decision.urgency === 'nu';
  return html`
    <section class="lines-bar no-print" part="lines" aria-label=${msg('Meteen bellen')}>
      <p><strong>${fresh(now ? msg('Gevaar? Bel nu.') : msg('Bel als het niet kan wachten.'))}</strong></p>
      ${listed(
        linesOf(view),
        ({ number, name }) => html`<li>${phoneLink(number)} <bdi>${localise(name, view.locale)}</bdi></li>`,
        'short-lines',
      )}
    </section>
  `;
}

/** New lines come as new elements, so that a number never stands beside another line's name. */
function listed(lines: Line[], show: (line: Line) => TemplateResult, kind: string): unknown {
  const rest = lines.slice(atOnce);
  const list = html`
    <ul class=${kind}>
      ${lines.slice(0, atOnce).map(show)}
    </ul>
    ${
      rest.length > 0
        ? html`<details>
            <summary>${msg('Meer nummers')}</summary>
            <ul class=${kind}>
              ${rest.map(show)}
            </ul>
          </details>`
        : nothing
    }
  `;
  return keyed(lines.map(({ id }) => id).join(), list);
}

/** A number that a phone can call at once. */
export function phoneLink(number: string): TemplateResult {
  return html`<a class="phone" dir="ltr" href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
}

function linesOf({ decision, municipality }: TriageView): Line[] {
  return decision.lines.flatMap((id) => municipality.lines.find((line) => line.id === id) ?? []);
}
