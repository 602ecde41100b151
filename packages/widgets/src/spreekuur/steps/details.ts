import { msg, str } from '@lit/localize';
import type { ContactWay } from '@voordeur/core/booking';
import { localise } from '@voordeur/core/intake';
import type { PublicSpreekuur } from '@voordeur/core/schemas';
import { leefgebieden, leefgebiedNames } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkboxes, radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { optional } from '../../shell/parts/optional.js';
import { textField } from '../../shell/parts/text-field.js';
import { ticket, type Appointment } from '../parts/ticket.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { interpreterLanguages } from '../words/languages.js';
import { errorText } from '../words/problems.js';

/** What goes along with the time that was chosen; all of it may be left as it is. */
export function detailsStep(view: SpreekuurView): TemplateResult {
  const { state } = view;
  const spreekuur = view.list?.spreekuren.find(({ id }) => id === state.slot?.spreekuur);
  const appointment = chosenAppointment(view, spreekuur);
  return html`
    ${heading(view.level, headingText(state), 'step')} ${appointment ? ticket(view, appointment) : nothing}
    ${state.slot?.full ? waitingExplained(view) : nothing}
    ${textField({
      field: 'people',
      label: msg('Met hoeveel mensen kom je?'),
      hint: msg('Tel jezelf mee. Je mag altijd iemand meenemen.'),
      value: state.details.people,
      error: errorText(state.problems, 'people'),
      change: (people) => view.fill({ people }),
      inputmode: 'numeric',
      autocomplete: 'off',
      narrow: true,
    })}
    ${spreekuur?.interpreter ? interpreter(view) : nothing} ${subjects(view, spreekuur)} ${contact(view)}
    <p class="hint">
      ${msg('Je naam hoeft niet. Je krijgt een code; daarmee kun je de afspraak terugzien, verzetten of afzeggen.')}
    </p>
  `;
}

/** The time that was chosen, as the ticket shows it. */
export function chosenAppointment(
  { state, list }: SpreekuurView,
  spreekuur = list?.spreekuren.find(({ id }) => id === state.slot?.spreekuur),
): Appointment | null {
  const { slot } = state;
  const hour = list?.hours.find(
    (each) => each.spreekuur === slot?.spreekuur && each.startsAt <= slot.startsAt && slot.startsAt < each.endsAt,
  );
  return slot && spreekuur && hour
    ? { date: hour.date, startsAt: slot.startsAt, endsAt: slot.endsAt, spreekuur }
    : null;
}

function waitingExplained({ email }: SpreekuurView): TemplateResult {
  return html`<div class="note">
    <p><strong>${msg('Deze tijd is vol. Je kunt wel op de wachtlijst.')}</strong></p>
    <p>
      ${msg('Komt er een plek vrij, dan houden we die een tijd voor je vast. Met je code zie je of het zover is.')}
      ${
        email
          ? msg('Laat je een e-mailadres of telefoonnummer achter, dan laten we het je weten.')
          : msg('Laat je een telefoonnummer achter, dan bellen we je.')
      }
    </p>
  </div>`;
}

function interpreter(view: SpreekuurView): TemplateResult {
  const { interpreter: chosen } = view.state.details;
  return html`
    <div class="field">
      <label class="label" for="field-interpreter">${optional(msg('Heb je een tolk nodig?'))}</label>
      <select
        class="input"
        part="input"
        id="field-interpreter"
        .value=${live(chosen)}
        @change=${(event: Event) => view.fill({ interpreter: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${chosen === ''}>${msg('Nee')}</option>
        ${interpreterLanguages(view.locale).map(
          ({ code, name }) => html`<option value=${code} ?selected=${chosen === code}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

/** By subject only, so that the right person can be there; what came along from another widget can be taken away. */
function subjects(view: SpreekuurView, spreekuur: PublicSpreekuur | undefined): TemplateResult {
  const { leefgebieden: chosen } = view.state.details;
  const offered = spreekuur?.leefgebieden.length ? spreekuur.leefgebieden : leefgebieden;
  const shown = leefgebieden.filter((id) => offered.includes(id) || chosen.includes(id));
  return html`
    <details ?open=${chosen.length > 0}>
      <summary>${msg('Zeg alvast waar het over gaat')} ${msg('(niet verplicht)')}</summary>
      ${checkboxes({
        field: 'leefgebieden',
        legend: msg('Waar gaat het over?'),
        hint: msg('Alleen de onderwerpen gaan mee. Het team kan zich dan voorbereiden.'),
        choices: shown.map((value) => ({ value, label: localise(leefgebiedNames[value], view.locale) })),
        chosen,
        choose: (values) => view.fill({ leefgebieden: values }),
      })}
    </details>
  `;
}

function contact(view: SpreekuurView): TemplateResult {
  const { details } = view.state;
  const ways: { value: ContactWay; label: string; hint?: string }[] = [
    {
      value: 'code',
      label: msg('Dat hoeft niet'),
      hint: msg('Je kijkt zelf met je code.'),
    },
    ...(view.email
      ? [{ value: 'email' as const, label: msg('Per e-mail'), hint: msg('Je krijgt ook een herinnering.') }]
      : []),
    { value: 'phone', label: msg('Bel mij') },
  ];
  return radios({
    field: 'contact',
    legend: msg('Hoe laten we het je weten als er iets verandert?'),
    choices: ways,
    chosen: details.contact,
    choose: (way) => view.fill({ contact: way }),
    after: (way) => (way === details.contact ? contactDetail(view, way) : nothing),
  });
}

function contactDetail(view: SpreekuurView, way: ContactWay): unknown {
  const { details, problems } = view.state;
  if (way === 'code') return nothing;
  return html`<div class="detail">
    ${
      way === 'email'
        ? textField({
            field: 'email',
            label: msg('Je e-mailadres'),
            hint: msg('In de e-mail staat niet waar het over gaat. Kan iemand anders meelezen? Kies dan liever niets.'),
            value: details.email,
            error: errorText(problems, 'email'),
            change: (email) => view.fill({ email }),
            type: 'email',
            inputmode: 'email',
            autocomplete: 'email',
            required: true,
          })
        : textField({
            field: 'phone',
            label: msg('Je telefoonnummer'),
            hint: msg('We bellen alleen als er iets verandert. Is bellen niet altijd veilig? Kies dan liever niets.'),
            value: details.phone,
            error: errorText(problems, 'phone'),
            change: (phone) => view.fill({ phone }),
            type: 'tel',
            inputmode: 'tel',
            autocomplete: 'tel',
            required: true,
          })
    }
  </div>`;
}

/** What the button at the end says. */
export function detailsButton({ state }: SpreekuurView): string {
  return state.slot?.full ? msg('Zet mij op de wachtlijst') : msg('Maak de afspraak');
}

/** How many come and who interprets, as agreed. */
export function agreed(people: number, interpreterName: string | null): TemplateResult | typeof nothing {
  if (people === 1 && interpreterName === null) return nothing;
  return html`<p>
    ${people > 1 ? msg(str`Je komt met ${people} mensen.`) : nothing}
    ${interpreterName ? msg(str`Er is een tolk bij: ${interpreterName}.`) : nothing}
  </p>`;
}
