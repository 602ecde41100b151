import assert from 'node:assert/strict';
import type { VoordeurVerwijzing } from '@voordeur/widgets/verwijzing';
import type { Browser, BrowserContextOptions, Locator, Page, Request } from 'playwright-core';
import { patience } from '../../setup/patience.ts';

/** Somebody of a practice who refers, and uses the page by what it says. */
export class Referrer {
  readonly page: Page;
  readonly widget: Locator;
  /** All that went over the line since the browser was opened. */
  readonly requests: Request[] = [];
  /** What the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    this.widget = page.locator('voordeur-verwijzing');
    page.context().on('request', (request) => this.requests.push(request));
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** With an empty browser, at this page. */
  static async at(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Referrer> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const referrer = new Referrer(page);
    await page.goto(url);
    return referrer;
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

  async ticks(box: string | RegExp): Promise<void> {
    await this.widget.getByRole('checkbox', { name: box }).check();
  }

  async picks(name: string): Promise<void> {
    await this.widget.getByRole('radio', { name, exact: true }).check();
  }

  async writes(label: string, text: string): Promise<void> {
    await this.widget.getByRole('textbox', { name: label }).fill(text);
  }

  /** The card, once it is drawn. */
  get card(): Locator {
    return this.widget.locator('[part~="card"]').first();
  }

  /** The number on the card. */
  async code(): Promise<string> {
    return codeIn(this.card.locator('[part~="code"]'));
  }

  /** What the square on the card leads to. */
  link(): Promise<string> {
    return this.widget.evaluate((widget) => (widget as VoordeurVerwijzing).flow.referral!.link);
  }

  /** The number of a referral that was sent at once, which is not on the card. */
  async ownCode(): Promise<string> {
    return codeIn(this.widget.locator('.own-code'));
  }

  /** Sees how far a referral is. */
  async follows(code: string): Promise<void> {
    await this.presses('Hoe staat het?');
    await this.writes('Het nummer van de kaart', code);
    await this.presses('Kijk hoe het staat');
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}

async function codeIn(shown: Locator): Promise<string> {
  const code = (await shown.innerText()).trim().replaceAll(/\s+/g, ' ');
  assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/);
  return code;
}
