import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';

/** What went wrong, calmly, with a way on. */
export function errorCallout(error: ApiError, retry: (() => void) | null, lead = ''): TemplateResult {
  const details = error.problem?.errors?.map(({ detail }) => detail) ?? [];
  return html`<div class="callout error-box" role="alert">
    <p>${lead} ${texts.errors[error.code]}</p>
    ${
      details.length === 0
        ? nothing
        : html`<ul class="plain">
            ${details.map((detail) => html`<li>${detail}</li>`)}
          </ul>`
    }
    ${
      retry === null
        ? nothing
        : html`<button class="button secondary compact" type="button" @click=${retry}>${texts.app.retry}</button>`
    }
  </div>`;
}
