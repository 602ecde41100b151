import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong as the page is now, or a part of it: one line each, the rule and where. */
export async function faultsOn(page: Page, part = ':root'): Promise<string[]> {
  await standsStill(page);
  // Evaluated rather than added as a script: these pages allow no script but the gateway's.
  await page.evaluate(await axeSource);
  const { violations } = await page.evaluate(
    (selector) => (globalThis as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(selector),
    part,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.flat().join(' ')}: ${failureSummary}`),
  );
}

/** How many CSS pixels the page is wider than its window; nothing may need scrolling sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Half-way through a transition a colour is neither the one nor the other. */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A transition begins with the frame after what set it off.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const running = [document, ...roots].flatMap((root) => root.getAnimations());
    await Promise.allSettled(
      running.filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished),
    );
  });
}
