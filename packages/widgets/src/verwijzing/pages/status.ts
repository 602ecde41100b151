import { msg, str } from '@lit/localize';
import type { ReferralState } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { dayOf, dayOfDate } from '../../shell/words/times.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import type { ReferralView } from '../view.js';
import { headingText } from '../words/headings.js';
import { stageText, stateText } from '../words/states.js';
import { subjectText } from '../words/subjects.js';

const stages = ['ontvangen', 'gestart', 'afgerond'] as const;

/** How far a referral is, as steps and in words. */
export function statusPage(view: ReferralView): TemplateResult | typeof nothing {
  const { state, clock, locale } = view;
  const { status } = state;
  if (status === null) return nothing;
  return html`
    ${heading(view.level, headingText(state), 'step')} ${road(status.state)}
    <p>${stateText(status.state)}</p>
    <dl class="facts" part="status">
      <div>
        <dt>${msg('Zo sinds')}</dt>
        <dd>${dayOfDate(status.since, locale)}</dd>
      </div>
      <div>
        <dt>${msg('Kaart gemaakt op')}</dt>
        <dd>${dayOf(status.createdAt, clock)}</dd>
      </div>
      <div>
        <dt>${msg('Waar het over ging')}</dt>
        <dd>${status.leefgebieden.map((domain) => subjectText(domain, locale)).join(' · ')}</dd>
      </div>
      <div>
        <dt>${msg('Verwezen naar')}</dt>
        <dd><bdi>${status.team.name}</bdi></dd>
      </div>
      ${
        status.canRevoke
          ? html`<div>
              <dt>${msg('Te gebruiken tot en met')}</dt>
              <dd>${dayOf(status.expiresAt, clock)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${notices(view)}
    <div class="buttons no-print">
      ${plainButton(msg('Een ander nummer'), () => view.go('follow'))}
      ${status.canRevoke ? plainButton(msg('Trek deze verwijzing in'), () => view.go('revoke'), 'quiet') : nothing}
    </div>
  `;
}

/** The three steps; without any where nothing is to be seen, so that nobody reads a colour for a word. */
function road(state: ReferralState): TemplateResult | typeof nothing {
  const at = stages.findIndex((stage) => stage === state);
  if (at < 0) return nothing;
  return html`<ol class="stages" part="stages">
    ${stages.map(
      (stage, index) =>
        html`<li class=${index <= at ? 'done' : ''} aria-current=${index === at ? 'step' : nothing}>
          <span class="stage-door" aria-hidden="true"></span>
          <span
            >${stageText(stage)}<span class="visually-hidden"
              >${index < at ? msg(', is geweest') : index > at ? msg(', nog niet') : ''}</span
            ></span
          >
        </li>`,
    )}
  </ol>`;
}

/** What taking it back does and does not do. */
export function revokePage(view: ReferralView): TemplateResult {
  const { state } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    <p>
      ${msg(str`De kaart voor ${state.status?.team.name ?? ''} opent dan niets meer. Een kaart die al op papier staat, werkt ook niet meer.`)}
    </p>
    <p>${msg('Wie hulp nodig heeft, kan altijd zelf een vraag stellen of bellen.')}</p>
    ${notices(view)}
    <div class="buttons">
      ${submitButton(msg('Ja, trek in'), view.state.acting === 'revoke')}
      ${plainButton(msg('Nee, laat staan'), () => view.go('status'))}
    </div>
  `;
}
