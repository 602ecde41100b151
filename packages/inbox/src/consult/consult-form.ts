import type { StaffMember } from '@voordeur/core/schemas';
import { html, type TemplateResult } from 'lit';
import { actButton, teamField, wordsField } from '../acts/fields.js';
import type { FormView } from '../acts/form.js';
import { consultTexts } from './consult-texts.js';

/** Asking another team for advice without giving it the question. */
export function consultForm(view: FormView, me: StaffMember): TemplateResult {
  const { consultTeam, consultText } = view.draft;
  const { team: own, informed } = view.question;
  const { form } = consultTexts;
  // A team that reads along is asked by a note: it has the question already.
  const readers = new Set(informed.map(({ team }) => team));
  const teams = me.allTeams.filter(({ id }) => id !== own && !readers.has(id));
  return html`<details class="act paper" ?open=${consultTeam !== '' || consultText !== ''}>
    <summary>${form.open}</summary>
    <form novalidate @submit=${view.submit('consult')}>
      <p class="hint small">${form.what}</p>
      ${teamField(view, { field: 'consultTeam', teams })}
      ${wordsField(view, { field: 'consultText', label: form.label, hint: form.hint, rows: 3 })}
      <div>${actButton(view, 'consult', form.button(consultTeam === '' ? null : view.nameOfTeam(consultTeam)))}</div>
    </form>
  </details>`;
}
