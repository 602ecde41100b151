import { msg, str } from '@lit/localize';
import { localise } from '@voordeur/core/intake';
import type { Kept } from '@voordeur/core/schemas';
import { leefgebiedNames } from '@voordeur/core/vocabulary';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { ageText, answerWayText, askerText, dangerText, helperText, yesNoText } from '../../shell/words/answers.js';
import { momentOf } from '../../shell/words/times.js';
import { backToQuestion } from '../parts/back-to-question.js';
import { plainButton } from '../../shell/parts/buttons.js';
import type { FollowView } from '../view.js';
import { headingText } from '../words/headings.js';
import { kindText } from '../words/kinds.js';

type Row = [term: string, words: string | null | undefined | false];

/** Everything that is kept, to read, to print and to take along (AVG, articles 15 and 20). */
export function keptPage(view: FollowView, kept: Kept): TemplateResult {
  const { level, locale, clock } = view;
  return html`
    ${backToQuestion(view)} ${heading(level, headingText(view.state), 'step')}
    <p>${msg('Dit bewaren we over je. Het is van jou: je mag het printen of meenemen.')}</p>
    <p class="hint">${msg('Voor iedereen geldt: wat de veiligheid van een kind raakt, staat hier soms niet bij.')}</p>
    <div class="buttons no-print">
      ${plainButton(msg('Print dit'), view.print)} ${plainButton(msg('Bewaar als bestand'), view.download)}
    </div>
    ${part(view, 'question', msg('Je vraag'), [
      [msg('Kenmerk'), kept.reference],
      [msg('Aangekomen'), momentOf(kept.receivedAt, clock)],
      [msg('Gestuurd vanaf de website van'), kept.partner],
      [msg('Taal'), languageName(kept.locale, locale)],
      [msg('Jouw woorden'), kept.text || msg('Je schreef geen eigen woorden.')],
    ])}
    ${part(view, 'facts', msg('Wat je erbij invulde'), factRows(view, kept))}
    ${part(view, 'reach', msg('Hoe je antwoord wilt'), [
      [msg('Manier'), answerWayText(kept.answerBy)],
      [msg('E-mailadres'), kept.email],
      [msg('Telefoonnummer'), kept.phone],
      [msg('Een ander team mag meelezen'), yesNoText(kept.consentToShare)],
    ])}
    ${part(view, 'teams', msg('Bij wie je vraag is'), [
      ...kept.teams.map(({ name, role }): Row => [roleText(role), name]),
      [msg('Waarom bij dit team'), kept.reasons.join('\n')],
      [msg('Waar het team op let'), kept.signals.join('\n')],
    ])}
    <section aria-labelledby="events-heading">
      ${heading(level + 1, msg('Alles wat ermee gebeurde'), 'part', 'events')}
      <ol class="events">
        ${kept.events.map(
          ({ kind, at, by, team, text }) =>
            html`<li>
              <strong>${kindText(kind)}</strong>
              <span class="hint">${[momentOf(at, clock), by, team?.name].filter(Boolean).join(', ')}</span>
              ${text ? html`<p class="words" dir="auto">${text}</p>` : nothing}
            </li>`,
        )}
      </ol>
    </section>
  `;
}

function part(view: FollowView, name: string, title: string, rows: readonly Row[]): TemplateResult {
  return html`<section aria-labelledby="${name}-heading">
    ${heading(view.level + 1, title, 'part', name)}
    <dl class="facts">
      ${rows.map(([term, words]) =>
        words
          ? html`<div>
              <dt>${term}</dt>
              <dd class="words" dir="auto">${words}</dd>
            </div>`
          : nothing,
      )}
    </dl>
  </section>`;
}

function factRows({ municipality, locale }: FollowView, { facts }: Kept): Row[] {
  const { ageBand, childrenAtHome, leefgebieden, postcode4, area, helpedBy, danger } = facts;
  const subjects = leefgebieden.map((id) => localise(leefgebiedNames[id], locale));
  return [
    [msg('Over wie'), askerText(facts.asker)],
    [msg('Leeftijd'), ageBand && ageText(ageBand)],
    [msg('Waarover'), new Intl.ListFormat(locale).format(subjects)],
    [msg('Is er gevaar?'), danger && dangerText(danger)],
    [msg('Kinderen thuis'), childrenAtHome !== null && yesNoText(childrenAtHome)],
    [msg('Waar'), postcode4 ? msg(str`Postcode ${postcode4}`) : municipality.areas.find(({ id }) => id === area)?.name],
    [msg('Vast adres'), facts.noFixedAddress && msg('Er is geen vast adres')],
    [msg('Hulp van CJG of Sociaal Wijkteam'), helpedBy && helperText(helpedBy)],
    [msg('Over 18 worden of op jezelf wonen'), facts.becomingAdult && yesNoText(true)],
    [msg('Over de veiligheid van een kind'), facts.childSafety && yesNoText(true)],
  ];
}

function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}

function roleText(role: Kept['teams'][number]['role']): string {
  if (role === 'lead') return msg('Geeft antwoord');
  return role === 'offered' ? msg('Is gevraagd om het over te nemen') : msg('Denkt mee');
}
