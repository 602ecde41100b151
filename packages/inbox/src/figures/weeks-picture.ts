import { isoWeek } from '@voordeur/core/figures';
import type { Figures } from '@voordeur/core/schemas';
import { html, type TemplateResult } from 'lit';
import { lyingBar, standingBar } from './bar.js';
import { longest } from './rows.js';
import { countWords, shortCountWords } from './words.js';

/** A column for each week; under each other where there is no room beside each other. */
export function weeksPicture({ weeks }: Pick<Figures, 'weeks'>): TemplateResult {
  const most = longest(weeks.map(({ questions }) => questions));
  return html`<ol class="weeks">
    ${weeks.map(
      ({ from, questions }) =>
        html`<li>
          <span class="label"><span class="word">week</span> ${isoWeek(from).week}</span>
          ${standingBar(questions, most)}${lyingBar(questions, most)}
          <span class=${questions.atLeast === 0 ? 'number muted' : 'number'}
            ><span aria-hidden="true">${shortCountWords(questions)}</span
            ><span class="visually-hidden">${countWords(questions)}</span></span
          >
        </li>`,
    )}
  </ol>`;
}
