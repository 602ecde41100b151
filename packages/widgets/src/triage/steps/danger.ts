import { msg } from '@lit/localize';
import { linesFor } from '@voordeur/core/routing';
import { factsOf } from '@voordeur/core/intake';
import type { Danger } from '@voordeur/core/vocabulary';
import { html, type TemplateResult } from 'lit';
import { radios } from '../parts/choices.js';
import { fresh } from '../parts/fresh.js';
import { heading } from '../parts/heading.js';
import { linesInFull } from '../parts/lines.js';
import type { TriageView } from '../view.js';
import { dangerText } from '../words/answers.js';
import { questionText } from '../words/questions.js';

const dangers: readonly Danger[] = ['nu', 'vandaag', 'geen'];

/** Safety first (domain §5 rule 1): the lines stand above the question, and nothing blocks. */
export function dangerStep(view: TriageView): TemplateResult {
  const { answers } = view.state;
  const urgent = view.decision.urgency !== 'gewoon';
  return html`
    <section class="call-first ${urgent ? 'urgent' : ''}" part="lines" aria-label=${msg('Meteen bellen')}>
      <p class="call-first-lead">
        ${fresh(urgent ? msg('Bel nu. Daarna kun je hier verdergaan.') : msg('Kan het niet wachten? Bel dan meteen.'))}
      </p>
      ${linesInFull(urgent ? view : { ...view, decision: { ...view.decision, lines: atOnce(view) } })}
    </section>
    ${radios({
      field: 'danger',
      legend: heading(view.level, questionText('danger', answers), 'step'),
      hint: msg('Voor jou, of voor degene over wie je vraag gaat. Je mag dit overslaan.'),
      choices: dangers.map((value) => ({ value, label: dangerText(value) })),
      chosen: answers.danger,
      choose: (danger) => view.answer({ danger }),
    })}
  `;
}

/** The lines of danger now, for whoever has not answered yet. */
function atOnce({ state, municipality }: TriageView): string[] {
  return linesFor(factsOf(state.answers), 'nu', municipality);
}
