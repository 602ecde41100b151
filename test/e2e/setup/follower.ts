import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { patience } from '../../setup/patience.ts';

/** Somebody who follows a question by its code, and uses the page by what it says. */
export class Follower {
  readonly page: Page;
  readonly widget: Locator;

  private constructor(page: Page) {
    this.page = page;
    this.widget = page.locator('voordeur-mijn-vraag');
  }

  /** With an empty browser, at this page. */
  static async at(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Follower> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const follower = new Follower(page);
    await page.goto(url);
    return follower;
  }

  /** Waits for the heading of a page. */
  async reads(heading: string): Promise<void> {
    await this.widget.getByRole('heading', { name: heading, exact: true }).waitFor();
  }

  async finds(text: string | RegExp): Promise<void> {
    await this.widget.getByText(text).first().waitFor();
  }

  async presses(button: string): Promise<void> {
    await this.widget.getByRole('button', { name: button, exact: true }).click();
  }

  async writes(label: string, text: string): Promise<void> {
    await this.widget.getByRole('textbox', { name: label }).fill(text);
  }

  async opens(code: string): Promise<void> {
    await this.writes('De code van je vraag', code);
    await this.presses('Open mijn vraag');
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
