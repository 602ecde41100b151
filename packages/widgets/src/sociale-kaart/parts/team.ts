import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Team } from '@voordeur/core/schemas';
import { teamsOfArea } from '@voordeur/core/sociale-kaart';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';
import type { KaartView } from '../view.js';
import { listText } from '../words/labels.js';
import { askButton } from './ask.js';

/** People to talk to, beside what one can go to oneself; never instead of it. */
export function teamOfArea(view: KaartView): TemplateResult | typeof nothing {
  const { municipality, state, locale } = view;
  const { cjg, swt } = teamsOfArea(state.filters.area, state.filters.age, municipality);
  const area = municipality.areas.find(({ id }) => id === state.filters.area);
  return html`
    <section class="team" part="team">
      ${doorMark(0.5)}
      <div class="team-text">
        ${heading(
          view.level,
          area ? msg(str`Liever met iemand praten in ${area.name}?`) : msg('Liever met iemand praten?'),
          'team-name',
          'team',
        )}
        ${
          area
            ? html`<ul class="teams">
                ${cjg ? teamLine([cjg], locale) : nothing} ${swt.length > 0 ? teamLine(swt, locale) : nothing}
              </ul>`
            : nothing
        }
        <p>${msg('Je hoeft niet te weten wie je nodig hebt. Stel je vraag, dan komt die bij het goede team.')}</p>
        ${askButton(view)}
      </div>
    </section>
  `;
}

/** Teams that do the same for parts of an area are one line. */
function teamLine(teams: readonly Team[], locale: string): TemplateResult {
  const about = teams[0]?.about;
  return html`<li>
    <strong
      >${listText(
        teams.map(({ name }) => name),
        locale,
      )}</strong
    >
    <span class="hint">${about ? localise(about, locale) : nothing}</span>
  </li>`;
}
