import type { Field } from '@voordeur/core/intake';
import { html, type TemplateResult } from 'lit';
import { radios } from '../../shell/parts/choices.js';
import { heading } from '../../shell/parts/heading.js';
import type { TriageView } from '../view.js';
import { yesNoText } from '../../shell/words/answers.js';

type YesNoField = Extract<Field, 'childrenAtHome' | 'becomingAdult' | 'childSafety'>;

/** A step that is one question with yes and no. */
export function yesNoStep(view: TriageView, field: YesNoField, question: string, why: string): TemplateResult {
  const answer = view.state.answers[field];
  return html`
    ${radios({
      field,
      legend: heading(view.level, question, 'step'),
      hint: why,
      choices: [
        { value: 'ja', label: yesNoText(true) },
        { value: 'nee', label: yesNoText(false) },
      ],
      chosen: answer === null ? null : answer ? 'ja' : 'nee',
      choose: (value) => view.answer({ [field]: value === 'ja' }),
    })}
  `;
}
