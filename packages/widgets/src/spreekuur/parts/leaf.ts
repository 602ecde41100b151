import { html, type TemplateResult } from 'lit';
import { leafOf } from '../../shell/words/times.js';

/** A leaf of a calendar in the shape of a door; decorative, beside the day in words. */
export function leaf(date: string, locale: string): TemplateResult {
  const { weekday, day, month } = leafOf(date, locale);
  return html`<div class="leaf" aria-hidden="true"><span>${weekday}</span><b>${day}</b><span>${month}</span></div>`;
}
