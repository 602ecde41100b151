import { msg, str } from '@lit/localize';
import { nearestFirst } from '@voordeur/core/booking';
import type { SpreekurenList } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { waiting } from '../../shell/parts/unavailable.js';
import { dayList, daysOf } from '../parts/day-list.js';
import { when } from '../parts/ticket.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { dateAfter, dayOfDate, differsFromDevice } from '../../shell/words/times.js';

/** Days that are shown at once; the others are one press away, so that nobody has to look through all of them. */
export const daysAtOnce = 3;

/** Choosing a time: the nearest hours that fit first, day by day. */
export function browseStep(view: SpreekuurView): TemplateResult {
  const { list } = view;
  return html`
    ${heading(view.level, headingText(view.state), 'step')} ${notices(view)} ${view.only ? nothing : where(view)}
    ${list ? hours(view, list) : view.listFails ? noList(view) : waiting()}
  `;
}

function notices(view: SpreekuurView): TemplateResult {
  const { booking, lost, moving } = view.state;
  return html`
    ${
      moving && booking
        ? html`<div class="note">
            <p>${msg('Je houdt deze tijd tot je een nieuwe hebt:')}</p>
            ${when(view, booking)}
          </div>`
        : nothing
    }
    <div role="status" class="said">
      ${
        lost
          ? html`<p class="note urgent-note">
              <strong
                >${lost === 'full' ? msg('Die tijd is net vol geworden.') : msg('Die tijd kan niet meer.')}</strong
              >
              ${moving ? msg('Kies een andere tijd.') : msg('Kies een andere tijd. Wat je hebt ingevuld, staat er nog.')}
            </p>`
          : nothing
      }
    </div>
  `;
}

function where(view: SpreekuurView): TemplateResult {
  const { municipality, wishes } = view;
  return html`
    <div class="field where">
      <label class="label" for="field-area">${msg('In welke buurt?')}</label>
      <select
        class="input"
        part="input"
        id="field-area"
        .value=${live(wishes.area ?? '')}
        @change=${(event: Event) => view.wish({ area: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!wishes.area}>${msg('Overal')}</option>
        ${municipality.areas.map(
          ({ id, name }) => html`<option value=${id} ?selected=${wishes.area === id}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

function hours(view: SpreekuurView, list: SpreekurenList): TemplateResult {
  const { wishes, level } = view;
  const { spreekuren, hours: fitting } = sifted(view, list);
  const area = view.municipality.areas.find(({ id }) => id === wishes.area);
  const isNear = new Set(spreekuren.filter(({ location }) => !area || location.area === area.id).map(({ id }) => id));
  const near = daysOf(fitting.filter(({ spreekuur }) => isNear.has(spreekuur)));
  const further = daysOf(fitting.filter(({ spreekuur }) => !isNear.has(spreekuur)));
  const shown = view.allDays ? near : near.slice(0, daysAtOnce);
  const beginsAt = fitting[0]?.startsAt;
  return html`
    ${sieve(view)}
    ${
      beginsAt && differsFromDevice(beginsAt, view.clock)
        ? html`<p class="note">${msg('Alle tijden zijn Nederlandse tijd.')}</p>`
        : nothing
    }
    <div class="days">
      ${near.length > 0 ? dayList(view, level + 1, shown, spreekuren, 'near') : nothingHere(view, list, area?.name)}
    </div>
    ${
      shown.length < near.length
        ? html`<div class="buttons">
            <button type="button" class="button secondary" part="button" @click=${view.showAllDays}>
              ${msg('Meer dagen laten zien')}
            </button>
          </div>`
        : nothing
    }
    ${
      further.length > 0
        ? html`<details class="further" ?open=${near.length === 0}>
            <summary>${msg('Spreekuren in andere buurten')}</summary>
            <div class="days">${dayList(view, level + 1, further, spreekuren, 'further')}</div>
          </details>`
        : nothing
    }
    ${otherDays(view, list)}
  `;
}

/** What fits what one looks for. Hours that do not go on are told where one would have come. */
function sifted(
  { wishes, only, state }: SpreekuurView,
  list: SpreekurenList,
): Pick<SpreekurenList, 'spreekuren' | 'hours'> {
  const { spreekuren, hours: fitting } = nearestFirst(list, wishes);
  return {
    spreekuren,
    hours: fitting.filter(
      (hour) => (!only || hour.spreekuur === only) && (!state.moving || hour.slots.some(({ free }) => free > 0)),
    ),
  };
}

/** That something is left out, and how to see all of it. */
function sieve(view: SpreekuurView): TemplateResult | typeof nothing {
  const { wishes, only } = view;
  if (!only && !wishes.ages && !wishes.language && !wishes.leefgebieden?.length) return nothing;
  return html`<p class="sieve">
    ${only ? nothing : msg('Je ziet de spreekuren die passen bij jouw vraag.')}
    <button type="button" class="button quiet" part="button" @click=${view.showEverything}>
      ${msg('Laat alle spreekuren zien')}
    </button>
  </p>`;
}

function nothingHere(view: SpreekuurView, { from, to }: SpreekurenList, area: string | undefined): TemplateResult {
  const [first, last] = [dayOfDate(from, view.locale), dayOfDate(to, view.locale)];
  return html`<div class="note">
    <p>
      ${fresh(
        area
          ? msg(str`Van ${first} tot en met ${last} is er geen spreekuur in ${area}.`)
          : msg(str`Van ${first} tot en met ${last} is er geen spreekuur.`),
      )}
      ${msg('Kijk bij een andere week, of bel. Dan zoeken we samen een moment.')}
    </p>
    <p>${phoneLink(view.municipality.phone)}</p>
  </div>`;
}

/** Another week: by one press, or by a date. */
function otherDays(view: SpreekuurView, { from, to }: SpreekurenList): TemplateResult {
  const later = dateAfter(to, 1);
  const show = (event: SubmitEvent): void => {
    event.preventDefault();
    const { value } = (event.target as HTMLFormElement).elements.namedItem('date') as HTMLInputElement;
    view.goTo(value);
  };
  return html`
    <div class="other-days">
      <p class="period">
        ${msg(str`Je ziet ${dayOfDate(from, view.locale)} tot en met ${dayOfDate(to, view.locale)}.`)}
      </p>
      <div class="buttons">
        ${
          view.today && from > view.today
            ? html`<button type="button" class="button quiet" part="button" @click=${() => view.goTo('')}>
                ${msg('Terug naar vandaag')}
              </button>`
            : nothing
        }
        <button type="button" class="button secondary" part="button" @click=${() => view.goTo(later)}>
          ${msg('Latere dagen')}
        </button>
      </div>
      <form class="pick-day" novalidate @submit=${show}>
        <div class="field">
          <label class="label" for="field-date">${msg('Of kies zelf vanaf welke dag')}</label>
          <input
            class="input"
            part="input"
            type="date"
            id="field-date"
            name="date"
            min=${view.today || nothing}
            .value=${live(from)}
          />
        </div>
        <button type="submit" class="button secondary" part="button">${msg('Laat zien')}</button>
      </form>
    </div>
  `;
}

function noList(view: SpreekuurView): TemplateResult {
  return html`
    <div role="alert" class="note">
      <p>${msg('We kunnen de tijden nu niet laten zien. Dat ligt niet aan jou. Probeer het zo nog eens, of bel.')}</p>
      <p>${phoneLink(view.municipality.phone)}</p>
    </div>
    <div class="buttons">
      <button type="button" class="button" part="button" @click=${() => view.goTo('')}>
        ${msg('Probeer opnieuw')}
      </button>
    </div>
  `;
}
