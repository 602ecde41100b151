import type { QuestionDetail } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { texts } from '../texts.js';

/** Why a question cannot be shown. */
export interface Missing {
  /** Whether its sender erased it. */
  erased: boolean;
  /** What it was to one's team when it was last on this screen, if it was. */
  lost: Pick<QuestionDetail, 'role' | 'handover'> | null;
  nameOfTeam: (id: string) => string;
}

/**
 * A question that is not in one's inbox, or no longer. What one had written for it is not lost with it.
 *
 * @param words what was not sent, '' where nothing was written
 */
export function notFound(missing: Missing, words: string, discard: () => void): TemplateResult {
  const { heading, body } = why(missing);
  return html`<h1>${heading}</h1>
    <p>${body}</p>
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

function why({ erased, lost, nameOfTeam }: Missing): { heading: string; body: string } {
  const { missing } = texts.detail;
  if (erased) return missing.erased;
  if (lost === null) return missing.unknown;
  if (lost.role === 'lead') return missing.lead(lost.handover && nameOfTeam(lost.handover.toTeam));
  return missing[lost.role];
}
