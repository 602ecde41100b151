import type { Count } from '@voordeur/core/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { lyingBar } from './bar.js';
import { countWords } from './words.js';

/** A line of a picture: what it is, its bar and its number. */
export interface BarRow {
  label: string;
  count: Count;
  /** Another kind of thing than the other rows, in another colour. */
  isOther?: boolean;
  /** What the number is a part of. */
  of?: string;
}

/** Bars under each other. @param most the number that a bar of full length has */
export function barRows(rows: readonly BarRow[], most: number): TemplateResult {
  return html`<ul class="rows">
    ${rows.map(
      ({ label, count, isOther, of }) =>
        html`<li class=${isOther ? 'other' : nothing}>
          <span class="label">${label}</span>
          ${lyingBar(count, most)}
          <span class=${count.atLeast === 0 ? 'number muted' : 'number'}
            >${countWords(count)}${of ? ` ${of}` : nothing}</span
          >
        </li>`,
    )}
  </ul>`;
}

/** The longest bar of a picture: the highest that a number can be, and never so low that one person fills it. */
export function longest(counts: readonly Count[]): number {
  return Math.max(10, ...counts.map(({ atMost }) => atMost));
}
