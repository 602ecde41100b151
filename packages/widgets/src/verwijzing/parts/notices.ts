import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { ReferralView } from '../view.js';
import { failureText } from '../words/problems.js';

/** What became of the last act; always there to be heard. */
export function notices({ state, municipality }: ReferralView): TemplateResult {
  const words = said(state);
  return html`
    <div role="status" class="said">
      ${
        state.failure
          ? html`<div class="note failed">
              <p>${fresh(failureText(state.failure))}</p>
              <p>${phoneLink(municipality.phone)}</p>
            </div>`
          : words === ''
            ? nothing
            : html`<p class="note">${fresh(words)}</p>`
      }
    </div>
  `;
}

function said({ proving, acting, attempt }: ReferralView['state']): string {
  if (acting === null) return '';
  if (proving) return msg('We doen eerst een korte controle op dit apparaat. Dat duurt een paar tellen.');
  if (attempt > 1) return msg('Het lukte nog niet. We proberen het vanzelf opnieuw. Je hoeft niets te doen.');
  return '';
}
