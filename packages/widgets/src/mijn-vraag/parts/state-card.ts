import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { momentOf } from '../../shell/words/times.js';
import type { OpenView } from '../view.js';
import { isWithdrawn } from '../words/headings.js';

/** Who has the question, who answers and by when, in plain words. */
export function stateCard(view: OpenView): TemplateResult {
  const { question, municipality, locale } = view;
  const { team, informed, contact, state, answerBy } = question;
  const isToHear = state !== 'afgesloten' && (state !== 'beantwoord' || answerBy !== 'code');
  return html`
    <div class="state" part="state">
      <p class="team-name"><bdi>${team.name}</bdi></p>
      ${contact && question.state !== 'afgesloten' ? html`<p>${msg(str`Je contactpersoon is ${contact}.`)}</p>` : nothing}
      <p class="lead">${whatNow(view)}</p>
      ${isToHear ? html`<p>${howToHear(view)}</p>` : nothing}
      ${
        informed.length > 0
          ? html`<p>
              ${msg(str`Dit team denkt mee: ${new Intl.ListFormat(locale).format(informed.map(({ name }) => name))}.`)}
            </p>`
          : nothing
      }
      <p class="call-too">${msg('Liever bellen?')} ${phoneLink(team.phone ?? municipality.phone)}</p>
      <p class="hint">${msg('Kenmerk van je vraag:')} <strong class="reference">${question.reference}</strong></p>
    </div>
  `;
}

/** What is to be expected; a deadline that went by is said so. */
function whatNow({ question, clock, state }: OpenView): string {
  const isLate = Date.parse(question.respondBy) < (state.readAt ?? 0);
  switch (question.state) {
    case 'nieuw':
    case 'in-behandeling':
      return isLate
        ? msg(
            str`Je had uiterlijk ${momentOf(question.respondBy, clock)} antwoord moeten krijgen. Dat is niet gelukt, en dat spijt ons. Bel gerust.`,
          )
        : msg(str`Je krijgt uiterlijk ${momentOf(question.respondBy, clock)} antwoord.`);
    case 'beantwoord':
      return msg('Je leest het hieronder. Is er nog iets? Voeg het toe, dan gaat het team ermee verder.');
    case 'afgesloten':
      return isWithdrawn(question)
        ? msg(
            'Niemand hoeft er nog iets mee te doen. Bedenk je je? Voeg dan iets toe, en het team gaat er weer mee verder.',
          )
        : msg('Is er toch nog iets? Voeg het toe, dan gaat het team er weer mee verder.');
  }
}

function howToHear({ question }: OpenView): string {
  switch (question.answerBy) {
    case 'email':
      return msg(str`Het team mailt je op ${question.email ?? ''}. Het antwoord staat ook hier.`);
    case 'phone':
      return msg(str`Het team belt je op ${question.phone ?? ''}.`);
    case 'inloop':
      return msg('Je komt langs. Neem je code mee. Een antwoord lees je ook hier.');
    case 'code':
      return msg('Je leest het antwoord hier, met je code.');
  }
}
