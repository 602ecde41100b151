import { msg } from '@lit/localize';
import { readReceiptCode } from '@voordeur/core/receipt-code';
import type { TemplateResult } from 'lit';
import { codeInput } from '../../shell/parts/code-input.js';
import type { FollowView } from '../view.js';
import { errorText } from '../words/problems.js';

/** The one key to a question. */
export function codeField({ state, dispatch }: FollowView): TemplateResult {
  return codeInput({
    label: msg('De code van je vraag'),
    hint: msg('16 cijfers, bijvoorbeeld 4829 1047 5562 9013. Spaties maken niet uit.'),
    typed: state.typed,
    error: errorText(state.problems, 'code'),
    read: readReceiptCode,
    change: (typed) => dispatch({ type: 'type-code', typed }),
  });
}
