import { html, type TemplateResult } from 'lit';

/** A number that can be called with one tap. */
export function phoneLink(phone: string): TemplateResult {
  return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`;
}

export function mailLink(email: string): TemplateResult {
  return html`<a href="mailto:${email}">${email}</a>`;
}
