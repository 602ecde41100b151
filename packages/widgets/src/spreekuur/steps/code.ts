import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shell/parts/heading.js';
import { textField } from '../../shell/parts/text-field.js';
import type { SpreekuurView } from '../view.js';
import { headingText } from '../words/headings.js';
import { errorText } from '../words/problems.js';

/** Somebody has an appointment already, and comes back with its code. */
export function codeStep(view: SpreekuurView): TemplateResult {
  const { state } = view;
  return html`
    ${heading(view.level, headingText(state), 'step')}
    ${textField({
      field: 'code',
      label: msg('De code van je afspraak'),
      hint: msg('16 cijfers, bijvoorbeeld 4829 1047 5562 9013. Spaties maken niet uit.'),
      value: state.typedCode,
      error: errorText(state.problems, 'code'),
      change: (typed) => view.dispatch({ type: 'type-code', typed }),
      inputmode: 'numeric',
      autocomplete: 'off',
      required: true,
    })}
  `;
}
