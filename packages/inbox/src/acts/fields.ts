import type { StaffMember } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Act } from '../api/client.js';
import { texts } from '../texts.js';
import { actTexts } from './act-texts.js';
import type { Field, FormView } from './form.js';

/** Of a field or a group; it has its place also while nothing is missing, so that it is read when it comes. */
export function missingText({ missing }: FormView, field: Field): TemplateResult {
  return html`<p class="error small" id="${field}-missing">
    ${missing === field ? actTexts.missing[field] : nothing}
  </p>`;
}

type WordsField = Extract<Field, 'answer' | 'note' | 'reason' | 'refusal' | 'involveReason' | 'consultText'>;

export function wordsField(
  view: FormView,
  { field, label, hint, rows }: { field: WordsField; label: string; hint: string; rows: number },
): TemplateResult {
  return html`
    <label class="label" for=${field}>${label}</label>
    <p class="hint small" id="${field}-hint">${hint}</p>
    ${missingText(view, field)}
    <textarea
      id=${field}
      class="input"
      rows=${rows}
      dir="auto"
      .value=${live(view.draft[field])}
      ?readonly=${view.busy !== null}
      aria-required="true"
      aria-invalid=${view.missing === field ? 'true' : nothing}
      aria-describedby="${field}-hint ${field}-missing"
      @input=${(event: Event) => view.write({ [field]: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  `;
}

/** @param teams those that can be chosen, shown per organisation */
export function teamField(
  view: FormView,
  { field, teams }: { field: 'toTeam' | 'involveTeam' | 'consultTeam'; teams: StaffMember['allTeams'] },
): TemplateResult {
  const chosen = view.draft[field];
  const organisations = [...new Set(teams.map(({ organisation }) => organisation))];
  return html`
    <label class="label" for=${field}>${actTexts.toTeam}</label>
    ${missingText(view, field)}
    <select
      id=${field}
      class="input"
      aria-required="true"
      aria-invalid=${view.missing === field ? 'true' : nothing}
      aria-describedby="${field}-missing"
      @change=${(event: Event) => view.write({ [field]: (event.target as HTMLSelectElement).value })}
    >
      <option value="" ?selected=${chosen === ''}>${actTexts.chooseTeam}</option>
      ${organisations.map(
        (organisation) =>
          html`<optgroup label=${actTexts.organisations[organisation] ?? organisation}>
            ${teams
              .filter((team) => team.organisation === organisation)
              .map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
          </optgroup>`,
      )}
    </select>
  `;
}

export function checkField(
  view: FormView,
  { field, label, hint }: { field: 'misroute' | 'stayInformed' | 'told'; label: string; hint: string | null },
): TemplateResult {
  return html`<div class="check">
    <input
      id=${field}
      type="checkbox"
      .checked=${live(view.draft[field])}
      ?disabled=${view.busy !== null}
      aria-describedby=${hint === null ? nothing : `${field}-hint`}
      @change=${(event: Event) => view.write({ [field]: (event.target as HTMLInputElement).checked })}
    />
    <div>
      <label for=${field}>${label}</label>
      ${hint === null ? nothing : html`<p class="hint small" id="${field}-hint">${hint}</p>`}
    </div>
  </div>`;
}

/**
 * A button that does an act at once, or sends the form around it.
 * @param once what it does at once; `label`: its name where the words alone do not say which of several it is
 */
export function actButton(
  view: FormView,
  kind: Act['kind'],
  words: string,
  once?: { click: () => void; label?: string },
): TemplateResult {
  return html`<button
    class="button compact ${kind === view.next ? '' : 'secondary'}"
    type=${once ? 'button' : 'submit'}
    aria-label=${once?.label ?? nothing}
    aria-disabled=${view.busy === null ? nothing : 'true'}
    @click=${once?.click ?? nothing}
  >
    ${view.busy === kind ? texts.acts.busy : words}
  </button>`;
}
