import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Urgency } from '@voordeur/core/vocabulary';
import { texts } from '../texts.js';

/** One shape for each urgency, so that colour is never the only difference. */
const shapes: Record<Urgency, SVGTemplateResult> = {
  nu: svg`<path class="shape" d="M7 1h10l6 6v10l-6 6H7l-6-6V7Z" /><path class="sign" d="M12 6v7.5m0 3.2v1.3" />`,
  vandaag: svg`<path class="shape" d="M12 2 23 21H1Z" /><path class="sign" d="M12 9v5.5m0 2.4v1.1" />`,
  gewoon: svg`<circle class="ring" cx="12" cy="12" r="8.5" />`,
};

/** How urgent a question is: shape and word. */
export function urgencyMark(urgency: Urgency, words: string = texts.list.urgency[urgency]): TemplateResult {
  return html`<span class="urgency ${urgency}"
    ><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shapes[urgency]}</svg>${words}</span
  >`;
}
