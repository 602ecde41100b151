import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { codeGroups } from '../../shell/parts/code-groups.js';
import { heading } from '../../shell/parts/heading.js';
import { waiting } from '../../shell/parts/unavailable.js';
import { plainButton } from '../../shell/parts/buttons.js';
import { patientCard } from '../parts/patient-card.js';
import type { ReferralView } from '../view.js';
import { headingText } from '../words/headings.js';

/** The card to give along, and what the professional can do with it. */
export function cardPage(view: ReferralView): TemplateResult {
  const { state } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    <p class="no-print">
      ${msg('Geef de kaart mee, of laat het vierkant scannen. Daarna gaat het zonder jou verder, tenzij er hulp bij nodig is.')}
    </p>
    <div class="buttons no-print">
      ${plainButton(msg('Print de kaart'), view.print, '')} ${plainButton(msg('Laat groot zien'), view.showLarge)}
      ${plainButton(msg('Kopieer de link'), view.copyLink)}
    </div>
    ${copied(view)}
    <div class="side-by-side given">${drawnCard(view)} ${afterwards(view)}</div>
    <div class="buttons no-print">
      ${plainButton(msg('Volgende verwijzing'), () => view.dispatch({ type: 'next' }))}
      ${plainButton(msg('Iets veranderen'), () => view.dispatch({ type: 'change' }), 'quiet')}
      ${plainButton(msg('Toch samen nu versturen'), () => view.go('consent'), 'quiet')}
    </div>
  `;
}

/** The question was sent; what the patient takes along. */
export function sentPage(view: ReferralView): TemplateResult {
  const { state } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    ${
      state.receivedOlder
        ? html`<p class="note no-print">
            ${msg('De vraag was al aangekomen zoals je hem eerst verstuurde. Wat je daarna veranderde, is niet meegegaan. Bel het team als dat nodig is.')}
          </p>`
        : nothing
    }
    <p class="no-print">
      ${msg('Geef deze kaart mee. De code is alleen voor degene over wie het gaat. Schrijf hem zelf nergens op.')}
    </p>
    <div class="buttons no-print">
      ${plainButton(msg('Print de kaart'), view.print, '')} ${plainButton(msg('Laat groot zien'), view.showLarge)}
    </div>
    <div class="side-by-side given">
      ${drawnCard(view)} ${state.consent.feedback ? afterwards(view) : notShared(view)}
    </div>
    <div class="buttons no-print">
      ${plainButton(msg('Volgende verwijzing'), () => view.dispatch({ type: 'next' }))}
    </div>
  `;
}

/** The card, or the one thing that it cannot do without. */
function drawnCard(view: ReferralView): TemplateResult {
  const { card, state } = view;
  if (card) return patientCard(card);
  if (card === undefined) return waiting();
  const code = state.receipt?.receiptCode ?? state.referral?.code ?? '';
  return html`<div class="note failed" role="alert">
    <p>${msg('De kaart kan nu niet getekend worden. Misschien is het internet even weg. Dit is het nummer:')}</p>
    <p class="card-code" part="code" dir="ltr">${code}</p>
    ${plainButton(msg('Probeer opnieuw'), view.loadCard)}
  </div>`;
}

function copied({ copied: outcome, state }: ReferralView): TemplateResult {
  return html`<div role="status" class="said no-print">
    ${
      outcome === null
        ? nothing
        : outcome
          ? html`<p class="note">${fresh(msg('De link is gekopieerd. Hij werkt één keer.'))}</p>`
          : html`<p class="note">
              ${fresh(msg('Kopiëren lukt hier niet. Selecteer de link zelf:'))}
              <span class="link-text" dir="ltr">${state.referral?.link}</span>
            </p>`
    }
  </div>`;
}

/** How to see later how far it is; the number of a referral that was sent stands nowhere else. */
function afterwards(view: ReferralView): TemplateResult {
  const { state } = view;
  const code = state.referral?.code ?? '';
  const last = code.slice(-4);
  return html`
    <section class="afterwards no-print">
      ${heading(view.level + 1, msg('Voor jezelf'), 'part', 'afterwards')}
      ${state.receipt ? html`<p class="own-code" part="code" dir="ltr">${codeGroups(code)}</p>` : nothing}
      <p>
        ${msg(str`Met dit nummer zie je later hoe ver het is: ontvangen, gestart of afgerond. Nooit wat er is besproken, en alleen als degene die je verwijst dat goed vindt. In de lijst van je praktijk herken je het aan de laatste cijfers: ${last}.`)}
      </p>
      <p>
        ${msg('Je kunt de verwijzing bewaren in het dossier van je eigen systeem (FHIR R4). In het bestand staat niets over wie het is; het nummer staat er wel in.')}
      </p>
      <div class="buttons">${plainButton(msg('Bewaar als bestand'), view.saveFile)}</div>
    </section>
  `;
}

function notShared(view: ReferralView): TemplateResult {
  return html`
    <section class="afterwards no-print">
      ${heading(view.level + 1, msg('Voor jezelf'), 'part', 'afterwards')}
      <p>${msg('Jullie spraken af dat je niet ziet hoe ver het is. De verwijzing blijft dus op uitgereikt staan.')}</p>
    </section>
  `;
}
