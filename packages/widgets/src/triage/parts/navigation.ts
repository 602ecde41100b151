import { msg, str } from '@lit/localize';
import { isAnswered, isQuestion, progressOf } from '@voordeur/core/intake';
import { html, nothing, type TemplateResult } from 'lit';
import type { TriageView } from '../view.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { fresh } from '../../shell/parts/fresh.js';

/** Back, and how far one is. */
export function way(view: TriageView): TemplateResult | typeof nothing {
  const { step, answers, askedAgain } = view.state;
  if (!isQuestion(step) && step !== 'check') return nothing;
  const { number, total } = progressOf(step, answers, askedAgain);
  return html`
    <div class="way no-print">
      ${
        number > 1
          ? html`<button
              type="button"
              class="button quiet back"
              part="button"
              @click=${() => view.dispatch({ type: 'back' })}
            >
              ${msg('Terug')}
            </button>`
          : nothing
      }
      <p class="progress">${fresh(msg(str`Stap ${number} van ${total}`))}</p>
    </div>
  `;
}

/** What one can do at the end of a step. */
export function buttons(view: TriageView): TemplateResult | typeof nothing {
  const { step, codeKept } = view.state;
  switch (step) {
    case 'sending':
      return nothing;
    case 'sent':
      return codeKept
        ? row(plainButton(msg('Nog een vraag stellen'), () => view.dispatch({ type: 'forget' })))
        : nothing;
    case 'check':
      return row(submitButton(msg('Verstuur mijn vraag')));
    case 'failed':
      return row(html`
        ${submitButton(msg('Probeer opnieuw'))}
        ${plainButton(msg('Terug naar mijn antwoorden'), () => view.dispatch({ type: 'review' }))}
      `);
    default:
      return row(html`${submitButton(msg('Verder'))} ${skipOrClear(view)}`);
  }
}

/** Every question can be skipped, and what was chosen can be taken back; typed words only by hand. */
function skipOrClear(view: TriageView): TemplateResult | typeof nothing {
  const { step, answers } = view.state;
  if (!isAnswered(step, answers)) return plainButton(msg('Overslaan'), () => view.dispatch({ type: 'next' }), 'quiet');
  if (step === 'words') return nothing;
  return plainButton(msg('Antwoord wissen'), () => view.dispatch({ type: 'clear' }), 'quiet');
}

function row(content: TemplateResult): TemplateResult {
  return html`<div class="buttons no-print">${content}</div>`;
}
