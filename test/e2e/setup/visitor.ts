import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { patience } from '../../setup/patience.ts';

/** Somebody at a page with the spreekuren, who uses it by what it says. */
export class Visitor {
  readonly page: Page;
  readonly spreekuur: Locator;

  constructor(page: Page) {
    this.page = page;
    this.spreekuur = page.locator('voordeur-spreekuur');
  }

  /** A new person with an empty browser, at this page. */
  static async at(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url);
    return new Visitor(page);
  }

  /** Waits for the heading of a step. */
  async reads(heading: string): Promise<void> {
    await this.spreekuur.getByRole('heading', { name: heading, exact: true }).waitFor();
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.spreekuur.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  }

  async writes(label: string | RegExp, text: string): Promise<void> {
    await this.spreekuur.getByRole('textbox', { name: label }).fill(text);
  }

  /** The times with a place left, as somebody hears them. */
  async times(): Promise<string[]> {
    const free = this.spreekuur.getByRole('button', { name: /plek(ken)? vrij\.$/ });
    await free.first().waitFor();
    return (await free.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** Chooses the time that is said so. */
  async chooses(time: string): Promise<void> {
    const said = saidOf(time);
    await this.spreekuur
      .getByRole('button', { name: new RegExp(said) })
      .first()
      .click();
  }

  /** The code on the confirmation, as shown. */
  async code(): Promise<string> {
    await this.spreekuur.getByRole('heading', { name: 'Bewaar je code' }).waitFor();
    const shown = await this.spreekuur.locator('[part~="receipt-code"]').innerText();
    const code = shown.trim().replaceAll(/\s+/g, ' ');
    assert.match(code, /^\d{4} \d{4} \d{4} \d{4}$/);
    return code;
  }

  /** Finds an appointment by its code, from the beginning of a visit. */
  async looksUp(code: string): Promise<void> {
    await this.presses('Ik heb al een afspraak');
    await this.writes(/De code van je afspraak/, code);
    await this.presses('Zoek mijn afspraak');
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}

/** `dinsdag 1 december, 10 uur tot 10 uur 30` of what the button says. */
export function saidOf(time: string): string {
  const said = /\w+dag \d+ \w+, .+? tot [^.]+/.exec(time)?.[0];
  assert.ok(said, `no time in "${time}"`);
  return said;
}
