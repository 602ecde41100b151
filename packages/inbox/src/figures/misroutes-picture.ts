import type { Figures } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresTexts } from './figures-texts.js';
import { countWords } from './words.js';

/** Which teams gave questions to which: a table of from and to, darker where it is more. */
export function misroutesPicture(
  { misroutes }: Pick<Figures, 'misroutes'>,
  nameOfTeam: (id: string) => string,
): TemplateResult | typeof nothing {
  if (misroutes.length === 0) return nothing;
  const byName = (ids: string[]) =>
    [...new Set(ids)].toSorted((a, b) => nameOfTeam(a).localeCompare(nameOfTeam(b), 'nl'));
  const senders = byName(misroutes.map(({ from }) => from));
  const receivers = byName(misroutes.map(({ to }) => to));
  const most = Math.max(...misroutes.map(({ number }) => number.atLeast));
  const cell = (from: string, to: string) => {
    const found = misroutes.find((one) => one.from === from && one.to === to);
    if (found === undefined) return html`<td class="muted">${from === to ? '' : '<5'}</td>`;
    return html`<td class="shade-${Math.ceil((3 * found.number.atLeast) / most)}">${countWords(found.number)}</td>`;
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${figuresTexts.matrix}>
    <table class="matrix">
      <caption>
        ${figuresTexts.matrix}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${receivers.map((to) => html`<th scope="col">${nameOfTeam(to)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${senders.map(
          (from) =>
            html`<tr>
              <th scope="row">${nameOfTeam(from)}</th>
              ${receivers.map((to) => cell(from, to))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
