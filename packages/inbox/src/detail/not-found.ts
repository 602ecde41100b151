import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts.js';

/**
 * A question that is not in one's inbox, or no longer. What one had written for it is not lost with it.
 *
 * @param erased whether its sender erased it
 * @param words what was not sent, '' where nothing was written
 */
export function notFound(erased: boolean, words: string, discard: () => void): TemplateResult {
  return html`<h1>${erased ? texts.detail.erasedHeading : texts.detail.notFoundHeading}</h1>
    <p>${erased ? texts.detail.erasedBody : texts.detail.notFoundBody}</p>
    ${
      words === ''
        ? nothing
        : html`<div class="callout kept">
            <label class="label" for="kept">${texts.detail.keptDraft}</label>
            <textarea id="kept" class="input" readonly .value=${words}></textarea>
            <button class="button secondary compact" type="button" @click=${discard}>
              ${texts.detail.discardDraft}
            </button>
          </div>`
    }`;
}
