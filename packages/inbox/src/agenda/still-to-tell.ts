import type { AgendaHour, StillToTell } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { agendaTexts } from './agenda-texts.js';
import { mailLink, phoneLink } from './contact.js';

interface Circumstances {
  /** An instant in words. */
  moment: (instant: string) => string;
  /** The hours that are known, for the names of their spreekuren. */
  hours: readonly AgendaHour[];
  /** Id of the one that is being noted as told. */
  busy: string | null;
  told: (one: StillToTell) => void;
}

/** Those who do not know yet that something changed; nothing where everybody does. */
export function stillToTell(
  list: readonly StillToTell[],
  circumstances: Circumstances,
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<section class="callout warning to-tell" aria-labelledby="to-tell">
    <h2 id="to-tell" tabindex="-1">${agendaTexts.stillToTell.heading(list.length)}</h2>
    <p class="small">${agendaTexts.stillToTell.lead}</p>
    <ul>
      ${repeat(
        list,
        ({ id }) => id,
        (one) => line(one, circumstances),
      )}
    </ul>
  </section>`;
}

function line(one: StillToTell, { moment, hours, busy, told }: Circumstances): TemplateResult {
  const { stillToTell: words } = agendaTexts;
  const when = moment(one.startsAt);
  const name = hours.find(({ spreekuur }) => spreekuur.id === one.spreekuur)?.spreekuur.name.nl;
  return html`<li>
    <div class="whom">
      <p>
        <strong>${words.kinds[one.kind](when)}</strong>
        <span class="small">${name === undefined ? nothing : `${name} · `}${agendaTexts.hour.people(one.people)}</span>
      </p>
      ${one.email === null ? nothing : html`<p>${words.emailFailed} ${mailLink(one.email)}</p>`}
      <p>${one.phone === null ? words.noPhone : html`${words.phone} ${phoneLink(one.phone)}`}</p>
    </div>
    <button
      class="button secondary compact"
      type="button"
      aria-label=${words.toldLong(when)}
      aria-disabled=${busy === one.id ? 'true' : nothing}
      @click=${() => told(one)}
    >
      ${words.told}
    </button>
  </li>`;
}
