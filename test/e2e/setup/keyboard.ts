import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** Presses Tab until what has focus is called this. */
export async function tabTo(at: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 120; press += 1) {
    await at.keyboard.press('Tab');
    const here = await focused(at);
    if (name.test(here)) return;
    passed.push(here);
  }
  assert.fail(`Tab does not come to ${name}; it came by: ${passed.join(' | ')}`);
}

/** What the thing with focus is called, in whatever shadow root it is; empty for the page itself. */
export function focused(at: Page): Promise<string> {
  return at.evaluate(() => {
    let element = document.activeElement as HTMLInputElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
    if (!element || element === (document.body as HTMLElement)) return '';
    const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText;
    return label.replaceAll(/\s+/g, ' ').trim();
  });
}
