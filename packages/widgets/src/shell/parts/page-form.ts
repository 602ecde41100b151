import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PageFocusController } from '../controllers/page-focus-controller.js';
import { errorSummary } from './error-summary.js';

interface PageForm<Field extends string> {
  page: string;
  /** Of the heading of what is wrong. */
  level: number;
  /** Field and what is wrong with it, in words. */
  problems: readonly { field: Field; text: string }[];
  content: unknown;
  submit: (event: Event) => void;
  focusing: PageFocusController;
}

/** One page of a widget as a form, with all that is wrong above it. Another page is another form. */
export function pageForm<Field extends string>(form: PageForm<Field>): TemplateResult {
  const { page, level, problems, content, submit, focusing } = form;
  return html`
    ${errorSummary(level, problems, (field) => focusing.goTo(`#field-${field}`))}
    ${keyed(page, html`<form novalidate class="page-${page}" @submit=${submit}>${content}</form>`)}
  `;
}
