import type { Line } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField, localisedField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.lines;
const orderKey = 'lines/order';

/** The lines as they would be, in the order in which they would be shown. */
export function linesOf(form: SettingsForm): Line[] {
  const order = form.value(orderKey) as string[];
  const lines = form.settings.municipality.lines.flatMap(({ id }) => (form.value(`lines/${id}`) as Line | null) ?? []);
  const added = order.filter((id) => !form.settings.municipality.lines.some((line) => line.id === id));
  const all = [...lines, ...added.flatMap((id) => (form.value(`lines/${id}`) as Line | null) ?? [])];
  const rank = ({ id }: Line): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return all.sort((one, other) => rank(one) - rank(other));
}

/** Puts in a line without a name yet, after the others. */
export function addLine(form: SettingsForm, id: string): void {
  const empty = { nl: '' };
  form.put(`lines/${id}`, { id, name: empty, number: '', hours: empty, about: empty, urgencies: [] });
  form.put(orderKey, [...(form.value(orderKey) as string[]), id]);
}

export function removeLine(form: SettingsForm, id: string): void {
  form.put(`lines/${id}`, null);
  const isNew = !form.settings.municipality.lines.some((line) => line.id === id);
  if (isNew)
    form.put(
      orderKey,
      (form.value(orderKey) as string[]).filter((other) => other !== id),
    );
}

interface ListOptions {
  hrefOf: (id: string) => string;
  /** A line was moved: the button that has focus moved too. */
  moved: (buttonId: string) => void;
}

/** All lines in order, each leading to its form. */
export function lineList(form: SettingsForm, { hrefOf, moved }: ListOptions): TemplateResult {
  const lines = linesOf(form);
  const problem = form.problem(orderKey);
  const move = (at: number, by: 1 | -1): void => {
    const ids = lines.map(({ id }) => id);
    const [id] = ids.splice(at, 1);
    ids.splice(at + by, 0, id!);
    form.put(orderKey, ids);
    const atEdge = at + by === 0 || at + by === ids.length - 1;
    moved(`${(by === -1) === atEdge ? 'down' : 'up'}-${id}`);
  };
  return html`${problem === null ? nothing : html`<p class="error small">${problem}</p>`}
    <ol class="things">
      ${lines.map(
        ({ id, name, number }, at) =>
          html`<li class="line">
            <span class="thing"
              ><a href=${hrefOf(id)}>${name.nl || words.newName}</a>
              <span class="muted small">${number}</span>
              ${
                form.isEdited((key) => key === `lines/${id}`)
                  ? html`<span class="pill unsaved">${settingsTexts.unsaved}</span>`
                  : nothing
              }</span
            >
            <span class="moves">
              ${at === 0 ? nothing : moveButton(`up-${id}`, '↑', words.up(name.nl), () => move(at, -1))}
              ${
                at === lines.length - 1
                  ? nothing
                  : moveButton(`down-${id}`, '↓', words.down(name.nl), () => move(at, 1))
              }
            </span>
          </li>`,
      )}
    </ol>`;
}

function moveButton(id: string, sign: string, label: string, click: () => void): TemplateResult {
  return html`<button id=${id} class="button quiet compact" type="button" aria-label=${label} @click=${click}>
    <span aria-hidden="true">${sign}</span>
  </button>`;
}

/** What can be edited of one line. */
export function lineForm(form: SettingsForm, line: Line): TemplateResult {
  const key = `lines/${line.id}`;
  const put = (change: Partial<Line>): void => form.put(key, { ...line, ...change });
  const { locales } = form.settings.municipality;
  const problem = form.problem(key);
  const limited = line.leefgebieden !== undefined || line.ageBands !== undefined;
  return html`
    ${problem === null ? nothing : html`<p class="error small">${problem}</p>`}
    ${localisedField({ id: `${key}/name`, label: words.name, locales, value: line.name, change: (name) => put({ name: name as Line['name'] }) })}
    ${textField({ id: `${key}/number`, label: words.number, type: 'tel', value: line.number, change: (number) => put({ number }) })}
    ${localisedField({ id: `${key}/hours`, label: words.hours, locales, value: line.hours, change: (hours) => put({ hours: hours as Line['hours'] }) })}
    ${localisedField({ id: `${key}/about`, label: words.about, locales, rows: 2, value: line.about, change: (about) => put({ about: about as Line['about'] }) })}
    <fieldset>
      <legend>${words.urgencies}</legend>
      ${(['nu', 'vandaag'] as const).map((urgency) =>
        checkField({
          id: `${key}/${urgency}`,
          label: words[urgency],
          checked: line.urgencies.includes(urgency),
          change: (checked) =>
            put({
              urgencies: (['nu', 'vandaag'] as const).filter((each) =>
                each === urgency ? checked : line.urgencies.includes(each),
              ),
            }),
        }),
      )}
      ${limited ? html`<p class="hint small">${words.only}</p>` : nothing}
    </fieldset>
  `;
}
