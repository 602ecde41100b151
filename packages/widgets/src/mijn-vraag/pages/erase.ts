import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { backToQuestion } from '../parts/back-to-question.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import type { FollowView, OpenView } from '../view.js';
import { headingText } from '../words/headings.js';

/** What goes, what stays and why, before it is done. */
export function erasePage(view: OpenView): TemplateResult {
  const { question } = view;
  const waits = question.state === 'nieuw' || question.state === 'in-behandeling';
  return html`
    ${backToQuestion(view)} ${heading(view.level, headingText(view.state), 'step')}
    ${
      waits
        ? html`<p class="note">
            <strong>${msg('Je krijgt dan geen antwoord meer: het team kan je vraag niet meer lezen.')}</strong>
          </p>`
        : nothing
    }
    <section aria-labelledby="goes-heading">
      ${heading(view.level + 1, msg('Dit gaat weg, voorgoed'), 'part', 'goes')}
      <ul class="points">
        <li>${msg('alles wat jij schreef en invulde;')}</li>
        <li>${msg('alles wat het team aan jou schreef;')}</li>
        <li>${msg('je e-mailadres of telefoonnummer, als je dat gaf;')}</li>
        <li>${msg('je code: die werkt daarna niet meer.')}</li>
      </ul>
    </section>
    <section aria-labelledby="stays-heading">
      ${heading(view.level + 1, msg('Dit blijft, en waarom'), 'part', 'stays')}
      <ul class="points">
        <li>
          ${msg(str`Dat er een vraag was met kenmerk ${question.reference}, en welke medewerker er wanneer in keek. Zonder een woord van wat er geschreven is. Zo kan altijd worden nagegaan of niemand zomaar meekeek.`)}
        </li>
        <li>
          ${msg('Er zijn kopieën voor als er iets stuk gaat. Daar kan je vraag nog een tijd in staan, op slot. Die kopieën gaan vanzelf weg. Vraag de gemeente hoe lang dat duurt.')}
        </li>
        <li>${msg('Wat je per e-mail kreeg, staat nog in je eigen e-mail.')}</li>
      </ul>
    </section>
    ${notices(view)}
    <div class="buttons">
      ${submitButton(msg('Ja, wis alles'), view.state.acting === 'erase')}
      ${plainButton(msg('Nee, laat staan'), () => view.go('question'))}
    </div>
  `;
}

/** It is done: nothing to worry about, and the door stays open. */
export function erasedPage(view: FollowView): TemplateResult {
  const { state, municipality } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    <p class="lead">${msg('Je vraag en alles wat erover geschreven is, zijn weg. Je code werkt niet meer.')}</p>
    ${
      state.erased
        ? html`<p>${msg('Kenmerk van wat gewist is:')} <strong class="reference">${state.erased.reference}</strong></p>`
        : nothing
    }
    <p>
      ${msg('Heb je later toch hulp nodig? Je bent altijd welkom. Je mag ook bellen.')} ${phoneLink(municipality.phone)}
    </p>
    <div class="buttons no-print">${plainButton(msg('Klaar'), () => view.go('code'))}</div>
  `;
}
