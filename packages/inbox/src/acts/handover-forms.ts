import type { StaffMember } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { actTexts } from './act-texts.js';
import { actButton, checkField, teamField, wordsField } from './fields.js';
import type { FormView } from './form.js';

/** Offering a question to another team. */
export function handOverForm(view: FormView, me: StaffMember): TemplateResult {
  const { toTeam, reason } = view.draft;
  const { team, consentToShare } = view.question;
  const { handOver } = actTexts;
  return html`<details class="act" ?open=${toTeam !== '' || reason !== ''}>
    <summary>${handOver.open}</summary>
    <form novalidate @submit=${view.submit('hand-over')}>
      <p class="hint small">${handOver.what}</p>
      ${teamField(view, { field: 'toTeam', teams: me.allTeams.filter(({ id }) => id !== team) })}
      ${wordsField(view, { field: 'reason', label: handOver.reason, hint: handOver.reasonHint, rows: 3 })}
      ${checkField(view, { field: 'misroute', label: handOver.misroute, hint: handOver.misrouteHint })}
      ${
        consentToShare ? checkField(view, { field: 'stayInformed', label: handOver.stayInformed, hint: null }) : nothing
      }
      <div>${actButton(view, 'hand-over', handOver.button(toTeam === '' ? null : view.nameOfTeam(toTeam)))}</div>
    </form>
  </details>`;
}

/** Taking an offer back. */
export function withdrawAct(view: FormView): TemplateResult | typeof nothing {
  const { handover, version } = view.question;
  if (handover === null) return nothing;
  const withdraw = () => view.act({ kind: 'hand-over/withdraw', version });
  return html`<div class="act">
    ${actButton(view, 'hand-over/withdraw', actTexts.withdraw.button, { click: withdraw })}
    <p class="hint small">${actTexts.withdraw.hint(view.nameOfTeam(handover.toTeam))}</p>
  </div>`;
}

/** Saying yes or no to an offer. */
export function offeredForms(view: FormView): TemplateResult | typeof nothing {
  const { handover, version } = view.question;
  if (handover === null) return nothing;
  const { accept, refuse } = actTexts;
  const from = view.nameOfTeam(handover.fromTeam);
  const accepted = () => view.act({ kind: 'hand-over/accept', version });
  return html`
    <div class="act">
      ${actButton(view, 'hand-over/accept', accept.button, { click: accepted })}
      <p class="hint small">${accept.hint(from)}</p>
    </div>
    <details class="act" ?open=${view.draft.refusal !== ''}>
      <summary>${refuse.open}</summary>
      <form novalidate @submit=${view.submit('hand-over/refuse')}>
        ${wordsField(view, { field: 'refusal', label: refuse.reason, hint: refuse.hint(from), rows: 3 })}
        <div>${actButton(view, 'hand-over/refuse', refuse.button)}</div>
      </form>
    </details>
  `;
}
