import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import type { KaartView } from '../view.js';
import { card } from './card.js';

/** What somebody put together: to print, and to keep on this device only if asked. */
export function personalList(view: KaartView): TemplateResult {
  const { saved } = view.state;
  return html`
    <section class="results" part="list" aria-labelledby="list-heading">
      <button type="button" class="button quiet back no-print" part="button" @click=${() => view.show('search')}>
        ${msg('Terug naar zoeken')}
      </button>
      ${heading(view.level, msg('Mijn lijst'), 'step', 'list')}
      ${
        saved.length === 0
          ? html`<p>${msg('Je lijst is leeg. Zoek iets, en kies “Zet op mijn lijst”.')}</p>`
          : html`
              <ol class="cards">
                ${repeat(
                  saved,
                  ({ id }) => id,
                  (service) => html`<li>${card(view, service, { foundBy: [], apart: [], whole: true })}</li>`,
                )}
              </ol>
              <div class="buttons no-print">
                <button type="button" class="button" part="button" @click=${() => view.print()}>
                  ${msg('Print mijn lijst')}
                </button>
              </div>
              ${keeping(view)}
            `
      }
    </section>
  `;
}

function keeping({ kept, state }: KaartView): TemplateResult {
  return html`
    <section class="note keeping no-print">
      ${
        state.keeping === 'yes'
          ? html`
              <p><strong>${msg('Je lijst is bewaard op dit apparaat.')}</strong></p>
              <p>${msg('Wie dit apparaat ook gebruikt, kan je lijst zien. “Snel weg” wist hem ook.')}</p>
              <button type="button" class="button secondary" part="button" @click=${() => kept.delete()}>
                ${msg('Wis de lijst van dit apparaat')}
              </button>
            `
          : html`
              <p>
                ${msg('Sluit je deze pagina, dan is je lijst weg. Je kunt hem printen, of bewaren op dit apparaat.')}
                <strong>${msg('Wie dit apparaat ook gebruikt, kan je lijst dan zien.')}</strong>
              </p>
              <button type="button" class="button secondary" part="button" @click=${() => kept.keep()}>
                ${msg('Bewaar op dit apparaat')}
              </button>
              ${
                state.keeping === 'refused'
                  ? html`<p class="error" role="alert">
                      ${fresh(msg('Bewaren lukt niet in deze browser. Print je lijst, of schrijf hem over.'))}
                    </p>`
                  : nothing
              }
            `
      }
    </section>
  `;
}

/** The way to the list, once there is something on it. */
export function listSwitch(view: KaartView): TemplateResult | typeof nothing {
  const { saved } = view.state;
  if (saved.length === 0) return nothing;
  return html`<button
    type="button"
    class="button secondary to-list no-print"
    part="button"
    @click=${() => view.show('list')}
  >
    ${msg('Mijn lijst')} <span class="count">${fresh(String(saved.length))}</span>
  </button>`;
}
