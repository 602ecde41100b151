import { msg } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Line, Municipality } from '@voordeur/core/schemas';
import type { Urgency } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fresh } from './fresh.js';
import { phoneLink } from './phone-link.js';

/** How many lines are shown at once; the rest is one press away, so that what matters stands out. */
const atOnce = 3;

/** Phone lines that go before all else, with what one can call about and when. */
export function linesInFull(lines: readonly Line[], locale: string): unknown {
  const line = ({ number, name, about, hours }: Line): TemplateResult => html`
    <li class="line">
      ${phoneLink(number)}
      <strong><bdi>${localise(name, locale)}</bdi></strong>
      <p>${localise(about, locale)}<br /><span class="hint">${localise(hours, locale)}</span></p>
    </li>
  `;
  return listed(lines, line, 'lines');
}

/** The same lines as numbers with names, which stay on top while somebody goes on. */
export function linesInShort(
  lines: readonly Line[],
  urgency: Urgency,
  locale: string,
): TemplateResult | typeof nothing {
  if (urgency === 'gewoon') return nothing;
  return html`
    <section class="lines-bar no-print" part="lines" aria-label=${msg('Meteen bellen')}>
      <p>
        <strong>${fresh(urgency === 'nu' ? msg('Gevaar? Bel nu.') : msg('Bel als het niet kan wachten.'))}</strong>
      </p>
      ${listed(
        lines,
        ({ number, name }) => html`<li>${phoneLink(number)} <bdi>${localise(name, locale)}</bdi></li>`,
        'short-lines',
      )}
    </section>
  `;
}

/** The municipality's lines with these ids, in this order. */
export function linesOf(ids: readonly string[], { lines }: Municipality): Line[] {
  return ids.flatMap((id) => lines.find((line) => line.id === id) ?? []);
}

/** New lines come as new elements, so that a number never stands beside another line's name. */
function listed(lines: readonly Line[], show: (line: Line) => TemplateResult, kind: string): unknown {
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
