import type { Line } from '@voordeur/core/schemas';
import { localise } from '@voordeur/core/intake';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { TriageView } from '../view.js';

/** The phone lines that go before all else, with what one can call about and when. */
export function linesInFull(view: TriageView): TemplateResult {
  return html`
    <ul class="lines" part="lines">
      ${linesOf(view).map(
        (line) => html`
          <li class="line">
            ${phoneLink(line.number)}
            <div>
              <strong>${localise(line.name, view.locale)}</strong>
              <p>${localise(line.about, view.locale)}</p>
              <p class="hint">${localise(line.hours, view.locale)}</p>
            </div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** The same lines as one row of numbers, which stays on top while somebody goes on. */
export function linesInShort(view: TriageView): TemplateResult | typeof nothing {
  if (view.decision.urgency === 'gewoon') return nothing;
  return html`
    <section class="lines-bar" part="lines" aria-label=${msg('Bel als het niet kan wachten')}>
      <p>
        <strong>${view.decision.urgency === 'nu' ? msg('Gevaar? Bel nu.') : msg('Bel als het niet kan wachten.')}</strong>
      </p>
      <ul>
        ${linesOf(view).map(
          (line) => html`<li>${phoneLink(line.number)} <span>${localise(line.name, view.locale)}</span></li>`,
        )}
      </ul>
    </section>
  `;
}

/** A number that a phone can call at once. */
export function phoneLink(number: string): TemplateResult {
  return html`<a class="phone" href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
}

function linesOf({ decision, municipality }: TriageView): Line[] {
  return decision.lines.flatMap((id) => municipality.lines.find((line) => line.id === id) ?? []);
}
