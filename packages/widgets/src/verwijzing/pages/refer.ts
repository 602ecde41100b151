import { msg, str } from '@lit/localize';
import { patientLanguageNames, patientLanguages, type PatientLanguage } from '@voordeur/core/referral';
import { ageBands, leefgebieden, urgencies, type AgeBand, type Urgency } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { checkboxes, radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { optional } from '../../shell/parts/optional.js';
import { fieldError, textField } from '../../shell/parts/text-field.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import { reach } from '../parts/reach.js';
import { urgentLines } from '../parts/urgent-lines.js';
import type { ReferralView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText, linkNameText } from '../words/problems.js';
import { subjectText } from '../words/subjects.js';

/** Five choices on one page, and beside them where it will go. */
export function referPage(view: ReferralView): TemplateResult {
  return html`
    ${urgentLines(view)}
    <div class="side-by-side">
      <div class="questions">
        ${subjects(view)} ${filledIn(view)} ${age(view)} ${postcode(view)} ${haste(view)} ${language(view)}
      </div>
      <div class="beside">
        ${reach(view)}
        <p class="nobody">
          ${msg('Hier vul je niets in over wie het is. Er is geen veld voor een naam, een BSN of een verhaal, en er blijft niets op dit apparaat staan.')}
        </p>
        ${notices(view)}
        <div class="buttons">
          ${submitButton(msg('Maak de kaart'), view.state.acting === 'make')}
          ${plainButton(msg('Of verstuur nu, samen'), () => view.go('consent'))}
        </div>
      </div>
    </div>
  `;
}

function subjects({ state, choose, locale, level }: ReferralView): TemplateResult {
  return html`<div class="subjects">
    ${fieldError('leefgebieden', errorText(state.problems, 'leefgebieden'))}
    ${checkboxes({
      field: 'leefgebieden',
      legend: heading(level, headingText(state), 'step'),
      hint: msg('Kies alles wat erbij hoort.'),
      choices: leefgebieden.map((value) => ({ value, label: subjectText(value, locale) })),
      chosen: state.choices.leefgebieden,
      choose: (chosen) => choose({ leefgebieden: leefgebieden.filter((domain) => chosen.includes(domain)) }),
    })}
  </div>`;
}

/** What another system filled in beforehand, and what of it we do not know. */
function filledIn({ state, locale }: ReferralView): TemplateResult | typeof nothing {
  if (state.filledIn === null) return nothing;
  const names = new Intl.ListFormat(locale).format(state.filledIn.map(linkNameText));
  return html`<p class="note" role="status">
    ${
      state.filledIn.length === 0
        ? msg('Er is al iets ingevuld vanuit je eigen systeem. Kijk of het klopt.')
        : msg(str`Er is al iets ingevuld vanuit je eigen systeem. Dit konden we niet lezen: ${names}. Kies dat zelf.`)
    }
  </p>`;
}

function age({ state, choose }: ReferralView): TemplateResult {
  return compact(
    radios<AgeBand | 'unknown'>({
      field: 'ageBand',
      legend: msg('Leeftijd, in jaren'),
      choices: [
        ...ageBands.map((value) => ({ value, label: value.replace('-', '–') })),
        { value: 'unknown', label: msg('Weet ik niet') },
      ],
      chosen: state.choices.ageBand ?? 'unknown',
      choose: (value) => choose({ ageBand: value === 'unknown' ? null : value }),
    }),
  );
}

function postcode({ state, choose }: ReferralView): TemplateResult {
  return textField({
    field: 'postcode',
    label: optional(msg('Postcode')),
    hint: msg('Vier cijfers. Letters gaan niet mee.'),
    value: state.choices.postcode,
    error: errorText(state.problems, 'postcode'),
    change: (value) => choose({ postcode: value }),
    inputmode: 'numeric',
    autocomplete: 'off',
    narrow: true,
  });
}

function haste({ state, choose }: ReferralView): TemplateResult {
  const texts: Readonly<Record<Urgency, string>> = {
    gewoon: msg('Het kan wachten'),
    vandaag: msg('Vandaag of morgen'),
    nu: msg('Nu gevaar'),
  };
  return compact(
    radios({
      field: 'urgency',
      legend: msg('Is er haast?'),
      choices: [...urgencies].reverse().map((value) => ({ value, label: texts[value] })),
      chosen: state.choices.urgency,
      choose: (urgency) => choose({ urgency }),
    }),
  );
}

/** Each language by its own name, as its readers look for it. */
function language({ state, choose }: ReferralView): TemplateResult {
  return compact(
    radios<PatientLanguage>({
      field: 'language',
      legend: msg('Taal van de kaart'),
      choices: patientLanguages.map((value) => ({ value, label: patientLanguageNames[value].name })),
      chosen: state.choices.language,
      choose: (value) => choose({ language: value }),
    }),
  );
}

function compact(content: TemplateResult): TemplateResult {
  return html`<div class="compact">${content}</div>`;
}
