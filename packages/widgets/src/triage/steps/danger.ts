import { msg, str } from '@lit/localize';
import { factsOf } from '@voordeur/core/intake';
import { linesFor } from '@voordeur/core/routing';
import type { Danger } from '@voordeur/core/vocabulary';
import { html, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { fresh } from '../../shell/parts/fresh.js';
import { heading } from '../../shell/parts/heading.js';
import { linesInFull, linesOf } from '../../shell/parts/lines.js';
import type { TriageView } from '../view.js';
import { dangerText } from '../../shell/words/answers.js';
import { questionText } from '../words/questions.js';

const dangers: readonly Danger[] = ['nu', 'vandaag', 'geen'];

/** Safety first (domain §5 rule 1): the lines stand above the question, and nothing blocks. */
export function dangerStep(view: TriageView): TemplateResult {
  return html`
    ${callFirst(view)}
    ${question(view, 'danger', msg('Voor jou, of voor degene over wie je vraag gaat. Je mag dit overslaan.'))}
  `;
}

/** Once more and in other words, where the text says more than the answer (domain §6, "Answer and text"). */
export function dangerAgainStep(view: TriageView): TemplateResult {
  const why = msg('Daarom vragen we het nog een keer. Je antwoord telt. Je mag dit overslaan.');
  const phrase = view.state.reading?.phrase;
  return html`
    ${callFirst(view)} ${question(view, 'danger-again', phrase ? `${msg(str`Je schrijft: “${phrase}”.`)} ${why}` : why)}
  `;
}

/** The lines to call; for whoever has not answered yet, those of danger now. */
function callFirst(view: TriageView): TemplateResult {
  const { decision, state, municipality } = view;
  const urgent = decision.urgency !== 'gewoon';
  const lines = urgent ? decision.lines : linesFor(factsOf(state.answers), 'nu', municipality);
  return html`
    <section class="call-first ${urgent ? 'urgent' : ''}" part="lines" aria-label=${msg('Meteen bellen')}>
      <p class="call-first-lead">
        ${fresh(urgent ? msg('Bel nu. Daarna kun je hier verdergaan.') : msg('Kan het niet wachten? Bel dan meteen.'))}
      </p>
      ${linesInFull(linesOf(lines, municipality), view.locale)}
    </section>
  `;
}

function question(view: TriageView, step: 'danger' | 'danger-again', hint: string): TemplateResult {
  const { answers } = view.state;
  return radios({
    field: 'danger',
    legend: heading(view.level, questionText(step, answers), 'step'),
    hint,
    choices: dangers.map((value) => ({ value, label: dangerText(value) })),
    chosen: answers.danger,
    choose: (danger) => view.answer({ danger }),
  });
}
