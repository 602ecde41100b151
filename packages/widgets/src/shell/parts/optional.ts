import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { fresh } from './fresh.js';

/** Marks a question that need not be answered. */
export function optional(question: string): TemplateResult {
  return html`${fresh(question)} <span class="optional">${msg('(niet verplicht)')}</span>`;
}
