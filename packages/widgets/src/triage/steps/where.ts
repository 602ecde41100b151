import { msg } from '@lit/localize';
import { placeOf, factsOf } from '@voordeur/core/intake';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { elsewhereNote } from '../parts/elsewhere-note.js';
import { optional } from '../../shell/parts/optional.js';
import { typedField } from '../parts/typed-field.js';
import type { TriageView } from '../view.js';
import { questionText } from '../words/questions.js';

/** No area of a municipality has this id: ids have letters, digits and hyphens only. */
const unknown = '?';

/** Where: four digits are enough, else the area by name; both also without a fixed address. */
export function whereStep(view: TriageView): TemplateResult {
  const { state, municipality } = view;
  const { answers } = state;
  const place = placeOf(factsOf(answers), municipality);
  return html`
    ${heading(view.level, questionText('where', answers), 'step')}
    <p class="hint">
      ${msg('Waar woont degene over wie het gaat? Elke wijk heeft een eigen team. Straat en huisnummer hoeven niet.')}
    </p>
    <div>
      ${typedField(view, 'postcode', {
        label: optional(msg('Postcode')),
        hint: msg('Vier cijfers zijn genoeg, bijvoorbeeld 2023.'),
        inputmode: 'numeric',
        autocomplete: 'postal-code',
        narrow: true,
      })}
      <div role="status">
        ${place.kind === 'elsewhere' ? keyed(place.neighbour, elsewhereNote(view, place.neighbour)) : nothing}
      </div>
    </div>
    ${radios({
      field: 'area',
      legend: optional(msg('Of kies de wijk')),
      choices: [
        ...municipality.areas.map(({ id, name }) => ({ value: id, label: name })),
        { value: unknown, label: msg('Weet ik niet') },
      ],
      chosen: answers.areaUnknown ? unknown : answers.area,
      choose: (area) =>
        view.answer(area === unknown ? { area: null, areaUnknown: true } : { area, areaUnknown: false }),
    })}
    <label class="choice" part="choice">
      <input
        type="checkbox"
        id="field-noFixedAddress"
        name="noFixedAddress"
        .checked=${live(answers.noFixedAddress)}
        @change=${() => view.answer({ noFixedAddress: !answers.noFixedAddress })}
      />
      <span>${msg('Er is geen vast adres')}</span>
    </label>
  `;
}
