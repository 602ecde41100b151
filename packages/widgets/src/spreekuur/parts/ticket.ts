import { localise } from '@voordeur/core/intake';
import type { Booking } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { SpreekuurView } from '../view.js';
import { dayOf, rangeOf, saidRangeOf } from '../../shell/words/times.js';
import { leaf } from './leaf.js';
import { accessNotes, address, hostsText } from './place.js';

/** When, with whom and where. */
export type Appointment = Pick<Booking, 'date' | 'startsAt' | 'endsAt'> & {
  spreekuur: Pick<Booking['spreekuur'], 'name' | 'hosts' | 'location' | 'bring'>;
};

/** One appointment with all that one has to know to get there. */
export function ticket(view: SpreekuurView, appointment: Appointment, extra: unknown = nothing): TemplateResult {
  const { locale } = view;
  const { name, hosts, location, bring } = appointment.spreekuur;
  return html`
    <div class="ticket" part="appointment">
      ${leaf(appointment.date, locale)}
      <div class="ticket-text">
        ${when(view, appointment)}
        <p><bdi>${localise(name, locale)}</bdi><br />${hostsText(hosts, locale)}</p>
        ${address(location)} ${accessNotes(location, locale)}
        ${bring ? html`<p class="bring">${localise(bring, locale)}</p>` : nothing} ${extra}
      </div>
    </div>
  `;
}

/** The same in one line, where it is known already. */
export function when(
  { clock }: SpreekuurView,
  { startsAt, endsAt }: Pick<Appointment, 'startsAt' | 'endsAt'>,
): TemplateResult {
  return html`<p class="when">
    <span aria-hidden="true"
      >${dayOf(startsAt, clock)}, <bdi class="clock">${rangeOf(startsAt, endsAt, clock)}</bdi></span
    >
    <span class="visually-hidden">${saidRangeOf(startsAt, endsAt, clock)}</span>
  </p>`;
}
