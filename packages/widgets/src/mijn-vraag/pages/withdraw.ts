import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { backToQuestion } from '../parts/back-to-question.js';
import { plainButton, submitButton } from '../../shell/parts/buttons.js';
import { notices } from '../parts/notices.js';
import type { OpenView } from '../view.js';
import { headingText } from '../words/headings.js';

/** What taking the question back does and does not do. */
export function withdrawPage(view: OpenView): TemplateResult {
  return html`
    ${backToQuestion(view)} ${heading(view.level, headingText(view.state), 'step')}
    <p>${msg(str`${view.question.team.name} doet dan niets meer met je vraag. Je krijgt ook geen antwoord meer.`)}</p>
    <p>
      ${msg('Je hoeft niet te zeggen waarom. Wat er geschreven is, blijft bewaard en kun je met je code teruglezen. Wil je dat het weg is? Kies dan voor alles wissen.')}
    </p>
    ${notices(view)}
    <div class="buttons">
      ${submitButton(msg('Ja, trek mijn vraag in'), view.state.acting === 'withdraw')}
      ${plainButton(msg('Nee, laat staan'), () => view.go('question'))}
    </div>
  `;
}
