import type { AnswerTemplate } from '@voordeur/core/schemas';
import { fillPlaceholders, placeholders } from '@voordeur/core/answering';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import type { Editor } from './liaisons-section.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.templates;

export function templatesOf(form: SettingsForm): AnswerTemplate[] {
  return form.items(form.settings.answerTemplates);
}

export function mayEditTemplate({ team }: AnswerTemplate, editor: Editor): boolean {
  return editor.manager || (team !== null && editor.teams.includes(team));
}

/** The templates that somebody may look at, each leading to its form. */
export function templateList(form: SettingsForm, hrefOf: (id: string) => string): TemplateResult {
  return html`<ul class="things">
    ${templatesOf(form).map(
      (template) =>
        html`<li>
          <a href=${hrefOf(template.id)}>${template.title || words.add}</a>
          <span class="muted small">${forWhom(template, form)}</span>
          ${
            form.isEdited((key) => key === template.id)
              ? html`<span class="pill unsaved">${settingsTexts.unsaved}</span>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

/** One template, to edit or, where it is not one's own, to read. */
export function templateForm(form: SettingsForm, template: AnswerTemplate, editor: Editor): TemplateResult {
  const { id } = template;
  const put = (change: Partial<AnswerTemplate>): void => form.put(id, { ...template, ...change });
  const problem = form.problem(id);
  if (!mayEditTemplate(template, editor))
    return html`<p class="callout small">${words.shared}</p>
      <p class="muted small">${forWhom(template, form)}</p>
      ${shownAs(form, template)}`;
  return html`
    ${problem === null ? nothing : html`<p class="error small">${problem}</p>`}
    ${textField({ id: `${id}/title`, label: words.title, value: template.title, change: (title) => put({ title }) })}
    ${selectField({
      id: `${id}/for`,
      label: words.for,
      value: template.team ?? `/${template.organisation ?? ''}`,
      options: optionsFor(form, editor),
      change: (value) =>
        put(value.startsWith('/') ? forOrganisation(value.slice(1)) : { team: value, organisation: null }),
    })}
    ${textField({ id: `${id}/text`, label: words.text, rows: 12, value: template.text, change: (text) => put({ text }) })}
    <div class="hint small">
      <p>${words.placeholders}</p>
      <ul class="plain">
        ${Object.entries(placeholders).map(([name, meaning]) => html`<li><code>{${name}}</code> ${meaning}</li>`)}
      </ul>
    </div>
    ${shownAs(form, template)}
  `;
}

function shownAs(form: SettingsForm, template: AnswerTemplate): TemplateResult {
  const { municipality } = form.settings;
  const team = municipality.teams.find(
    ({ id, organisation }) =>
      id === template.team || (template.team === null && (template.organisation ?? organisation) === organisation),
  );
  const filled = fillPlaceholders(template.text, {
    team: team?.name ?? municipality.name,
    telefoon: team?.phone ?? municipality.phone,
    'reactie-voor': words.example,
  });
  return html`<h3>${words.shownAs}</h3>
    <div class="shown">${filled}</div>`;
}

function optionsFor(form: SettingsForm, { manager, teams }: Editor): (readonly [string, string])[] {
  const own = form.settings.municipality.teams.filter(({ id }) => manager || teams.includes(id));
  const shared = manager
    ? ([
        ['/', words.all],
        ...Object.entries(words.organisations).map(([id, name]) => [`/${id}`, name] as const),
      ] as const)
    : [];
  return [...shared, ...own.map(({ id, name }) => [id, name] as const)];
}

function forOrganisation(id: string): Pick<AnswerTemplate, 'team' | 'organisation'> {
  return { team: null, organisation: id === '' ? null : (id as NonNullable<AnswerTemplate['organisation']>) };
}

function forWhom({ team, organisation }: AnswerTemplate, form: SettingsForm): string {
  if (team !== null) return form.settings.municipality.teams.find(({ id }) => id === team)?.name ?? team;
  return organisation === null ? words.all : words.organisations[organisation];
}
