import { msg, str } from '@lit/localize';
import { consentFor, factsOf, localise, placeOf, stepsFor, teamById, teamName } from '@voordeur/core/intake';
import { reasonText } from '@voordeur/core/routing';
import { html, nothing, type TemplateResult } from 'lit';
import { doorMark } from '../../ui/door-mark.js';
import { radios } from '../../shell/parts/choices.js';
import { elsewhereNote } from '../parts/elsewhere-note.js';
import { heading } from '../../shell/parts/heading.js';
import type { TriageView } from '../view.js';
import { givenAnswer } from '../words/given.js';
import { questionText } from '../words/questions.js';

/** Everything to look over before sending: the answers, who will answer and why, who else may see it. */
export function checkStep(view: TriageView): TemplateResult {
  return html`
    ${heading(view.level, msg('Klopt alles?'), 'step')}
    <p class="hint">${msg('Kijk het rustig na. Je kunt alles nog wijzigen. Er is nog niets verstuurd.')}</p>
    ${answersGiven(view)} ${whoAnswers(view)} ${whoSees(view)}
  `;
}

function answersGiven(view: TriageView): TemplateResult {
  const { answers } = view.state;
  return html`
    <dl class="answers" part="answers">
      ${stepsFor(answers).map((step) => {
        const question = questionText(step, answers);
        const given = givenAnswer(step, answers, view.municipality, view.locale);
        return html`
          <div class="answer">
            <dt>${question}</dt>
            <dd class=${given ? 'given' : 'hint'}>${given || msg('Overgeslagen')}</dd>
            <dd class="change no-print">
              <button
                type="button"
                class="button quiet"
                part="button"
                @click=${() => view.dispatch({ type: 'change', step })}
              >
                ${msg('Wijzig')} <span class="visually-hidden">${question}</span>
              </button>
            </dd>
          </div>
        `;
      })}
    </dl>
  `;
}

function whoAnswers(view: TriageView): TemplateResult {
  const { decision, municipality, locale } = view;
  const team = teamById(decision.lead, municipality);
  const place = placeOf(factsOf(view.state.answers), municipality);
  return html`
    <section class="team" part="team">
      ${doorMark(1)}
      <div class="team-text">
        ${heading(view.level + 1, msg('Wie antwoordt?'), 'part', 'team')}
        <p class="team-name">${teamName(decision.lead, municipality)}</p>
        ${decision.reasons.map((reason) => html`<p>${reasonText(reason, locale)}</p>`)}
        ${team?.about ? html`<p>${localise(team.about, locale)}</p>` : nothing}
        <p><strong>${byWhen(view)}</strong></p>
        ${place.kind === 'elsewhere' ? elsewhereNote(view, place.neighbour) : nothing}
      </div>
    </section>
  `;
}

function byWhen({ decision, municipality }: TriageView): string {
  if (decision.urgency !== 'gewoon') {
    const { urgentUntil, urgentNextDayBy } = municipality.workingHours;
    return msg(
      str`Stuur je het op een werkdag voor ${urgentUntil} uur, dan antwoordt het team die dag. Anders op de volgende werkdag voor ${urgentNextDayBy} uur.`,
    );
  }
  const days = decision.respondWithinWorkingDays;
  return days === 1
    ? msg('Je krijgt antwoord binnen één werkdag.')
    : msg(str`Je krijgt antwoord binnen ${days} werkdagen.`);
}

function whoSees(view: TriageView): TemplateResult {
  const { decision, municipality, locale, state } = view;
  const { privacy, privacyUrl, clientSupport } = municipality.texts;
  return html`
    <section class="sharing">
      ${heading(view.level + 1, msg('Wie ziet mijn vraag?'), 'part', 'sharing')}
      <p>${localise(privacy, locale)}</p>
      ${
        decision.informed.length > 0
          ? consentQuestion(view)
          : html`<p>${msg(str`Alleen ${teamName(decision.lead, municipality)} krijgt je vraag en je antwoorden.`)}</p>`
      }
      ${
        privacyUrl
          ? html`<p>
              <a href=${privacyUrl} target="_blank" rel="noopener noreferrer"
                >${msg('Meer over je privacy (nieuw tabblad)')}</a
              >
            </p>`
          : nothing
      }
      <p>${localise(clientSupport, locale)}</p>
      ${
        state.answers.asker === 'professional' && decision.informed.length > 0
          ? html`<p><strong>${msg('Vraag degene over wie het gaat eerst of dit mag.')}</strong></p>`
          : nothing
      }
    </section>
  `;
}

function consentQuestion(view: TriageView): TemplateResult {
  const { decision, municipality, state, locale } = view;
  const names = new Intl.ListFormat(locale).format(decision.informed.map((id) => teamName(id, municipality)));
  const lead = teamName(decision.lead, municipality);
  const given = consentFor(decision.informed, state.answers);
  return radios({
    field: 'consent',
    legend: msg(str`Mag ${names} je vraag ook zien?`),
    hint: msg('Dan denkt dat team mee. Kies je niets, dan delen we je vraag niet.'),
    choices: [
      { value: 'ja', label: msg(str`Ja, ${lead} mag het samen doen met ${names}`) },
      { value: 'nee', label: msg(str`Nee, alleen ${lead}`) },
    ],
    chosen: given === null ? null : given ? 'ja' : 'nee',
    choose: (value) => view.answer({ consent: { given: value === 'ja', teams: decision.informed } }),
  });
}
