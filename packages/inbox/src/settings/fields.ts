import { languageName } from '@voordeur/core/settings/parts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface Field {
  id: string;
  label: string;
  hint?: string;
  problem?: string | null;
}

interface TextField extends Field {
  value: string;
  change: (value: string) => void;
  type?: 'text' | 'tel' | 'url' | 'time' | 'date' | 'number';
  /** Of a text of more lines. */
  rows?: number;
  lang?: string;
  short?: boolean;
}

/** A field for words, a number, a time or a day, with its problem below it. */
export function textField({
  id,
  label,
  hint,
  problem,
  value,
  change,
  type = 'text',
  rows,
  lang,
  short,
}: TextField): TemplateResult {
  const described = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  const input = (event: Event): void => change((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint small" id="${id}-hint">${hint}</p>`}
    ${
      rows === undefined
        ? html`<input
            id=${id}
            class="input ${short ? 'short' : ''}"
            type=${type === 'number' ? 'text' : type}
            inputmode=${type === 'number' ? 'numeric' : nothing}
            autocomplete="off"
            lang=${lang ?? nothing}
            .value=${live(value)}
            aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${described || nothing}
            @input=${input}
          />`
        : html`<textarea
            id=${id}
            class="input"
            rows=${rows}
            lang=${lang ?? nothing}
            .value=${live(value)}
            aria-invalid=${problem ? 'true' : nothing}
            aria-describedby=${described || nothing}
            @input=${input}
          ></textarea>`
    }
    ${problem ? html`<p class="error small" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}

interface LocalisedField extends Field {
  value: unknown;
  locales: readonly string[];
  rows?: number;
  change: (value: Record<string, string>) => void;
}

/** A text in every language of the municipality; Dutch is read where another is left empty. */
export function localisedField({
  id,
  label,
  hint,
  problem,
  value,
  locales,
  rows,
  change,
}: LocalisedField): TemplateResult {
  const words = (value ?? {}) as Record<string, string>;
  const put = (locale: string, text: string): void => {
    const all = Object.entries({ ...words, [locale]: text });
    change(Object.fromEntries(all.filter(([of, text]) => of === 'nl' || text !== '')));
  };
  return html`<fieldset aria-describedby=${problem ? `${id}-problem` : nothing}>
    <legend>${label}</legend>
    ${hint === undefined ? nothing : html`<p class="hint small">${hint}</p>`}
    ${locales.map((locale) =>
      textField({
        id: `${id}-${locale}`,
        label: languageName(locale),
        value: words[locale] ?? '',
        lang: locale,
        ...(rows !== undefined && { rows }),
        change: (text) => put(locale, text),
      }),
    )}
    ${problem ? html`<p class="error small" id="${id}-problem">${problem}</p>` : nothing}
  </fieldset>`;
}

interface CheckField extends Field {
  checked: boolean;
  change: (checked: boolean) => void;
}

export function checkField({ id, label, hint, problem, checked, change }: CheckField): TemplateResult {
  const described = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label class="check"
      ><input
        id=${id}
        type="checkbox"
        .checked=${live(checked)}
        aria-describedby=${described || nothing}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      ${label}</label
    >
    ${hint === undefined ? nothing : html`<p class="hint small" id="${id}-hint">${hint}</p>`}
    ${problem ? html`<p class="error small" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}

interface SelectField extends Field {
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  change: (value: string) => void;
}

export function selectField({ id, label, hint, problem, value, options, change }: SelectField): TemplateResult {
  const described = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    ${hint === undefined ? nothing : html`<p class="hint small" id="${id}-hint">${hint}</p>`}
    <select
      id=${id}
      class="input"
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described || nothing}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value)}
    >
      ${options.map(([option, words]) => html`<option value=${option} ?selected=${option === value}>${words}</option>`)}
    </select>
    ${problem ? html`<p class="error small" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}
