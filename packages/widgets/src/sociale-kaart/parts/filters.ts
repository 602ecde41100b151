import { msg, str } from '@lit/localize';
import { activeFilters, type FilterName, type KaartAction } from '@voordeur/core/sociale-kaart';
import { accessWays, costs, leefgebieden } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fresh } from '../../shell/parts/fresh.js';
import { textField } from '../../shell/parts/text-field.js';
import type { KaartView } from '../view.js';
import { accessText, costText, filterText, languageText, subjectText } from '../words/labels.js';

/** Languages that help is given in, most spoken first; the search finds others as well. */
const languages = ['en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fa', 'es', 'fr', 'de', 'so', 'nl'];

/** Opens and closes the filters, which are folded away until somebody wants them. */
export function filterSwitch(view: KaartView): TemplateResult {
  const { state } = view;
  return html`
    <div class="filtering">
      <button
        type="button"
        class="button quiet unfold"
        part="button"
        aria-expanded=${state.filtersOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${() => view.dispatch({ type: 'toggle-filters' })}
      >
        ${msg('Zoek preciezer')}
      </button>
      <div id="filters" class="filters" ?hidden=${!state.filtersOpen}>
        ${state.filtersOpen ? fields(view) : nothing}
      </div>
    </div>
  `;
}

function fields(view: KaartView): TemplateResult {
  const { state, locale } = view;
  const { wrongAge } = state;
  return html`
    ${select(view, 'domain', msg('Onderwerp'), leefgebieden, (domain) => subjectText(domain, locale))}
    ${textField({
      field: 'age',
      label: msg('Leeftijd van degene om wie het gaat'),
      value: wrongAge ?? (state.filters.age == null ? '' : String(state.filters.age)),
      error: wrongAge === null ? null : msg('Vul een leeftijd in cijfers in, bijvoorbeeld 16.'),
      change: (typed) => view.dispatch({ type: 'age', typed }),
      inputmode: 'numeric',
      autocomplete: 'off',
      narrow: true,
    })}
    ${select(view, 'language', msg('Taal'), languages, (language) => languageText(language, locale))}
    ${select(view, 'cost', msg('Kosten'), costs, costText)}
    ${select(view, 'access', msg('Hoe je er komt'), accessWays, accessText)}
  `;
}

function select<Value extends string>(
  view: KaartView,
  name: Exclude<FilterName, 'age'>,
  label: string,
  values: readonly Value[],
  text: (value: Value) => string,
): TemplateResult {
  const chosen = view.state.filters[name] ?? null;
  return html`
    <div class="field">
      <label class="label" for="field-${name}">${label}</label>
      <select
        class="input"
        part="input"
        id="field-${name}"
        name=${name}
        @change=${(event: Event) =>
          view.dispatch({ type: 'filter', filters: { [name]: (event.target as HTMLSelectElement).value || null } })}
      >
        <option value="" .selected=${live(chosen === null)}>${msg('Dat maakt niet uit')}</option>
        ${values.map(
          (value) => html`<option value=${value} .selected=${live(chosen === value)}>${text(value)}</option>`,
        )}
      </select>
    </div>
  `;
}

/** The filters that are on, each with a way to take it off. */
export function filterTags(view: KaartView): TemplateResult | typeof nothing {
  const { state, municipality, locale } = view;
  const active = activeFilters(state.filters);
  if (active.length === 0 && !state.only) return nothing;
  const takeOff = (action: KaartAction): void => {
    view.dispatch(action);
    // The button that was pressed is gone.
    view.toResults();
  };
  return html`
    <ul class="tags no-print" aria-label=${msg('Je zoekt alleen')}>
      ${state.only ? tag(msg('Wie hierbij helpt'), () => takeOff({ type: 'clear-search' })) : nothing}
      ${active.map((name) =>
        tag(filterText(name, state.filters[name]!, municipality, locale), () =>
          takeOff({ type: 'filter', filters: { [name]: null } }),
        ),
      )}
      ${
        active.length > 1
          ? html`<li>
              <button
                type="button"
                class="button quiet"
                part="button"
                @click=${() => takeOff({ type: 'clear-filters' })}
              >
                ${msg('Haal alles weg')}
              </button>
            </li>`
          : nothing
      }
    </ul>
  `;
}

function tag(text: string, takeOff: () => void): TemplateResult {
  return html`
    <li>
      <button
        type="button"
        class="button tag"
        part="button"
        aria-label=${msg(str`Haal weg: ${text}`)}
        @click=${takeOff}
      >
        ${fresh(text)}
      </button>
    </li>
  `;
}
