import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ScriptedGateway } from './scripted-gateway.ts';

/** Someone's screen with the inbox on it, in the words of the one who sits there. */
export class Desk {
  readonly gateway: ScriptedGateway;
  readonly page: Page;
  /** What went wrong in the page: scripts, and what the content policy refused. */
  readonly troubles: string[] = [];

  private constructor(gateway: ScriptedGateway, page: Page) {
    this.gateway = gateway;
    this.page = page;
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|EventSource/.test(message.text()))
        this.troubles.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    { gateway, ...options }: BrowserContextOptions & { gateway?: ScriptedGateway } = {},
  ): Promise<Desk> {
    const served = gateway ?? (await new ScriptedGateway().start());
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    return new Desk(served, await context.newPage());
  }

  /** Goes to a place in the inbox and waits until it can be used. */
  async go(hash = ''): Promise<void> {
    await this.page.goto(`${this.gateway.url}/inbox/${hash}`);
    const ready = this.page.locator(
      'voordeur-inbox-list, voordeur-inbox-consults, voordeur-inbox-agenda, voordeur-inbox-figures, voordeur-inbox-spreekuren, voordeur-inbox-sign-in, .alone [role="alert"], .alone h1',
    );
    await ready.first().waitFor({ state: 'attached' });
    if (hash.startsWith('#/vragen/')) await this.page.locator('.opened h1').first().waitFor();
  }

  async leave(): Promise<void> {
    await this.page.context().close();
    await this.gateway.stop();
  }

  row(reference: string) {
    return this.page.locator('voordeur-inbox-list .row', { hasText: reference });
  }

  /** References of the rows, from top to bottom. */
  async references(): Promise<string[]> {
    const rows = await this.page.locator('voordeur-inbox-list .row').allInnerTexts();
    return rows.map((text) => /VD-[\w-]+/.exec(text)?.[0] ?? '');
  }

  get heading() {
    return this.page.locator('voordeur-inbox-question h1');
  }

  get answer() {
    return this.page.getByLabel(/^(Jouw|Nog een) antwoord$/);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  get outcome() {
    return this.page.locator('.outcome');
  }

  /** All text in the page, through shadow roots. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const read = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (node instanceof HTMLTextAreaElement) return node.value;
        if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
        const { shadowRoot } = node as Element;
        return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join('');
      };
      return read(document.body).replace(/\s+/g, ' ');
    });
  }

  /** What can be seen in the page, through shadow roots. */
  visibleText(): Promise<string> {
    return this.page.evaluate(() => {
      const read = (node: Node): string => {
        if (node instanceof Text) return node.parentElement?.checkVisibility() === false ? '' : node.data;
        if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
        const { shadowRoot } = node as Element;
        return [...(shadowRoot?.childNodes ?? []), ...node.childNodes].map(read).join('');
      };
      return read(document.body).replace(/\s+/g, ' ');
    });
  }

  /** What has focus, through shadow roots: the text of it. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return (element as HTMLElement | null)?.innerText || element?.id || element?.tagName || '';
    });
  }
}
