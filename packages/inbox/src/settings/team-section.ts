import type { Team } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField, localisedField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.team;

/** All teams, each leading to its form. */
export function teamList(form: SettingsForm, hrefOf: (id: string) => string): TemplateResult {
  return html`<ul class="things">
    ${form.settings.municipality.teams.map(({ id }) => {
      const days = Number(form.value(`teams/${id}/respondWithinWorkingDays`));
      const edited = form.isEdited((key) => key.startsWith(`teams/${id}/`));
      return html`<li>
        <a href=${hrefOf(id)}>${form.text(`teams/${id}/name`)}</a>
        <span class="muted small">${words.responds(days)}</span>
        ${form.value(`teams/${id}/staffed`) === true ? nothing : html`<span class="pill">${words.notStaffed}</span>`}
        ${edited ? html`<span class="pill unsaved">${settingsTexts.unsaved}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** What can be edited of one team. */
export function teamForm(form: SettingsForm, team: Team): TemplateResult {
  const key = (field: keyof Team): string => `teams/${team.id}/${field}`;
  const text = (field: 'name' | 'phone') => ({
    id: key(field),
    value: form.text(key(field)),
    problem: form.problem(key(field)),
  });
  return html`
    ${textField({ ...text('name'), label: words.name, change: (value) => form.put(key('name'), value) })}
    ${textField({
      ...text('phone'),
      label: words.phone,
      hint: words.phoneHint,
      type: 'tel',
      change: (value) => form.put(key('phone'), value === '' ? null : value),
    })}
    ${textField({
      id: key('respondWithinWorkingDays'),
      label: words.respond,
      hint: words.respondHint,
      type: 'number',
      short: true,
      value: form.text(key('respondWithinWorkingDays')),
      problem: form.problem(key('respondWithinWorkingDays')),
      // What is no number stays as it is written, and is refused with words.
      change: (value) => form.put(key('respondWithinWorkingDays'), /^\d+$/.test(value) ? Number(value) : value),
    })}
    ${checkField({
      id: key('staffed'),
      label: words.staffed,
      hint: words.staffedHint,
      problem: form.problem(key('staffed')),
      checked: form.value(key('staffed')) === true,
      change: (checked) => form.put(key('staffed'), checked),
    })}
    ${localisedField({
      id: key('about'),
      label: words.about,
      problem: form.problem(key('about')),
      value: form.value(key('about')),
      locales: form.settings.municipality.locales,
      rows: 4,
      change: (value) => form.put(key('about'), Object.values(value).every((text) => text === '') ? null : value),
    })}
  `;
}
