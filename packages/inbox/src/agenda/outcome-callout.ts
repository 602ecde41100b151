import type { Consequences } from '@voordeur/core/schemas';
import { html, nothing, type TemplateResult } from 'lit';
import { agendaTexts } from './agenda-texts.js';
import type { AgendaOutcome } from './events.js';

/** How a change ended, and what became of everyone it hit. It can take focus. */
export function agendaOutcome({ words, consequences }: AgendaOutcome, showToTell: () => void): TemplateResult {
  const lines = consequences === null ? [] : consequenceWords(consequences);
  const someToTell = consequences !== null && consequences.stillToTell.length > 0;
  return html`<div class="callout outcome" tabindex="-1">
    <p><strong>${words}</strong></p>
    ${lines.length === 0 ? nothing : html`<p>${lines.join(' ')}</p>`}
    ${
      someToTell
        ? html`<button class="button secondary compact" type="button" @click=${showToTell}>
            ${agendaTexts.consequences.show}
          </button>`
        : nothing
    }
  </div>`;
}

/** What became of people, a sentence each; every number is one that the gateway counted. */
export function consequenceWords({ hit, moved, cancelled, byEmail, stillToTell }: Consequences): string[] {
  const { consequences: words } = agendaTexts;
  if (hit === 0) return [words.none];
  return [
    ...(moved === 0 ? [] : [words.moved(moved)]),
    ...(cancelled === 0 ? [] : [words.cancelled(cancelled)]),
    ...(byEmail === 0 ? [] : [words.byEmail(byEmail)]),
    ...(stillToTell.length === 0 ? [] : [words.toTell(stillToTell.length)]),
  ];
}
