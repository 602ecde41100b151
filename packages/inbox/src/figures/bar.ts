import type { Count } from '@voordeur/core/figures';
import { html, svg, type TemplateResult } from 'lit';

/**
 * A lying bar from nothing to a count, out of `most`: filled as far as is sure, pale as far as may be. What it says
 * stands beside it in words.
 */
export function lyingBar({ atLeast, atMost }: Count, most: number): TemplateResult {
  const [sure, all] = [share(atLeast, most), share(atMost, most)];
  return html`<svg
    class="bar lying"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="maybe" width=${all} height="10" /><rect class="sure" width=${sure} height="10" />`}
  </svg>`;
}

/** The same, standing. */
export function standingBar({ atLeast, atMost }: Count, most: number): TemplateResult {
  const [sure, all] = [share(atLeast, most), share(atMost, most)];
  return html`<svg
    class="bar standing"
    viewBox="0 0 10 100"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<rect class="maybe" y=${100 - all} width="10" height=${all} />
    <rect class="sure" y=${100 - sure} width="10" height=${sure} />`}
  </svg>`;
}

function share(number: number, most: number): number {
  return Math.min(100, (100 * number) / most);
}
