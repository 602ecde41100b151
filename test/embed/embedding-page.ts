import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Servers } from './servers.ts';
import { patience } from '../setup/patience.ts';

/** A partner's page with the triage on it, in a real browser, and everything that goes wrong on it. */
export class EmbeddingPage {
  readonly page: Page;
  readonly triage: Locator;
  /** Errors that nobody caught, and what the console complains of. */
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** What the page's Content-Security-Policy refused. */
  readonly violations: string[] = [];
  /** Origins that were asked for anything. */
  readonly origins = new Set<string>();

  private constructor(page: Page) {
    this.page = page;
    this.triage = page.locator('voordeur-triage').first();
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
      if (message.type() === 'warning') this.warnings.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) this.origins.add(new URL(request.url()).origin);
    });
  }

  /** A new visitor with an empty browser, at one of the pages of `stories/hosts`. */
  static async open(
    browser: Browser,
    servers: Servers,
    name: string,
    options: BrowserContextOptions = {},
  ): Promise<EmbeddingPage> {
    const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1024, height: 800 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const embedding = new EmbeddingPage(page);
    await page.exposeFunction('noteViolation', (violation: string) => void embedding.violations.push(violation));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        (window as unknown as { noteViolation(violation: string): void }).noteViolation(
          `${effectiveDirective} refused ${blockedURI}`,
        ),
      );
    });
    await page.goto(`${servers.hosts}/${name}`);
    return embedding;
  }

  /** Asks a whole question the way a person does, by what the triage says. */
  async asks(words: string): Promise<void> {
    await this.reads('Is er nu gevaar?');
    await this.chooses('Nee');
    await this.presses('Verder');
    await this.reads('Wat is je vraag?');
    await this.triage.getByRole('textbox').fill(words);
    await this.presses('Verder');
    await this.reads('Over wie gaat het?');
    await this.chooses('Over mijn kind');
    await this.chooses('0 tot en met 11 jaar');
    await this.presses('Verder');
    await this.reads('Waar gaat het over?');
    await this.chooses('Opvoeden en opgroeien');
    await this.presses('Verder');
    await this.reads('Waar speelt het?');
    await this.triage.getByRole('textbox').fill('2023');
    await this.presses('Verder');
    await this.presses('Overslaan');
    await this.presses('Overslaan');
    await this.reads('Klopt alles?');
    await this.presses('Verstuur mijn vraag');
    // As long as the triage itself goes on trying.
    await this.triage.getByRole('heading', { name: 'Je vraag is aangekomen' }).waitFor({ timeout: 75_000 });
  }

  async reads(heading: string): Promise<void> {
    await this.triage.getByRole('heading', { name: heading, exact: true }).waitFor();
  }

  async chooses(label: string): Promise<void> {
    const name = new RegExp(`^${label}`);
    await this.triage.getByRole('radio', { name }).or(this.triage.getByRole('checkbox', { name })).check();
  }

  async presses(button: string): Promise<void> {
    await this.triage.getByRole('button', { name: button, exact: true }).click();
  }

  /** Nothing broke, nothing was refused, and nobody else was asked for anything. */
  isInOrder({ cdn, gateway, hosts }: Servers): void {
    assert.deepEqual(this.errors, []);
    assert.deepEqual(this.violations, []);
    const strangers = [...this.origins].filter((origin) => ![cdn, gateway, hosts].includes(origin));
    assert.deepEqual(strangers, []);
  }

  /** Leaves the page and everything that the browser kept. */
  async close(): Promise<void> {
    await this.page.context().close();
  }
}
