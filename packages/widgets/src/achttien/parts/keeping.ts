import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AchttienView } from '../view.js';

/** Keeping on the device, only on request, with what that means where others use it too. */
export function keeping(view: AchttienView): TemplateResult {
  return html`
    <div class="keeping no-print" part="keeping">
      <label class="choice" part="choice">
        <input
          type="checkbox"
          aria-describedby="hint-keeping"
          .checked=${live(view.kept)}
          @change=${(event: Event) => view.keep((event.target as HTMLInputElement).checked)}
        />
        <span>${msg('Bewaar dit op dit apparaat')}</span>
      </label>
      <p class="hint" id="hint-keeping">
        ${msg('Dan staan je vinkjes en je plan er de volgende keer nog. Gebruiken anderen dit apparaat ook? Dan kunnen zij het lezen. Bewaar dan liever niets. Je geboortemaand bewaren we nooit. Haal je het vinkje weg, of ga je snel weg, dan is alles gewist.')}
      </p>
      ${
        view.keepingFailed
          ? html`<p class="error" role="alert">
              ${msg('Bewaren lukt niet in deze browser. Print het, dan raak je niets kwijt.')}
            </p>`
          : nothing
      }
    </div>
  `;
}
