import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { FollowView } from '../view.js';
import type { Act } from '../visit.js';
import { failureText } from '../words/problems.js';

/**
 * What became of the last act; always there to be heard.
 *
 * @param acts those that are done at this place of the page; of all where it is left out
 */
export function notices({ state, municipality }: FollowView, acts?: readonly Act[]): TemplateResult {
  const isHere = acts === undefined || (state.last !== null && acts.includes(state.last));
  const failure = isHere ? state.failure : null;
  const words = isHere ? said(state) : '';
  return html`
    <div role="status" class="said">
      ${
        failure
          ? html`<div class="note failed">
              <p>${fresh(failureText(failure))}</p>
              <p>${phoneLink(municipality.phone)}</p>
            </div>`
          : words === ''
            ? nothing
            : html`<p class="note">${fresh(words)}</p>`
      }
    </div>
  `;
}

function said({ done, proving, acting, attempt }: FollowView['state']): string {
  if (proving && acting !== null)
    return msg('We doen eerst een korte controle op dit apparaat. Dat duurt een paar tellen. Je hoeft niets te doen.');
  if (acting === 'add' && attempt > 1)
    return msg('Het lukte nog niet. We proberen het vanzelf opnieuw. Je hoeft niets te doen.');
  switch (done) {
    case 'added':
      return msg('Je bericht is toegevoegd. Het team ziet het meteen.');
    case 'answer-way':
      return msg('Het is veranderd. Het team weet hoe je antwoord wilt.');
    case 'news':
      return msg('Er is iets nieuws.');
    case 'no-news':
      return msg('Er is nog niets nieuws.');
    default:
      return '';
  }
}
