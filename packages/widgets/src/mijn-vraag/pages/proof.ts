import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { momentOf } from '../../shell/words/times.js';
import { backToQuestion } from '../parts/back-to-question.js';
import { plainButton } from '../../shell/parts/buttons.js';
import type { OpenView } from '../view.js';
import { headingText } from '../words/headings.js';

/** That the question was received, to print: nothing of what was written stands on it, nor the code. */
export function proofPage(view: OpenView): TemplateResult {
  const { question, municipality, clock } = view;
  return html`
    ${backToQuestion(view)} ${heading(view.level, headingText(view.state), 'step')}
    <dl class="facts proof" part="proof">
      <div>
        <dt>${msg('Kenmerk')}</dt>
        <dd>${question.reference}</dd>
      </div>
      <div>
        <dt>${msg('Aangekomen')}</dt>
        <dd>${momentOf(question.receivedAt, clock)}</dd>
      </div>
      <div>
        <dt>${msg('Bij')}</dt>
        <dd><bdi>${question.team.name}</bdi></dd>
      </div>
      <div>
        <dt>${msg('Antwoord uiterlijk')}</dt>
        <dd>${momentOf(question.respondBy, clock)}</dd>
      </div>
      <div>
        <dt>${msg('Telefoon')}</dt>
        <dd><bdi dir="ltr">${question.team.phone ?? municipality.phone}</bdi></dd>
      </div>
    </dl>
    <p class="hint">
      ${msg(str`Gezien op ${momentOf(new Date(view.state.readAt ?? question.receivedAt).toISOString(), clock)}. Wat je schreef en je code staan er niet op, zodat je dit kunt laten zien.`)}
    </p>
    <div class="buttons no-print">${plainButton(msg('Print dit bewijs'), view.print, '')}</div>
  `;
}
