import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { KaartView } from '../view.js';
import { dangerLines } from './danger.js';
import { filterSwitch } from './filters.js';

/** What somebody looks for, and where. */
export function searchForm(view: KaartView): TemplateResult {
  const { state, municipality, atGateway } = view;
  return html`
    <form
      class="search"
      role="search"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        view.toResults();
      }}
    >
      <div class="field">
        <label class="label" for="field-words">${msg('Waar zoek je hulp bij?')}</label>
        <p class="hint" id="hint-words">
          ${msg('Schrijf het op je eigen manier. Bijvoorbeeld: mijn man drinkt, of: ik ben veel alleen.')}
          <span class="stays">
            ${
              atGateway
                ? msg('Wat je typt, gaat naar de gemeente om te zoeken. Het wordt niet bewaard.')
                : msg('Wat je typt, blijft op dit apparaat.')
            }
          </span>
        </p>
        <div class="words">
          <textarea
            class="input"
            part="input"
            id="field-words"
            name="words"
            rows="1"
            dir="auto"
            enterkeyhint="search"
            autocomplete="off"
            aria-describedby="hint-words"
            .value=${live(state.words)}
            @input=${(event: InputEvent) =>
              view.dispatch({ type: 'type', words: (event.target as HTMLTextAreaElement).value })}
            @keydown=${(event: KeyboardEvent) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              view.toResults();
            }}
          ></textarea>
          <button type="submit" class="button" part="button">${msg('Zoek')}</button>
        </div>
      </div>
      ${dangerLines(view)}
      <div class="field where">
        <label class="label" for="field-area">${msg('Waar woon je?')}</label>
        <select
          class="input"
          part="input"
          id="field-area"
          name="area"
          @change=${(event: Event) =>
            view.dispatch({ type: 'filter', filters: { area: (event.target as HTMLSelectElement).value || null } })}
        >
          <option value="" .selected=${live(state.filters.area == null)}>${msg('Dat maakt niet uit')}</option>
          ${municipality.areas.map(
            ({ id, name }) => html`<option value=${id} .selected=${live(state.filters.area === id)}>${name}</option>`,
          )}
        </select>
      </div>
      ${filterSwitch(view)}
    </form>
  `;
}

const mostRows = 5;

/** As many rows as the words need: people write sentences, and want to see what they wrote. */
export function fitRows(field: HTMLTextAreaElement): void {
  field.rows = 1;
  while (field.scrollHeight > field.clientHeight && field.rows < mostRows) field.rows += 1;
}
