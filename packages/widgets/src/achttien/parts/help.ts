import { msg, str } from '@lit/localize';
import { teamName } from '@voordeur/core/intake';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { AchttienView, WayOn } from '../view.js';

/** "Wie helpt mij": who answers, and the ways there. */
export function help(view: AchttienView): TemplateResult {
  const { municipality, reader, level, ways } = view;
  return html`
    <section class="help no-print" part="help">
      <div>
        ${heading(level + 1, fresh(title(view)), 'part', 'help')}
        <p>
          ${
            municipality
              ? msg(
                  str`${teamName(municipality.cityWideCjg, municipality)} helpt jongeren van 15 tot 23 jaar en hun ouders. Dat team werkt samen met het Sociaal Wijkteam. Daar is een contactpersoon voor wie 23 of ouder is.`,
                )
              : msg('Het CJG en het Sociaal Wijkteam helpen samen.')
          }
        </p>
      </div>
      <div class="buttons">
        ${way(ways.question, msg('Stel je vraag'), '', () => view.ask(view.state.domain))}
        ${way(ways.spreekuur, msg('Kom langs op het spreekuur'), 'secondary', () => view.showSpreekuur())}
        ${way(ways.socialeKaart, reader === 'professional' ? msg('Zoek aanbod in de buurt') : msg('Zoek hulp in de buurt'), 'secondary', () => view.showSocialeKaart())}
      </div>
      ${municipality ? html`<p>${msg('Liever bellen?')} ${phoneLink(municipality.phone)}</p>` : nothing}
    </section>
  `;
}

function title({ reader }: AchttienView): string {
  switch (reader) {
    case 'young':
      return msg('Wie helpt mij?');
    case 'parent':
      return msg('Wie helpt ons?');
    case 'professional':
      return msg('Met wie overleg je?');
  }
}

function way(to: WayOn, text: string, kind: string, go: () => void): TemplateResult | typeof nothing {
  if (to === null) return nothing;
  return to.kind === 'link'
    ? html`<a class="button ${kind}" part="button" href=${to.href}>${text}</a>`
    : html`<button type="button" class="button ${kind}" part="button" @click=${go}>${text}</button>`;
}
