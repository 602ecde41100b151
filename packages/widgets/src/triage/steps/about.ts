import { msg } from '@lit/localize';
import { ageBands, askers } from '@voordeur/core/vocabulary';
import type { Answers } from '@voordeur/core/intake';
import { html, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import { optional } from '../../shell/parts/optional.js';
import type { TriageView } from '../view.js';
import { ageText, askerText } from '../../shell/words/answers.js';
import { questionText } from '../words/questions.js';

/** Who it is about, and how old: always the person the question is about (domain §5). */
export function aboutStep(view: TriageView): TemplateResult {
  const { answers } = view.state;
  return html`
    ${heading(view.level, questionText('about', answers), 'step')}
    <p class="hint">
      ${msg('Voor kinderen en jongeren is er een ander team dan voor volwassenen. Een naam hoeft niet.')}
    </p>
    ${radios({
      field: 'asker',
      legend: optional(msg('Mijn vraag gaat')),
      choices: askers.map((value) => ({ value, label: askerText(value) })),
      chosen: answers.asker,
      choose: (asker) => view.answer({ asker }),
    })}
    ${radios({
      field: 'ageBand',
      legend: optional(ageQuestion(answers)),
      ...(answers.asker === 'kind' && { hint: msg('Ben je zelf jonger dan 18? Kies dan je eigen leeftijd.') }),
      choices: ageBands.map((value) => ({ value, label: ageText(value) })),
      chosen: answers.ageBand,
      choose: (ageBand) => view.answer({ ageBand }),
    })}
  `;
}

function ageQuestion({ asker }: Answers): string {
  if (asker === 'zelf') return msg('Hoe oud ben je?');
  return asker === 'ouder' ? msg('Hoe oud is je kind?') : msg('Hoe oud is degene over wie het gaat?');
}
