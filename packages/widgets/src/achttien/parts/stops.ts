import { html, type TemplateResult } from 'lit';
import type { Stop } from '../chapters.js';
import type { AchttienView } from '../view.js';
import { icon } from './icon.js';
import { milestone } from './milestone.js';

/** Stops on the line one after the other, each with its time. */
export function stopsInTime(view: AchttienView, stops: readonly Stop[]): TemplateResult {
  const { domains } = view.content.words;
  return html`<ol class="stops">
    ${stops.map(
      (each) => html`
        <li class="stop ${each.step?.phase ?? 'open'}">
          <span class="node">${icon(each.milestone.domain)}</span>
          <div class="card">${milestone(view, each, domains[each.milestone.domain])}</div>
        </li>
      `,
    )}
  </ol>`;
}

/** The same together per domain. */
export function stopsByDomain(view: AchttienView, stops: readonly Stop[]): TemplateResult {
  const { words, counting } = view.content;
  return html`<ol class="stops">
    ${counting.byDomain(stops).map(
      (group) => html`
        <li class="stop ${group.stops[0]!.step?.phase ?? 'open'}">
          <span class="node">${icon(group.domain)}</span>
          <div class="card">
            <p class="domain">${words.domains[group.domain]}</p>
            <ol class="stops">
              ${group.stops.map((each) => html`<li>${milestone(view, each)}</li>`)}
            </ol>
          </div>
        </li>
      `,
    )}
  </ol>`;
}
