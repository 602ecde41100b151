import { msg } from '@lit/localize';
import { helpers } from '@voordeur/core/vocabulary';
import { html, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import type { TriageView } from '../view.js';
import { helperText } from '../../shell/words/answers.js';
import { questionText } from '../words/questions.js';

/** Who helps already keeps the lead (domain §5 rule 8). */
export function helpedStep(view: TriageView): TemplateResult {
  const { answers } = view.state;
  return html`
    ${radios({
      field: 'helpedBy',
      legend: heading(view.level, questionText('helped', answers), 'step'),
      hint: msg('CJG is het Centrum voor Jeugd en Gezin. Is er al iemand die helpt? Dan komt je vraag daar.'),
      choices: helpers.map((value) => ({ value, label: helperText(value) })),
      chosen: answers.helpedBy,
      choose: (helpedBy) => view.answer({ helpedBy }),
    })}
  `;
}
