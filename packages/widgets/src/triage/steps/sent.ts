import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Receipt } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { codeGroups } from '../../shell/parts/code-groups.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { toSpreekuur } from '../parts/to-spreekuur.js';
import { regionOf } from '../../locales/localization.js';
import type { TriageView } from '../view.js';

/** The question arrived: who answers, by when, the code, and what happens next (domain §8). */
export function sentStep(view: TriageView, receipt: Receipt): TemplateResult {
  const { state, municipality, locale } = view;
  return html`
    ${heading(view.level, msg('Je vraag is aangekomen'), 'step')}
    ${
      state.receivedOlder
        ? html`<p class="note">
            ${msg('Je vraag was al aangekomen zoals je hem eerst verstuurde. Wat je daarna veranderde, is niet meegegaan. Noem het als het team antwoordt.')}
          </p>`
        : nothing
    }
    <p class="lead">${msg(str`${receipt.team.name} antwoordt uiterlijk ${deadline(receipt.respondBy, view)}.`)}</p>
    ${
      receipt.informed.length > 0
        ? html`<p>
            ${msg(str`Dit team denkt mee: ${new Intl.ListFormat(locale).format(receipt.informed.map(({ name }) => name))}.`)}
          </p>`
        : nothing
    }
    ${code(view, receipt)}
    <section>
      ${heading(view.level + 1, msg('Wat gebeurt er nu?'), 'part', 'next')}
      <ol class="next">
        <li>${msg(str`${receipt.team.name} leest je vraag. Je hoeft hem niet nog een keer te stellen.`)}</li>
        <li>${howToGetTheAnswer(view)}</li>
        <li>
          ${msg('Wordt het erger, of duurt het te lang? Wacht dan niet, en bel.')} ${phoneLink(municipality.phone)}
        </li>
      </ol>
      ${toSpreekuur(view)}
      <p>${localise(municipality.texts.clientSupport, locale)}</p>
    </section>
  `;
}

function code(view: TriageView, receipt: Receipt): TemplateResult {
  if (view.state.codeKept) {
    return html`<section class="code" part="receipt">
      <p><strong>${msg('Je hebt de code bewaard. Hij staat niet meer op dit scherm.')}</strong></p>
      <p>${msg('Kenmerk van je vraag:')} <strong class="reference">${receipt.reference}</strong></p>
    </section>`;
  }
  return html`<section class="code" part="receipt">
    ${heading(view.level + 1, msg('Bewaar je code'), 'part', 'code')}
    <p class="receipt-code" part="receipt-code" dir="ltr">${codeGroups(receipt.receiptCode)}</p>
    <p>${msg('Kenmerk van je vraag:')} <strong class="reference">${receipt.reference}</strong></p>
    <p>
      ${msg('Met deze code volg je je vraag. Schrijf hem over, kopieer of print hem. We kunnen hem niet nog een keer geven.')}
    </p>
    <div class="buttons no-print">
      <button type="button" class="button" part="button" @click=${() => view.dispatch({ type: 'code-kept' })}>
        ${msg('Ik heb de code bewaard')}
      </button>
      <button type="button" class="button secondary" part="button" @click=${() => view.copyCode()}>
        ${msg('Kopieer de code')}
      </button>
      <button type="button" class="button secondary" part="button" @click=${() => view.print()}>
        ${msg('Print deze pagina')}
      </button>
    </div>
  </section>`;
}

function howToGetTheAnswer({ state, municipality }: TriageView): string {
  const { answerBy, email, phone } = state.answers;
  switch (answerBy) {
    case 'email':
      return msg(str`Je krijgt antwoord per e-mail, op ${email.trim()}.`);
    case 'phone':
      return msg(str`Het team belt je, op ${phone.trim()}.`);
    case 'inloop':
      return msg(str`Kom langs met je code. Bel ${municipality.phone} als je wilt weten waar en wanneer.`);
    default:
      return msg(
        str`Lees je antwoord met je code bij ‘Mijn vraag’ op de website van de gemeente. Of bel ${municipality.phone}.`,
      );
  }
}

function deadline(respondBy: string, { locale, municipality }: TriageView): string {
  const { timeZone } = municipality.workingHours;
  const at = new Date(respondBy);
  const inRegion = regionOf(locale);
  const day = new Intl.DateTimeFormat(inRegion, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    at,
  );
  const time = new Intl.DateTimeFormat(inRegion, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
  return msg(str`${day} om ${time} uur`);
}
