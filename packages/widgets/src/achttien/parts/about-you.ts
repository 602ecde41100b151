import { msg, str } from '@lit/localize';
import { adulthoodReaders, adulthoodTicks, type AdulthoodReader } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkboxes } from '../../shell/parts/choices.js';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { describedBy, fieldError } from '../../shell/parts/text-field.js';
import { monthNames, monthText } from '../dates.js';
import type { BirthField } from '../state.js';
import type { AchttienView } from '../view.js';
import { pills } from './pills.js';

interface Option {
  value: string;
  label: string;
}

/** Who reads: the young person or a parent. */
export function readerSwitch(reader: AdulthoodReader, choose: (reader: AdulthoodReader) => void): TemplateResult {
  return pills({
    field: 'reader',
    legend: msg('Voor wie lees je dit?'),
    choices: adulthoodReaders.map((value) => ({
      value,
      label: value === 'young' ? msg('Voor mijzelf') : msg('Voor mijn kind'),
    })),
    chosen: reader,
    choose,
  });
}

/** Month and year of birth, and what else makes the line one's own. Nothing of it is needed. */
export function aboutYou(view: AchttienView): TemplateResult {
  const { state, level } = view;
  return html`
    <form
      class="about-you no-print"
      part="about-you"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        view.count();
      }}
    >
      <div>
        ${heading(level + 1, fresh(invitation(view)), 'part', 'about-you')}
        <p class="hint">${msg('Dit hoeft niet. Wat je kiest, blijft op dit apparaat en gaat nergens heen.')}</p>
      </div>
      <fieldset class="birth">
        <legend class="visually-hidden">${fresh(birthQuestion(view))}</legend>
        ${birthSelect(view, 'month', msg('Geboortemaand'), months(view.locale))}
        ${birthSelect(view, 'year', msg('Geboortejaar'), years(view.today))}
        <div class="buttons">
          <button type="submit" class="button" part="button">${msg('Laat zien')}</button>
          ${
            state.birth === null
              ? nothing
              : html`<button
                  type="button"
                  class="button quiet"
                  part="button"
                  @click=${() => view.dispatch({ type: 'clear-birth' })}
                >
                  ${msg('Wis')}
                </button>`
          }
        </div>
      </fieldset>
      ${view.reader === 'professional' ? nothing : ticks(view, view.reader)}
    </form>
  `;
}

function invitation({ reader, state: { birth }, locale }: AchttienView): string {
  if (birth)
    return msg(str`Geboren in ${monthText(`${birth.year}-${String(birth.month).padStart(2, '0')}-01`, locale)}`);
  switch (reader) {
    case 'young':
      return msg('Maak er jouw tijdlijn van');
    case 'parent':
      return msg('Maak er de tijdlijn van je kind van');
    case 'professional':
      return msg('Zet er data bij');
  }
}

function birthQuestion({ reader }: AchttienView): string {
  switch (reader) {
    case 'young':
      return msg('Wanneer ben je geboren?');
    case 'parent':
      return msg('Wanneer is je kind geboren?');
    case 'professional':
      return msg('Wanneer is de jongere geboren?');
  }
}

function birthSelect(
  { state, dispatch }: AchttienView,
  field: BirthField,
  label: string,
  options: readonly Option[],
): TemplateResult {
  const open = state.missing.includes(field);
  const error = field === 'month' ? msg('Kies een maand.') : msg('Kies een jaar.');
  const chosen = state[field];
  return html`
    <div class="field">
      <label class="label" for="field-${field}">${label}</label>
      ${fieldError(field, open ? error : null)}
      <select
        class="input"
        part="input"
        id="field-${field}"
        name=${field}
        autocomplete="off"
        aria-invalid=${open ? 'true' : nothing}
        aria-describedby=${describedBy(field, false, open)}
        .value=${live(chosen)}
        @change=${(event: Event) =>
          dispatch({ type: 'choose', field, value: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${chosen === ''}>${msg('Kies')}</option>
        ${options.map(({ value, label: text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>
  `;
}

function months(locale: string): Option[] {
  return monthNames(locale).map((label, index) => ({ value: String(index + 1), label }));
}

/** What changes is between 12 and 27; who is somewhat younger or older can look too. */
function years(today: string): Option[] {
  const latest = Number(today.slice(0, 4)) - 8;
  return Array.from({ length: 24 }, (_, index) => {
    const year = String(latest - index);
    return { value: year, label: year };
  });
}

function ticks({ state, content, dispatch }: AchttienView, reader: AdulthoodReader): TemplateResult {
  const question = reader === 'young' ? msg('Wat past bij jou?') : msg('Wat past bij je kind?');
  const count = state.ticks.length;
  return html`
    <details class="ticks">
      <summary>${fresh(`${question} ${count > 0 ? msg(str`(${count} gekozen)`) : msg('(niet verplicht)')}`)}</summary>
      ${checkboxes({
        field: 'ticks',
        legend: html`<span class="visually-hidden">${fresh(question)}</span>`,
        hint: msg('Dan zie je ook wat niet voor iedereen geldt. Kies zo veel als je wilt.'),
        choices: adulthoodTicks.map((value) => ({ value, label: content.words.ticks[value][reader] })),
        chosen: state.ticks,
        choose: (chosen) => dispatch({ type: 'tick', ticks: chosen }),
      })}
    </details>
  `;
}
