import type { Field } from '@voordeur/core/intake';
import type { TemplateResult } from 'lit';
import { textField } from '../../shell/parts/text-field.js';
import type { TriageView } from '../view.js';
import { errorText } from '../words/problems.js';

/** Fields that hold what a person types on one line. */
type TypedField = Extract<Field, 'postcode' | 'email' | 'phone'>;

type Look = Omit<Parameters<typeof textField>[0], 'field' | 'value' | 'error' | 'change'>;

/** A text field that holds one of the answers. */
export function typedField(view: TriageView, field: TypedField, look: Look): TemplateResult {
  return textField({
    ...look,
    field,
    value: view.state.answers[field],
    error: errorText(view.state.problems, field),
    change: (value) => view.answer({ [field]: value }),
  });
}
