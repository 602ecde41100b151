import { textNames } from '@voordeur/core/settings/parts';
import { html, type TemplateResult } from 'lit';
import { localisedField, textField } from './fields.js';
import type { SettingsForm } from './form.js';
import { settingsTexts } from './settings-texts.js';

const words = settingsTexts.texts;

/** What residents read everywhere, and the general phone number. */
export function textsForm(form: SettingsForm): TemplateResult {
  const { locales } = form.settings.municipality;
  return html`
    ${textField({
      id: 'phone',
      label: words.phone,
      type: 'tel',
      value: form.text('phone'),
      problem: form.problem('phone'),
      change: (value) => form.put('phone', value),
    })}
    ${(['privacy', 'clientSupport', 'otherDoors'] as const).map((name) =>
      localisedField({
        id: `texts/${name}`,
        label: textNames[name],
        problem: form.problem(`texts/${name}`),
        value: form.value(`texts/${name}`),
        locales,
        rows: 4,
        change: (value) => form.put(`texts/${name}`, value),
      }),
    )}
    ${textField({
      id: 'texts/privacyUrl',
      label: words.privacyUrl,
      hint: words.privacyUrlHint,
      type: 'url',
      value: form.text('texts/privacyUrl'),
      problem: form.problem('texts/privacyUrl'),
      change: (value) => form.put('texts/privacyUrl', value === '' ? null : value),
    })}
  `;
}
