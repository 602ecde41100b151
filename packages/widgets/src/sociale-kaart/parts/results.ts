import { msg, str } from '@lit/localize';
import { activeFilters, tellApart, type Found, type KaartState } from '@voordeur/core/sociale-kaart';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { KaartView } from '../view.js';
import { askButton } from './ask.js';
import { card } from './card.js';
import { mapPanel, mapSwitch } from './map-panel.js';

/** How many were found, for eyes and ears alike. */
export function foundText({ services, more }: Found): string {
  const { length } = services;
  if (length === 0) return msg('Niets gevonden');
  if (more) return msg(str`Meer dan ${length} plekken gevonden`);
  return length === 1 ? msg('1 plek gevonden') : msg(str`${length} plekken gevonden`);
}

/** What was found, in place; while more is being looked for, what was found before stays. */
export function results(view: KaartView): TemplateResult {
  const { found } = view.state;
  const some = found !== null && found.services.length > 0 && !view.state.failed;
  return html`
    <section class="results" part="results" aria-labelledby="results-heading">
      <div class="results-head">
        ${heading(view.level, fresh(title(view)), 'part', 'results')} ${some ? mapSwitch(view) : nothing}
      </div>
      ${some ? html`${mapPanel(view)} ${cards(view, found)}` : nothing}
      ${view.state.failed ? failed(view) : found !== null && !some ? nothingFound(view, found) : nothing}
    </section>
  `;
}

function title({ state }: KaartView): string {
  if (state.failed) return msg('Zoeken lukt nu even niet');
  if (state.found === null) return msg('Een ogenblik…');
  return isNarrowed(state) ? msg('Niets gevonden met deze keuzes') : foundText(state.found);
}

/** Whether nothing was found because of the filters. */
function isNarrowed({ found, filters, words }: KaartState): boolean {
  if (found === null || found.services.length > 0 || activeFilters(filters).length === 0) return false;
  return found.outsideFilters || words.trim() === '';
}

function cards(view: KaartView, { services }: Found): TemplateResult {
  const shown = services.slice(0, view.state.shown);
  const apart = tellApart(
    shown.map(({ service }) => service),
    view.municipality.areas,
  );
  return html`
    <ol class="cards">
      ${repeat(
        shown,
        ({ service }) => service.id,
        ({ service, foundBy }) =>
          html`<li>${card(view, service, { foundBy, apart: apart.get(service.id) ?? [], whole: false })}</li>`,
      )}
    </ol>
    ${
      services.length > shown.length
        ? html`<button type="button" class="button secondary more no-print" part="button" @click=${() => view.more()}>
            ${msg('Laat meer zien')}
          </button>`
        : nothing
    }
  `;
}

/** Honest where nothing fits: the filters may be why, else somebody is there to ask. */
function nothingFound(view: KaartView, found: Found): TemplateResult {
  if (isNarrowed(view.state))
    return html`
      <p>
        ${
          found.outsideFilters
            ? msg('Er is wel iets, maar niet met alles wat je koos. Haal een keuze weg, of bekijk alles.')
            : msg('Er is niets waarbij al je keuzes kloppen. Haal een keuze weg.')
        }
      </p>
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => {
          view.dispatch({ type: 'clear-filters' });
          view.toResults();
        }}
      >
        ${msg('Haal alle keuzes weg')}
      </button>
    `;
  return html`
    <p>
      ${msg('We vonden niets dat hierbij past. Dat ligt niet aan jou: misschien bestaat het hier nog niet, of heet het anders. Probeer een ander woord, of stel je vraag aan een mens.')}
    </p>
    ${askButton(view)}
  `;
}

function failed(view: KaartView): TemplateResult {
  return html`
    <p role="alert">${msg('Dat ligt niet aan jou. Wat je typte, staat er nog. Probeer het zo nog eens, of bel.')}</p>
    <div class="buttons">
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => {
          view.dispatch({ type: 'search-again' });
          view.toResults();
        }}
      >
        ${msg('Probeer opnieuw')}
      </button>
      ${phoneLink(view.municipality.phone)}
    </div>
  `;
}
