import type { Absence, Liaison } from '@voordeur/core/schemas';
import { liaisonRoleNames } from '@voordeur/core/liaisons';
import type { LiaisonRole } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.liaisons;

/** Who edits: all of it, or of their own teams who is away. */
export interface Editor {
  manager: boolean;
  teams: readonly string[];
}

export function liaisonsOf(form: SettingsForm): Liaison[] {
  return form.items(form.settings.liaisons);
}

/** The liaisons by team, each leading to its form. */
export function liaisonList(
  form: SettingsForm,
  editor: Editor,
  { hrefOf, today }: { hrefOf: (id: string) => string; today: string },
): TemplateResult {
  const liaisons = liaisonsOf(form);
  const own = ({ id }: { id: string }): boolean => editor.teams.includes(id);
  const teams = [...form.settings.municipality.teams].sort((one, other) => Number(own(other)) - Number(own(one)));
  return html`${teams
    .filter(({ id }) => liaisons.some(({ team }) => team === id))
    .map(
      ({ id, name }) =>
        html`<h3>${name}</h3>
          <ul class="things">
            ${liaisons
              .filter(({ team }) => team === id)
              .map((liaison) => {
                const away = liaison.absent.find(({ from, until }) => from <= today && today <= until);
                return html`<li>
                  ${
                    editor.manager || own({ id })
                      ? html`<a href=${hrefOf(liaison.id)}>${liaison.name || words.add}</a>`
                      : html`<span>${liaison.name}</span>`
                  }
                  <span class="muted small">${liaisonRoleNames[liaison.role]}</span>
                  ${away === undefined ? nothing : html`<span class="pill">${words.awayUntil(shortDay(away.until))}</span>`}
                  ${
                    form.isEdited((key) => key === liaison.id)
                      ? html`<span class="pill unsaved">${settingsTexts.unsaved}</span>`
                      : nothing
                  }
                </li>`;
              })}
          </ul>`,
    )}`;
}

/** What somebody may edit of one liaison. */
export function liaisonForm(
  form: SettingsForm,
  liaison: Liaison,
  { editor, focus }: { editor: Editor; focus: (id: string) => void },
): TemplateResult {
  const { id } = liaison;
  const put = (change: Partial<Liaison>): void => form.put(id, { ...liaison, ...change });
  const problem = form.problem(id);
  return html`
    ${problem === null ? nothing : html`<p class="error small">${problem}</p>`}
    ${editor.manager ? whoFields(form, liaison, put) : html`<p class="muted">${liaisonRoleNames[liaison.role]}</p>`}
    ${liaison.absent.map((absence, at) => absenceFields(liaison, absence, at, { put, focus }))}
    <button
      id="add-away"
      class="button secondary compact"
      type="button"
      @click=${() => {
        put({ absent: [...liaison.absent, { from: '', until: '', substitute: null }] });
        focus(`${id}/absent/${liaison.absent.length}/from`);
      }}
    >
      ${words.addAway}
    </button>
  `;
}

function whoFields(form: SettingsForm, liaison: Liaison, put: (change: Partial<Liaison>) => void): TemplateResult {
  const { id } = liaison;
  return html`
    ${textField({ id: `${id}/name`, label: words.name, value: liaison.name, change: (name) => put({ name }) })}
    ${selectField({
      id: `${id}/team`,
      label: words.team,
      value: liaison.team,
      options: form.settings.municipality.teams.map((team) => [team.id, team.name]),
      change: (team) => put({ team }),
    })}
    ${selectField({
      id: `${id}/role`,
      label: words.role,
      value: liaison.role,
      options: Object.entries(liaisonRoleNames),
      change: (role) => put({ role: role as LiaisonRole }),
    })}
    ${textField({
      id: `${id}/contact`,
      label: words.contact,
      hint: words.contactHint,
      value: liaison.contact ?? '',
      change: (contact) => put({ contact: contact === '' ? undefined : contact }),
    })}
  `;
}

function absenceFields(
  liaison: Liaison,
  absence: Absence,
  at: number,
  { put, focus }: { put: (change: Partial<Liaison>) => void; focus: (id: string) => void },
): TemplateResult {
  const change = (part: Partial<Absence>): void =>
    put({ absent: liaison.absent.map((other, index) => (index === at ? { ...other, ...part } : other)) });
  const id = `${liaison.id}/absent/${at}`;
  return html`<fieldset>
    <legend>${words.period(at + 1)}</legend>
    <div class="fields">
      ${textField({ id: `${id}/from`, label: words.from, type: 'date', value: absence.from, change: (from) => change({ from }) })}
      ${textField({ id: `${id}/until`, label: words.until, type: 'date', value: absence.until, change: (until) => change({ until }) })}
    </div>
    ${textField({
      id: `${id}/substitute`,
      label: words.substitute,
      hint: words.substituteHint,
      value: absence.substitute ?? '',
      change: (substitute) => change({ substitute: substitute === '' ? null : substitute }),
    })}
    ${
      absence.substitute === null
        ? nothing
        : textField({
            id: `${id}/contact`,
            label: words.substituteContact,
            value: absence.contact ?? '',
            change: (contact) => change({ contact: contact === '' ? undefined : contact }),
          })
    }
    <button
      class="button quiet compact"
      type="button"
      @click=${() => {
        put({ absent: liaison.absent.filter((_, index) => index !== at) });
        focus('add-away');
      }}
    >
      ${words.removeAway(at + 1)}
    </button>
  </fieldset>`;
}

/** `28 maart`. */
function shortDay(day: string): string {
  return new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
