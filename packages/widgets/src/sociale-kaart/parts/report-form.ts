import { msg } from '@lit/localize';
import type { KaartReport } from '@voordeur/core/sociale-kaart';
import type { Service } from '@voordeur/core/schemas';
import { serviceReportKinds } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { radios } from '../../shell/parts/choices.js';
import { fresh } from '../../shell/parts/fresh.js';
import { optional } from '../../shell/parts/optional.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { describedBy, fieldError } from '../../shell/parts/text-field.js';
import type { KaartView } from '../view.js';
import { reportKindText } from '../words/labels.js';

/** "Klopt dit niet?": a few words to whoever keeps the sociale kaart, in place. */
export function reportForm(view: KaartView, { id, name }: Service): TemplateResult {
  const { report } = view.state;
  if (report?.serviceId !== id)
    return html`<button
      type="button"
      class="button quiet"
      part="button"
      id="report-${id}"
      @click=${() => view.report(id)}
    >
      ${msg('Klopt dit niet?')}<span class="visually-hidden">: ${name}</span>
    </button>`;
  if (report.stage === 'sent')
    return html`<div class="note" id="report" tabindex="-1">
      <p>
        <strong>${msg('Dank je wel.')}</strong> ${msg('We kijken het na. Zo blijft deze lijst kloppen voor iedereen.')}
      </p>
    </div>`;
  return form(view, report);
}

function form(view: KaartView, report: KaartReport): TemplateResult {
  const sending = report.stage === 'sending';
  const noteError = report.problem === 'note-too-long' ? msg('Maak het wat korter. Er passen 2.000 tekens in.') : null;
  return html`
    <form
      class="report"
      part="report"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        view.sendReport();
      }}
    >
      ${fieldError('kind', report.problem === 'kind-missing' ? msg('Kies wat er niet klopt.') : null)}
      ${radios({
        field: 'kind',
        legend: msg('Wat klopt er niet?'),
        choices: serviceReportKinds.map((value) => ({ value, label: reportKindText(value) })),
        chosen: report.kind,
        choose: (kind) => view.dispatch({ type: 'report-change', kind }),
      })}
      <div class="field">
        <label class="label" for="field-note">${optional(msg('Wat moet er staan?'))}</label>
        <p class="hint" id="hint-note">
          ${msg('Zet er niets over jezelf in. Je krijgt geen antwoord. Een vraag stel je met “Stel je vraag”.')}
        </p>
        ${fieldError('note', noteError)}
        <textarea
          class="input note-text"
          part="input"
          id="field-note"
          name="note"
          dir="auto"
          rows="3"
          autocomplete="off"
          aria-invalid=${noteError ? 'true' : 'false'}
          aria-describedby=${describedBy('note', true, noteError !== null)}
          .value=${live(report.note)}
          @input=${(event: InputEvent) =>
            view.dispatch({ type: 'report-change', note: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      ${troubles(view, report)}
      <div class="buttons">
        <button type="submit" class="button" part="button" aria-disabled=${sending ? 'true' : 'false'}>
          ${fresh(sending ? msg('Bezig met versturen…') : msg('Verstuur'))}
        </button>
        ${
          sending
            ? nothing
            : html`<button type="button" class="button quiet" part="button" @click=${() => view.closeReport()}>
                ${msg('Toch niet')}
              </button>`
        }
      </div>
    </form>
  `;
}

function troubles({ municipality }: KaartView, { stage }: KaartReport): TemplateResult | typeof nothing {
  if (stage === 'failed')
    return html`<p class="error" role="alert">
      ${msg('Versturen lukt nu niet. Wat je schreef, staat er nog. Probeer het zo nog eens.')}
    </p>`;
  if (stage === 'refused')
    return html`<p class="error" role="alert">
      ${msg('Dit kunnen we hier niet aannemen. Wil je het doorgeven? Bel dan.')} ${phoneLink(municipality.phone)}
    </p>`;
  return nothing;
}
