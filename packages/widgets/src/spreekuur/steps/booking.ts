import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Booking } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../shell/download.js';
import { codeGroups } from '../../shell/parts/code-groups.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { ticket } from '../parts/ticket.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { languageName } from '../words/languages.js';
import { momentOf } from '../../shell/words/times.js';
import { agreed } from './details.js';

/** How an appointment or a waiting place stands, and what one can do with it. */
export function bookingStep(view: SpreekuurView, booking: Booking): TemplateResult {
  const { state } = view;
  const stands = booking.state === 'booked' || booking.state === 'waiting' || booking.state === 'offered';
  return html`
    ${heading(view.level, headingText(state), 'step')}
    ${
      state.bookedOlder
        ? html`<p class="note">
            ${msg('Je afspraak was al gemaakt zoals je hem eerst verstuurde. Wat je daarna veranderde, is niet meegegaan. Klopt de tijd niet? Verzet hem dan.')}
          </p>`
        : nothing
    }
    ${news(view, booking)}
    ${stands ? ticket(view, booking, agreed(booking.people, interpreterOf(view, booking))) : nothing}
    ${state.codeIsNew && state.code ? newCode(view, state.code) : nothing} ${stands ? hears(view, booking) : nothing}
  `;
}

/** What is to be known first. */
function news(view: SpreekuurView, booking: Booking): TemplateResult | typeof nothing {
  const { locale, clock, state, municipality } = view;
  switch (booking.state) {
    case 'waiting':
      return html`<p class="lead">
        ${booking.position === 1 ? msg('Jij bent als eerste aan de beurt.') : msg(str`Je bent nummer ${booking.position ?? ''} in de rij.`)}
        ${msg('Komt er een plek vrij, dan houden we die voor je vast.')}
      </p>`;
    case 'offered':
      return html`<p class="lead">
        ${booking.offerUntil ? msg(str`We houden hem voor je vast tot ${momentOf(booking.offerUntil, clock)}.`) : nothing}
        ${msg('Wil je de plek?')}
      </p>`;
    case 'cancelled':
      return html`
        ${booking.reason ? html`<p class="lead">${localise(booking.reason, locale)}</p>` : nothing}
        <p>
          ${
            booking.cancelledBy === 'hosts'
              ? msg('Dat spijt ons. Je kunt een andere tijd kiezen. Of bel, dan zoeken we samen een moment.')
              : msg('Je hoeft niets meer te doen. Je kunt altijd een nieuwe afspraak maken.')
          }
        </p>
        ${booking.cancelledBy === 'hosts' ? html`<p>${phoneLink(municipality.phone)}</p>` : nothing}
      `;
    case 'lapsed':
      return html`<p>
        ${msg('Er kwam geen plek vrij, of de tijd om hem te nemen was om. Je kunt een andere tijd kiezen.')}
      </p>`;
    case 'booked':
      return state.done === 'accept' || state.done === 'book'
        ? html`<p class="lead">${msg('Fijn dat je komt. We zien je dan.')}</p>`
        : nothing;
  }
}

function interpreterOf({ locale }: SpreekuurView, { interpreter }: Booking): string | null {
  return interpreter === null ? null : languageName(interpreter, locale);
}

function newCode(view: SpreekuurView, code: string): TemplateResult {
  return html`<section class="code" part="receipt">
    ${heading(view.level + 1, msg('Bewaar je code'), 'part', 'code')}
    <p class="receipt-code" part="receipt-code" dir="ltr">${codeGroups(code)}</p>
    <p>
      ${msg('Met deze code kun je je afspraak terugzien, verzetten of afzeggen. Schrijf hem over, kopieer of print hem. We kunnen hem niet nog een keer geven.')}
    </p>
    <div class="buttons no-print">
      <button type="button" class="button" part="button" @click=${() => view.dispatch({ type: 'code-kept' })}>
        ${msg('Ik heb de code bewaard')}
      </button>
      <button type="button" class="button secondary" part="button" @click=${view.copyCode}>
        ${msg('Kopieer de code')}
      </button>
    </div>
  </section>`;
}

/** How a person hears of a change, and how to let know that one cannot come. */
function hears({ municipality }: SpreekuurView, booking: Booking): TemplateResult {
  return html`<div class="hears">
    ${booking.state === 'offered' ? nothing : html`<p>${howOneHears(booking)}</p>`}
    <p class="call-too">
      ${msg('Kun je niet komen? Zeg dan af, ook op het laatst. Bellen mag ook:')} ${phoneLink(municipality.phone)}
    </p>
  </div>`;
}

function howOneHears({ hasEmail, hasPhone, state }: Booking): string {
  const waits = state === 'waiting';
  if (hasEmail)
    return waits
      ? msg('Je krijgt een e-mail als er een plek is.')
      : msg('Je krijgt een herinnering per e-mail, en bericht als er iets verandert.');
  if (hasPhone) return waits ? msg('We bellen je als er een plek is.') : msg('Verandert er iets, dan bellen we je.');
  return waits
    ? msg('Kijk af en toe met je code of er een plek is.')
    : msg('Verandert er iets? Dat zie je hier, met je code.');
}

/** What one can do with it. */
export function bookingButtons(view: SpreekuurView, booking: Booking): TemplateResult {
  const { dispatch } = view;
  const { can, calendar } = booking;
  return html`
    <div class="buttons no-print">
      ${can.accept ? button(msg('Ja, ik neem de plek'), () => view.act('accept'), '') : nothing}
      ${
        calendar
          ? button(booking.state === 'booked' ? msg('Zet in mijn agenda') : msg('Haal uit mijn agenda'), () =>
              download('afspraak.ics', 'text/calendar;charset=utf-8', calendar),
            )
          : nothing
      }
      ${booking.state === 'booked' ? button(msg('Print deze pagina'), view.print) : nothing}
      ${can.move ? button(msg('Verzetten'), () => dispatch({ type: 'ask-move' })) : nothing}
      ${can.cancel ? button(cancelText(booking), () => dispatch({ type: 'ask-cancel' })) : nothing}
      ${
        booking.state === 'cancelled' || booking.state === 'lapsed'
          ? button(msg('Kies een andere tijd'), () => dispatch({ type: 'anew' }), '')
          : view.state.codeIsNew
            ? nothing
            : button(msg('Klaar'), () => dispatch({ type: 'anew' }), 'quiet')
      }
    </div>
  `;
}

function cancelText({ state }: Booking): string {
  if (state === 'booked') return msg('Afzeggen');
  return state === 'offered' ? msg('Nee, ik hoef hem niet') : msg('Haal mij van de wachtlijst');
}

function button(text: string, act: () => void, kind = 'secondary'): TemplateResult {
  return html`<button type="button" class="button ${kind}" part="button" @click=${act}>${text}</button>`;
}
