import 'axe-core/axe.min.js';
import type axe from 'axe-core';

declare global {
  interface Window {
    /** What the script of axe-core leaves there. */
    axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong within an element, one sentence each; contrast, names, roles, order of headings. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const results = await window.axe.run(element, {
    runOnly: { type: 'tag', values: standards },
    // The host page gives the landmarks.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.flat().join(' ')} — ${failureSummary ?? ''}`),
  );
}
