import { html, type TemplateResult } from 'lit';

/**
 * A heading of a level that the page decides; it can take focus when its step is shown.
 *
 * @param level 1 to 6; deeper counts as 6
 * @param kind how it looks
 * @param name its id is `<name>-heading`
 */
export function heading(level: number, content: unknown, kind: string, name = kind): TemplateResult {
  const id = `${name}-heading`;
  if (level <= 1) return html`<h1 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h1>`;
  if (level === 2) return html`<h2 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h3>`;
  if (level === 4) return html`<h4 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h4>`;
  if (level === 5) return html`<h5 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h5>`;
  return html`<h6 part="heading" id=${id} class=${kind} tabindex="-1">${content}</h6>`;
}
