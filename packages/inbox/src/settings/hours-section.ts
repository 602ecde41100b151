import type { WorkingHours } from '@voordeur/core/schemas';
import { weekdays } from '@voordeur/core/settings/parts';
import { html, nothing, type TemplateResult } from 'lit';
import { checkField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.hours;
const daysKey = 'workingHours/days';

/** When the teams work, and until when something urgent is answered the same day. */
export function hoursForm(form: SettingsForm): TemplateResult {
  const days = form.value(daysKey) as WorkingHours['days'];
  const problem = form.problem(daysKey);
  return html`
    ${problem === null ? nothing : html`<p class="error small">${problem}</p>`}
    ${weekdays.map((day, index) => dayFields(form, days, day, String(index + 1) as keyof WorkingHours['days']))}
    ${timeField(form, 'urgentUntil', words.urgentUntil)} ${timeField(form, 'urgentNextDayBy', words.urgentNextDayBy)}
  `;
}

function dayFields(
  form: SettingsForm,
  days: WorkingHours['days'],
  name: string,
  day: keyof WorkingHours['days'],
): TemplateResult {
  const { [day]: hours, ...others } = days;
  const put = (change: Partial<NonNullable<typeof hours>>): void =>
    form.put(daysKey, { ...days, [day]: { opens: '09:00', closes: '17:00', ...hours, ...change } });
  const time = (field: 'opens' | 'closes') =>
    hours === undefined
      ? nothing
      : textField({
          id: `${daysKey}/${day}/${field}`,
          label: words[field],
          type: 'time',
          value: hours[field],
          change: (value) => put({ [field]: value }),
        });
  return html`<fieldset class="day">
    <legend class="visually-hidden">${name}</legend>
    ${checkField({
      id: `${daysKey}/${day}`,
      label: words.open(name),
      checked: hours !== undefined,
      change: (checked) => (checked ? put({}) : form.put(daysKey, others)),
    })}
    ${time('opens')} ${time('closes')}
  </fieldset>`;
}

function timeField(form: SettingsForm, field: 'urgentUntil' | 'urgentNextDayBy', label: string): TemplateResult {
  const key = `workingHours/${field}`;
  return textField({
    id: key,
    label,
    type: 'time',
    value: form.text(key),
    problem: form.problem(key),
    change: (value) => form.put(key, value),
  });
}
