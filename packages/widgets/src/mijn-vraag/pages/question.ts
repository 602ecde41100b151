import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shell/parts/heading.js';
import { describedBy, fieldError } from '../../shell/parts/text-field.js';
import { timeOf } from '../../shell/words/times.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import { stateCard } from '../parts/state-card.js';
import { story } from '../parts/story.js';
import { urgentLines } from '../parts/urgent-lines.js';
import type { OpenView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText } from '../words/problems.js';

/** How the question stands, the whole conversation, and what one can do. */
export function questionPage(view: OpenView): TemplateResult {
  return html`
    ${heading(view.level, headingText(view.state), 'step')} ${urgentLines(view)} ${stateCard(view)} ${lookAnew(view)}
    ${notices(view, ['open', 'refresh', 'answer-way', 'withdraw'])} ${story(view)} ${addition(view)} ${more(view)}
  `;
}

function lookAnew(view: OpenView): TemplateResult {
  const { state, clock } = view;
  const busy = state.acting === 'refresh';
  return html`<div class="look-anew no-print">
    ${plainButton(busy ? msg('Een ogenblik…') : msg('Kijk of er iets nieuws is'), () => view.act('refresh'))}
    ${
      state.readAt === null
        ? nothing
        : html`<p class="hint">${msg(str`Gekeken om ${timeOf(new Date(state.readAt).toISOString(), clock)} uur`)}</p>`
    }
  </div>`;
}

function addition(view: OpenView): TemplateResult {
  const { state, dispatch } = view;
  const error = errorText(state.problems, 'text');
  return html`
    <section class="add no-print" aria-labelledby="add-heading">
      ${heading(view.level + 1, msg('Iets toevoegen of terugschrijven'), 'part', 'add')}
      <div class="field">
        <label class="label" for="field-text">${msg('Jouw bericht')}</label>
        <p class="hint" id="hint-text">${msg('Schrijf het op je eigen manier. Het team leest het bij je vraag.')}</p>
        ${fieldError('text', error)}
        <textarea
          class="input"
          part="input"
          id="field-text"
          name="text"
          rows="4"
          dir="auto"
          autocomplete="off"
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${describedBy('text', true, error !== null)}
          .value=${live(state.draft.text)}
          @input=${(event: InputEvent) => dispatch({ type: 'write', text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${notices(view, ['add'])}
      <div class="buttons">${submitButton(msg('Verstuur mijn bericht'), view.state.acting === 'add')}</div>
    </section>
  `;
}

function more(view: OpenView): TemplateResult {
  const { question } = view;
  return html`
    <section class="no-print" aria-labelledby="more-heading">
      ${heading(view.level + 1, msg('Wat kun je nog meer doen?'), 'part', 'more')}
      <ul class="ways">
        <li>${plainButton(msg('Anders antwoord krijgen'), () => view.go('answer-way'))}</li>
        <li>${plainButton(msg('Bewijs van versturen'), () => view.go('proof'))}</li>
        ${
          question.state === 'afgesloten'
            ? nothing
            : html`<li>${plainButton(msg('Mijn vraag intrekken'), () => view.go('withdraw'))}</li>`
        }
        <li>
          ${plainButton(view.state.acting === 'kept' ? msg('Een ogenblik…') : msg('Zie alles wat we bewaren'), () => view.act('kept'))}
        </li>
        <li>${plainButton(msg('Alles wissen'), () => view.go('erase'))}</li>
        <li>${plainButton(msg('Klaar, sluit mijn vraag'), () => view.go('code'), 'quiet')}</li>
      </ul>
      ${notices(view, ['kept'])}
    </section>
  `;
}
