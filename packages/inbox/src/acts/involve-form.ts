import type { SharingBasis, StaffMember } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { actTexts } from './act-texts.js';
import { actButton, checkField, missingText, teamField, wordsField } from './fields.js';
import type { FormView } from './form.js';

const bases: readonly SharingBasis[] = ['consent', 'decision'];

/** Letting another team read along, and no longer. */
export function involveForm(view: FormView, me: StaffMember): TemplateResult {
  const { involveTeam, involveReason, involveBasis } = view.draft;
  const { team: own, informed } = view.question;
  const { involve } = actTexts;
  // Of a team that is withheld from the sender one can say later that they know.
  const open = new Set(informed.filter(({ withheld }) => !withheld).map(({ team }) => team));
  const teams = me.allTeams.filter(({ id }) => id !== own && !open.has(id));
  return html`<details class="act" ?open=${involveTeam !== '' || involveReason !== ''}>
    <summary>${involve.open}</summary>
    ${informed.length === 0 ? nothing : readers(view)}
    <form novalidate @submit=${view.submit('involve')}>
      <p class="hint small">${involve.what}</p>
      ${teamField(view, { field: 'involveTeam', teams })}
      <slot name="involve-help"></slot>
      ${basisField(view)}
      ${
        involveBasis === 'decision'
          ? checkField(view, { field: 'told', label: involve.told, hint: involve.toldHint })
          : nothing
      }
      ${wordsField(view, { field: 'involveReason', label: involve.reason, hint: involve.reasonHint, rows: 3 })}
      <div>${actButton(view, 'involve', involve.button(involveTeam === '' ? null : view.nameOfTeam(involveTeam)))}</div>
    </form>
  </details>`;
}

function readers(view: FormView): TemplateResult {
  const { informed, version } = view.question;
  return html`<h3 id="readers">${actTexts.involve.readers}</h3>
    <ul class="readers" aria-labelledby="readers">
      ${informed.map(
        ({ team }) =>
          html`<li>
            <span>${view.nameOfTeam(team)}</span>
            ${actButton(view, 'stop-involving', actTexts.involve.stop, {
              click: () => view.act({ kind: 'stop-involving', version, team }),
              label: actTexts.involve.stopThis(view.nameOfTeam(team)),
            })}
          </li>`,
      )}
    </ul>`;
}

/** Which of the two makes it allowed, and what that means. */
function basisField(view: FormView): TemplateResult {
  const { involve } = actTexts;
  const { consentToShare } = view.question;
  const words: Record<SharingBasis, { label: string; hint: string }> = {
    consent: consentToShare ? involve.consentGiven : involve.consentNow,
    decision: involve.decision,
  };
  return html`<fieldset aria-describedby="involveBasis-missing">
    <legend class="label">${involve.basis}</legend>
    ${missingText(view, 'involveBasis')}
    ${bases.map(
      (basis, index) =>
        html`<div class="check">
          <input
            id=${index === 0 ? 'involveBasis' : `basis-${basis}`}
            type="radio"
            name="basis"
            value=${basis}
            .checked=${live(view.draft.involveBasis === basis)}
            ?disabled=${view.busy !== null}
            aria-describedby="basis-${basis}-hint"
            @change=${() => view.write({ involveBasis: basis })}
          />
          <div>
            <label for=${index === 0 ? 'involveBasis' : `basis-${basis}`}>${words[basis].label}</label>
            <p class="hint small" id="basis-${basis}-hint">${words[basis].hint}</p>
          </div>
        </div>`,
    )}
  </fieldset>`;
}
