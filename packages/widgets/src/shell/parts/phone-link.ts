import { html, type TemplateResult } from 'lit';

/** A number that a phone can call at once. */
export function phoneLink(number: string): TemplateResult {
  return html`<a class="phone" dir="ltr" href="tel:${number.replace(/\D/g, '')}">${number}</a>`;
}
