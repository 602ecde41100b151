import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import type { KaartView } from '../view.js';

/** The list comes first; the map is for whoever prefers to look. */
export function mapSwitch(view: KaartView): TemplateResult {
  const open = view.state.map !== 'closed';
  return html`<button
    type="button"
    class="button secondary map-switch no-print"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => view.setMap(open ? 'closed' : 'asking')}
  >
    ${fresh(open ? msg('Sluit de kaart') : msg('Bekijk op de kaart'))}
  </button>`;
}

/** The map, or first what opening it means. */
export function mapPanel(view: KaartView): TemplateResult | typeof nothing {
  const { municipality } = view;
  switch (view.state.map) {
    case 'closed':
      return nothing;
    case 'asking':
      return html`<div class="note no-print" part="map">
        <p>
          ${msg(str`De kaart komt van een ander adres: ${new URL(municipality.map.tiles).hostname}. Dat ziet het internetadres van je apparaat, en welk stuk kaart je bekijkt. Niet wat je typt of zoekt.`)}
        </p>
        <div class="buttons">
          <button type="button" class="button" part="button" @click=${() => view.setMap('loading')}>
            ${msg('Open de kaart')}
          </button>
          <button type="button" class="button quiet" part="button" @click=${() => view.setMap('closed')}>
            ${msg('Liever niet')}
          </button>
        </div>
      </div>`;
    case 'loading':
      return html`<p class="note no-print" role="status">${msg('Een ogenblik…')}</p>`;
    case 'failed':
      return html`<p class="note no-print" role="alert">
        ${msg('De kaart kan nu niet open. Alles staat ook in de lijst hieronder.')}
      </p>`;
    case 'open':
      return opened(view);
  }
}

function opened(view: KaartView): TemplateResult {
  const { map, municipality } = view;
  return html`
    <div class="map-panel no-print" part="map">
      <div class="map-frame">
        <div
          class="map"
          role="region"
          aria-label=${msg('Kaart: verschuif met de pijltjes')}
          dir="ltr"
          tabindex="0"
        ></div>
        <div class="zoom">
          <button type="button" class="button secondary" part="button" @click=${() => map.zoom(true)}>
            <span aria-hidden="true">+</span><span class="visually-hidden">${msg('Dichterbij')}</span>
          </button>
          <button type="button" class="button secondary" part="button" @click=${() => map.zoom(false)}>
            <span aria-hidden="true">−</span><span class="visually-hidden">${msg('Verder weg')}</span>
          </button>
        </div>
      </div>
      <p class="attribution">${municipality.map.attribution}</p>
      ${
        map.tilesFailed
          ? html`<p role="status">${msg('De ondergrond van de kaart laadt niet. De punten kloppen wel.')}</p>`
          : nothing
      }
      ${
        map.everywhere > 0
          ? html`<p class="hint">
              ${fresh(msg(str`${map.everywhere} plekken zijn er voor heel ${municipality.name}. Die staan alleen in de lijst.`))}
            </p>`
          : nothing
      }
      ${chosen(view)}
    </div>
  `;
}

/** What is at the point that was chosen, each with the way to its card. */
function chosen(view: KaartView): TemplateResult | typeof nothing {
  const { chosen: point } = view.map;
  if (point === null) return nothing;
  return html`
    <section class="at-point" aria-labelledby="point-heading">
      ${heading(view.level + 1, fresh(point.name), 'point', 'point')}
      ${point.kind === 'area' ? html`<p class="hint">${msg('Deze plekken helpen in dit gebied. Een adres staat er niet bij.')}</p>` : nothing}
      <ul>
        ${point.services.map(
          ({ id, name }) =>
            html`<li>
              <button type="button" class="button quiet" part="button" @click=${() => view.toCard(id)}>${name}</button>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
