import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shell/parts/heading.js';
import { optional } from '../../shell/parts/optional.js';
import { describedBy, fieldError } from '../../shell/parts/text-field.js';
import { errorText } from '../words/problems.js';
import type { TriageView } from '../view.js';
import { questionText } from '../words/questions.js';

/** The question in one's own words; no limit is shown, because hardly anyone comes near it. */
export function wordsStep(view: TriageView): TemplateResult {
  const { answers } = view.state;
  const error = errorText(view.state.problems, 'text');
  return html`
    ${heading(view.level, questionText('words', answers), 'step')}
    <p class="hint">
      ${msg('Schrijf het op je eigen manier. Kort mag, lang mag ook. Fouten zijn niet erg. Zo weet het team wat er speelt, en hoef je het maar één keer te vertellen.')}
    </p>
    <div class="field">
      <label class="label" for="field-text">${optional(msg('In je eigen woorden'))}</label>
      <p class="hint" id="hint-text">
        ${msg('Bijvoorbeeld: Mijn dochter van 14 wil niet meer naar school. Ik weet niet wat ik moet doen.')}
      </p>
      ${fieldError('text', error)}
      <textarea
        class="input"
        part="input"
        id="field-text"
        name="text"
        rows="7"
        autocomplete="off"
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${describedBy('text', true, error !== null)}
        .value=${live(answers.text)}
        @input=${(event: InputEvent) => view.answer({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
  `;
}
