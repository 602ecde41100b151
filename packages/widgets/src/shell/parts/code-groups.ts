import { html, type TemplateResult } from 'lit';

/** The four groups of a code on one line, or two and two where it is too short for that. */
export function codeGroups(code: string): TemplateResult {
  const [first, second, third, fourth] = code.split(/\s+/);
  return html`<span>${first} ${second}</span> <span>${third} ${fourth}</span>`;
}
