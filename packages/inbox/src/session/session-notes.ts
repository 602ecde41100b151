import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../api/result.js';
import { texts } from '../texts.js';

/** The session ended while words were not sent: what is on screen stays, and this says how to go on. */
export function sessionExpired(error: ApiError | null, resume: () => void): TemplateResult {
  return html`<div class="callout warning expired" role="alert">
    <p><strong>${texts.session.expiredHeading}</strong></p>
    <p>${texts.session.expiredBody}</p>
    ${error === null ? nothing : html`<p><strong>${notYet(error)}</strong></p>`}
    <div class="buttons">
      <a class="button compact" href="/inbox/sign-in" target="_blank" rel="noopener">${texts.session.expiredLink}</a>
      <button class="button secondary compact" type="button" @click=${resume}>${texts.session.resume}</button>
    </div>
  </div>`;
}

function notYet({ code }: ApiError): string {
  return code === 'signed-out' ? texts.session.notYet : texts.errors[code];
}

/** Someone who may sign in, but belongs to no team. */
export function noTeams(): TemplateResult {
  return html`<div class="alone">
    <h1>${texts.session.noTeamsHeading}</h1>
    <p>${texts.session.noTeamsBody}</p>
  </div>`;
}
