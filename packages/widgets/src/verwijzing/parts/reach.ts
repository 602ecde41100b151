import { msg, str } from '@lit/localize';
import { factsOfChoices } from '@voordeur/core/referral';
import { placeOf, teamName } from '@voordeur/core/intake';
import { reasonText } from '@voordeur/core/routing';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { doorMark } from '../../ui/door-mark.js';
import type { ReferralView } from '../view.js';

/** Which team it will reach and why, reckoned on this device while one chooses. */
export function reach(view: ReferralView): TemplateResult {
  const { state, decision, municipality, locale } = view;
  const isChosen = state.choices.leefgebieden.length > 0;
  return html`
    <section class="team reach" part="team">
      ${doorMark(isChosen ? 1 : 0.15)}
      <div class="team-text">
        ${heading(view.level + 1, msg('Waar komt dit terecht?'), 'part', 'team')}
        ${
          isChosen
            ? html`
                <p class="team-name"><bdi>${fresh(teamName(decision.lead, municipality))}</bdi></p>
                ${decision.reasons.map((reason) => html`<p>${fresh(reasonText(reason, locale))}</p>`)} ${informed(view)}
                <p><strong>${fresh(byWhen(view))}</strong></p>
                ${elsewhere(view)}
                <p class="hint">
                  ${msg('Wie je verwijst, vult straks zelf aan en kan alles veranderen. Dan kan een ander team beter passen.')}
                </p>
              `
            : html`<p>${msg('Kies een onderwerp. Dan zie je meteen welk team antwoordt, en waarom.')}</p>`
        }
      </div>
    </section>
  `;
}

function informed({ decision, municipality, locale }: ReferralView): TemplateResult | typeof nothing {
  if (decision.informed.length === 0) return nothing;
  const names = new Intl.ListFormat(locale).format(decision.informed.map((id) => teamName(id, municipality)));
  return html`<p>${fresh(msg(str`Denkt mee, als dat mag van degene die je verwijst: ${names}.`))}</p>`;
}

function byWhen({ decision, municipality }: ReferralView): string {
  if (decision.urgency !== 'gewoon') {
    const { urgentUntil, urgentNextDayBy } = municipality.workingHours;
    return msg(
      str`Komt de vraag op een werkdag voor ${urgentUntil} uur, dan antwoordt het team die dag. Anders op de volgende werkdag voor ${urgentNextDayBy} uur.`,
    );
  }
  const days = decision.respondWithinWorkingDays;
  return days === 1
    ? msg('Het team antwoordt binnen één werkdag nadat de vraag is verstuurd.')
    : msg(str`Het team antwoordt binnen ${days} werkdagen nadat de vraag is verstuurd.`);
}

function elsewhere({ state, municipality }: ReferralView): TemplateResult | typeof nothing {
  const place = placeOf(factsOfChoices(state.choices), municipality);
  if (place.kind !== 'elsewhere' || place.neighbour === null) return nothing;
  const { name, website } = place.neighbour;
  return html`<p>
    <a href=${website} target="_blank" rel="noopener noreferrer"
      >${msg(str`${name} heeft een eigen loket (nieuw tabblad)`)}</a
    >
  </p>`;
}
