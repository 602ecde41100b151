import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { PublicSpreekuur, SpreekuurHour } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import type { SpreekuurView } from '../view.js';
import { languageName } from '../words/languages.js';
import { dayOfDate, momentOf, rangeOf, saidTimeOf } from '../../shell/words/times.js';
import { accessNotes, address, hostsText } from './place.js';
import { slots } from './slots.js';

/** A spreekuur on one day: come by, make an appointment, or neither. */
export function hourCard(
  view: SpreekuurView,
  level: number,
  spreekuur: PublicSpreekuur,
  hour: SpreekuurHour,
): TemplateResult {
  const { locale, clock } = view;
  const closed = hour.state === 'closed';
  const name = `hour-${spreekuur.id}-${hour.startsAt.replace(/\D/g, '')}`;
  return html`
    <article class="hour ${closed ? 'closed-hour' : ''}" part="hour" aria-labelledby="${name}-heading">
      <p class="hour-time">
        <bdi aria-hidden="true">${rangeOf(hour.startsAt, hour.endsAt, clock)}</bdi>
        <span class="visually-hidden">
          ${msg(str`${saidTimeOf(hour.startsAt, clock)} tot ${saidTimeOf(hour.endsAt, clock)}`)}
        </span>
      </p>
      ${heading(level, html`<bdi>${localise(spreekuur.name, locale)}</bdi>`, 'hour-name', name)}
      <p class="hosts">${hostsText(spreekuur.hosts, locale)}</p>
      ${address(spreekuur.location)} ${closed ? notHeld(view, hour) : ways(view, spreekuur, hour)}
      ${closed ? nothing : more(view, spreekuur)}
    </article>
  `;
}

function notHeld({ locale }: SpreekuurView, { closedBecause, reason }: SpreekuurHour): TemplateResult {
  const why = reason ? localise(reason, locale) : closedBecause === 'holiday' ? msg('Het is dan een feestdag.') : '';
  return html`<p class="note"><strong>${msg('Dit spreekuur gaat niet door.')}</strong> ${why}</p>`;
}

/** What one can do: walk in, choose a time, or know why neither. */
function ways(view: SpreekuurView, spreekuur: PublicSpreekuur, hour: SpreekuurHour): TemplateResult {
  const { locale, state } = view;
  const bookable = hour.slots.length > 0;
  return html`
    ${
      hour.movedFrom
        ? html`<p class="note">
            ${msg(str`Let op: dit spreekuur is verplaatst. Eerst was het op ${dayOfDate(hour.movedFrom.date, locale)}.`)}
          </p>`
        : nothing
    }
    ${spreekuur.walkIn && !state.moving ? walkIn(view, spreekuur) : nothing}
    ${
      bookable
        ? html`
            <p class="way-in">
              ${
                spreekuur.walkIn && !state.moving
                  ? msg('Of maak een afspraak, dan hoef je niet te wachten:')
                  : state.moving
                    ? msg('Kies een tijd:')
                    : msg('Maak een afspraak. Kies een tijd:')
              }
            </p>
            ${slots(view, spreekuur, hour)}
          `
        : noTimes(view, spreekuur, hour)
    }
  `;
}

function walkIn({ locale }: SpreekuurView, { busy }: PublicSpreekuur): TemplateResult {
  return html`<p class="walk-in" part="walk-in">
    <strong>${msg('Kom gewoon langs.')}</strong> ${msg('Een afspraak hoeft niet.')}
    ${busy ? localise(busy, locale) : nothing}
  </p>`;
}

function noTimes(
  { clock }: SpreekuurView,
  { appointments, walkIn: canWalkIn }: PublicSpreekuur,
  { bookableFrom }: SpreekuurHour,
): TemplateResult | typeof nothing {
  if (appointments === null) return nothing;
  if (bookableFrom)
    return html`<p class="hint">${msg(str`Een afspraak maken kan vanaf ${momentOf(bookableFrom, clock)}.`)}</p>`;
  return canWalkIn
    ? nothing
    : html`<p class="hint">${msg('Voor dit spreekuur kun je nu geen afspraak meer maken.')}</p>`;
}

function more({ locale }: SpreekuurView, spreekuur: PublicSpreekuur): TemplateResult {
  const { about, bring, languages, interpreter, location } = spreekuur;
  const spoken = new Intl.ListFormat(locale).format(languages.map((code) => languageName(code, locale)));
  return html`
    <details>
      <summary>
        ${msg('Meer over dit spreekuur')}
        <span class="visually-hidden"><bdi>${localise(spreekuur.name, locale)}</bdi></span>
      </summary>
      <div class="more">
        ${about ? html`<p>${localise(about, locale)}</p>` : nothing} ${accessNotes(location, locale)}
        <p>
          ${msg(str`We spreken ${spoken}.`)}
          ${interpreter ? msg('Spreek je een andere taal? Bij een afspraak kun je een tolk vragen.') : nothing}
        </p>
        ${bring ? html`<p class="bring">${localise(bring, locale)}</p>` : nothing}
      </div>
    </details>
  `;
}
