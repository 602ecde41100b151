import type { Page } from 'playwright-core';

/** Everything that is written on the page, seen or hidden, in fields and in every shadow root. */
export function allText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const found: string[] = [];
    const read = (root: Document | ShadowRoot): void => {
      found.push(root.textContent ?? (root as Document).documentElement.textContent ?? '');
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element) found.push(String(element.value));
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    read(document);
    return found.join('\n');
  });
}
