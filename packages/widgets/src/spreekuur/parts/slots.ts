import { msg, str } from '@lit/localize';
import type { OpenSlot, PublicSpreekuur, SpreekuurHour } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import type { SpreekuurView } from '../view.js';
import { saidRangeOf, timeOf } from '../../shell/words/times.js';

const minute = 60_000;

/** The times of an hour, each a button; what is full is said so, and leads to the waiting list. */
export function slots(view: SpreekuurView, spreekuur: PublicSpreekuur, hour: SpreekuurHour): TemplateResult {
  const anyFull = hour.slots.some(({ free }) => free === 0);
  return html`
    <ul class="slots">
      ${hour.slots.map((slot) => html`<li>${slotButton(view, spreekuur, slot)}</li>`)}
    </ul>
    ${
      anyFull && !view.state.moving
        ? html`<p class="hint">${msg('Vol? Kies die tijd toch, dan kun je op de wachtlijst.')}</p>`
        : nothing
    }
  `;
}

function slotButton(view: SpreekuurView, spreekuur: PublicSpreekuur, { startsAt, free }: OpenSlot): TemplateResult {
  const { clock, state, dispatch } = view;
  const full = free === 0;
  const minutes = spreekuur.appointments?.slotMinutes ?? 0;
  const endsAt = new Date(Date.parse(startsAt) + minutes * minute).toISOString();
  const time = timeOf(startsAt, clock);
  if (full && state.moving) return html`<p class="slot full">${time} <small>${msg('vol')}</small></p>`;
  return html`
    <button
      type="button"
      class="slot ${full ? 'full' : ''}"
      part="time"
      @click=${() => dispatch({ type: 'choose', slot: { spreekuur: spreekuur.id, startsAt, endsAt, full } })}
    >
      ${time} ${full ? html`<small>${msg('vol')}</small>` : nothing}
      <span class="visually-hidden">${saidRangeOf(startsAt, endsAt, clock)}. ${placesText(free)}</span>
    </button>
  `;
}

function placesText(free: number): string {
  if (free === 0) return msg('Kies deze tijd voor een plek op de wachtlijst.');
  return free === 1 ? msg('Nog 1 plek vrij.') : msg(str`Nog ${free} plekken vrij.`);
}
