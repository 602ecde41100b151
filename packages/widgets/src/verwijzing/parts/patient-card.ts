import { html, nothing, svg, type TemplateResult } from 'lit';
import { codeGroups } from '../../shell/parts/code-groups.js';
import { phoneLink } from '../../shell/parts/phone-link.js';
import { doorMark } from '../../ui/door-mark.js';
import type { DrawnCard } from '../view.js';

/** The card in the patient's language: on a screen, large, and on paper. */
export function patientCard(drawn: DrawnCard): TemplateResult {
  const { card, square } = drawn;
  const { steps, lines } = card;
  return html`
    <div class="card" part="card" lang=${card.language} dir=${card.direction}>
      <div class="card-top">
        ${doorMark(1)}
        <div>
          <p class="card-title">${card.title}</p>
          <p>${card.lead}</p>
        </div>
      </div>
      ${
        lines
          ? html`<div class="card-lines">
              <p class="card-strong">${lines.lead}</p>
              <ul>
                ${lines.numbers.map(({ name, number }) => html`<li>${phoneLink(number)} <bdi>${name}</bdi></li>`)}
              </ul>
            </div>`
          : nothing
      }
      <div class="card-body">
        ${square ? nothing : key(drawn)}
        <div class="card-words">
          ${card.stepsTitle ? html`<p class="card-strong">${card.stepsTitle}</p>` : nothing}
          <ol class="card-steps">
            ${steps.map((sentences) => html`<li>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</li>`)}
          </ol>
        </div>
        ${square ? key(drawn) : nothing}
      </div>
      <p class="card-call"><strong>${card.call.lead}</strong> ${phoneLink(card.call.number)}</p>
      <div class="card-foot">
        ${card.foot.map((sentence) => html`<p>${sentence}</p>`)}
        ${card.inDutch ? html`<p lang="nl" dir="ltr">${card.inDutch}</p>` : nothing}
      </div>
    </div>
  `;
}

/** What opens it: the square, with the number below it, or a code that is typed. */
function key({ card, square }: DrawnCard): TemplateResult {
  return html`<div class="card-key ${square ? '' : 'alone'}">
    ${square ? squareImage(square, card.codeLabel) : nothing}
    <p>${card.codeLabel}</p>
    <p class="card-code" part="code" dir="ltr">${codeGroups(card.code)}</p>
  </div>`;
}

/** Whoever listens hears the number that stands below it, and presses no link: the square is for a camera. */
function squareImage({ path, size }: NonNullable<DrawnCard['square']>, label: string): TemplateResult {
  return html`<svg class="square" part="square" role="img" aria-label="QR: ${label}" viewBox="0 0 ${size} ${size}">
    ${svg`<rect class="square-paper" width=${size} height=${size} /><path class="square-ink" d=${path} />`}
  </svg>`;
}
