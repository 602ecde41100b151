import { msg, str } from '@lit/localize';
import { teamName } from '@voordeur/core/intake';
import { answerWays, type AnswerWay } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkboxes, radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { optional } from '../../shell/parts/optional.js';
import { describedBy, fieldError, textField } from '../../shell/parts/text-field.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import { urgentLines } from '../parts/urgent-lines.js';
import type { ReferralView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText } from '../words/problems.js';

/** The professional sends the question, with the patient beside them. */
export function consentPage(view: ReferralView): TemplateResult {
  return html`
    <div class="way-back no-print">
      ${plainButton(msg('Terug'), () => view.dispatch({ type: 'change' }), 'quiet back')}
    </div>
    ${heading(view.level, headingText(view.state), 'step')} ${urgentLines(view)} ${told(view)} ${words(view)}
    ${answerWay(view)} ${agreed(view)} ${notices(view)}
    <div class="buttons">${submitButton(msg('Verstuur de vraag'), view.state.acting === 'send')}</div>
  `;
}

/** What to say before anything is sent, in sentences that can be read out. */
function told({ decision, municipality, level }: ReferralView): TemplateResult {
  return html`
    <section class="told">
      ${heading(level + 1, msg('Vertel dit eerst'), 'part', 'told')}
      <ul class="points">
        <li>${msg(str`Ik stuur je vraag naar ${teamName(decision.lead, municipality)}. Zij antwoorden jou.`)}</li>
        <li>${msg('Ik stuur je naam niet mee. Je krijgt een code. Daarmee lees je het antwoord.')}</li>
        <li>${msg('Met die code kun je de vraag ook intrekken of wissen.')}</li>
        <li>${msg('Je hoeft dit niet te doen. Je kunt ook een kaart meekrijgen en het zelf doen.')}</li>
      </ul>
    </section>
  `;
}

function words({ state, agree }: ReferralView): TemplateResult {
  const error = errorText(state.problems, 'text');
  return html`
    <div class="field">
      <label class="label" for="field-text">${optional(msg('Wat moet het team weten?'))}</label>
      <p class="hint" id="hint-text">
        ${msg('Schrijf niet meer dan nodig: geen naam, geen BSN, niets uit het dossier. Degene over wie het gaat, leest dit ook.')}
      </p>
      ${fieldError('text', error)}
      <textarea
        class="input"
        part="input"
        id="field-text"
        name="text"
        rows="3"
        dir="auto"
        autocomplete="off"
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${describedBy('text', true, error !== null)}
        .value=${live(state.consent.text)}
        @input=${(event: InputEvent) => agree({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
  `;
}

function answerWay(view: ReferralView): TemplateResult {
  const { state, agree } = view;
  const texts: Readonly<Record<AnswerWay, string>> = {
    code: msg('Met de code, zonder gegevens'),
    phone: msg('Het team belt'),
    email: msg('Per e-mail'),
    inloop: msg('Langskomen met de code'),
  };
  return radios({
    field: 'answerBy',
    legend: msg('Hoe komt het antwoord?'),
    choices: answerWays.map((value) => ({ value, label: texts[value] })),
    chosen: state.consent.answerBy,
    choose: (answerBy) => agree({ answerBy }),
    after: (way) => (way === state.consent.answerBy ? detail(view, way) : nothing),
  });
}

function detail({ state, agree }: ReferralView, way: AnswerWay): TemplateResult | typeof nothing {
  if (way !== 'email' && way !== 'phone') return nothing;
  const { consent, problems } = state;
  const hint = msg('Alleen om te antwoorden. Vraag of iemand anders kan meelezen of meeluisteren.');
  return html`<div class="detail">
    ${
      way === 'email'
        ? textField({
            field: 'email',
            label: msg('E-mailadres'),
            hint,
            value: consent.email,
            error: errorText(problems, 'email'),
            change: (email) => agree({ email }),
            type: 'email',
            inputmode: 'email',
            autocomplete: 'off',
            required: true,
          })
        : textField({
            field: 'phone',
            label: msg('Telefoonnummer'),
            hint,
            value: consent.phone,
            error: errorText(problems, 'phone'),
            change: (phone) => agree({ phone }),
            type: 'tel',
            inputmode: 'tel',
            autocomplete: 'off',
            required: true,
          })
    }
  </div>`;
}

type Agreement = 'agreed' | 'share' | 'feedback';

/** What was agreed; only the first has to be. */
function agreed({ state, agree, decision, municipality, locale }: ReferralView): TemplateResult {
  const names = new Intl.ListFormat(locale).format(decision.informed.map((id) => teamName(id, municipality)));
  const choices: { value: Agreement; label: string }[] = [
    { value: 'agreed', label: msg('Ja, deze vraag mag verstuurd worden') },
    ...(decision.informed.length > 0
      ? [{ value: 'share' as const, label: msg(str`Ja, ${names} mag de vraag ook zien en meedenken`) }]
      : []),
    { value: 'feedback', label: msg('Ja, ik mag zien hoe ver het is, nooit wat er wordt besproken') },
  ];
  const chosen = (['agreed', 'share', 'feedback'] as const).filter((name) => state.consent[name]);
  return html`<div class="agreement">
    ${fieldError('agreed', errorText(state.problems, 'agreed'))}
    ${checkboxes({
      field: 'agreed',
      legend: msg('Wat vindt degene over wie het gaat goed?'),
      hint: msg('Het eerste is nodig om te versturen. De rest mag.'),
      choices,
      chosen,
      choose: (values) =>
        agree({
          agreed: values.includes('agreed'),
          share: values.includes('share'),
          feedback: values.includes('feedback'),
        }),
    })}
  </div>`;
}
