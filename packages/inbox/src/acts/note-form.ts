import { html, type TemplateResult } from 'lit';
import { actTexts } from './act-texts.js';
import { actButton, wordsField } from './fields.js';
import type { FormView } from './form.js';

/** A note to colleagues; drawn on other paper than an answer, so that the two are never mistaken. */
export function noteForm(view: FormView): TemplateResult {
  const { note } = actTexts;
  return html`<details class="act paper" ?open=${view.draft.note !== ''}>
    <summary>${note.open}</summary>
    <form novalidate @submit=${view.submit('note')}>
      ${wordsField(view, { field: 'note', label: note.label, hint: note.hint, rows: 4 })}
      <div>${actButton(view, 'note', note.button)}</div>
    </form>
  </details>`;
}
