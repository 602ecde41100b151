import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { fresh } from '../../shell/parts/fresh.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import type { KaartView } from '../view.js';

/** "Stel je vraag": with the words where there is a triage on the page, else without, and that is said. */
export function askButton(view: KaartView, kind = ''): TemplateResult {
  const { wayToAsk, state, municipality, triageUrl } = view;
  const hasWords = state.words.trim() !== '';
  if (wayToAsk === 'phone') return html`<p>${msg('Bel de gemeente:')} ${phoneLink(municipality.phone)}</p>`;
  if (wayToAsk === 'link')
    return html`
      <div class="ask no-print">
        <a class="button ${kind}" part="button" href=${triageUrl} rel="noreferrer" @click=${() => view.ask()}>
          ${msg('Stel je vraag')}
        </a>
        ${hasWords ? html`<p class="hint">${msg('Dat is een andere pagina. Wat je hier typte, gaat niet mee.')}</p>` : nothing}
      </div>
    `;
  return html`
    <div class="ask no-print">
      <button type="button" class="button ${kind}" part="button" @click=${() => view.ask()}>
        ${msg('Stel je vraag')}
      </button>
      ${
        hasWords
          ? html`<p class="hint">
              ${fresh(msg('Wat je typte, gaat mee. Je kunt het daar nog veranderen. Er wordt nog niets verstuurd.'))}
            </p>`
          : nothing
      }
    </div>
  `;
}
