import { people } from '@voordeur/demo';
import type { Browser, Locator, Page, APIResponse } from 'playwright-core';
import { patience } from '../../setup/patience.ts';

/** A member of staff in the inbox. */
export class Worker {
  readonly page: Page;
  /** As colleagues and residents read it. */
  readonly name: string;
  readonly teams: readonly string[];
  private readonly gateway: string;

  private constructor(page: Page, { name, teams }: (typeof people)[number], gateway: string) {
    this.page = page;
    this.name = name;
    this.teams = teams;
    this.gateway = gateway;
  }

  /** Somebody who works at this team alone, signed in with a browser of her own. */
  static async signsIn(browser: Browser, gateway: string, team: string): Promise<Worker> {
    const person = people.find(({ teams }) => teams.length === 1 && teams[0] === team);
    if (!person) throw new Error(`nobody works at ${team} alone`);
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
    });
    return Worker.signsInOn(await context.newPage(), gateway, person.name);
  }

  /** Signs in the way people do: through the inbox, at the provider's page, by choosing who one is. */
  static async signsInOn(page: Page, gateway: string, name: string): Promise<Worker> {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`nobody is called ${name}`);
    page.setDefaultTimeout(patience);
    await page.goto(`${gateway}/inbox/`);
    await page.getByRole('link', { name: 'Inloggen' }).click();
    await page.getByRole('button', { name }).click();
    const worker = new Worker(page, person, gateway);
    const begins = person.teams.length === 0 ? page.locator('voordeur-inbox-figures') : worker.list;
    await begins
      .getByRole('heading', { name: person.teams.length === 0 ? 'Cijfers' : 'Vragen', exact: true })
      .waitFor();
    await page.getByRole('banner').getByText(name).waitFor();
    return worker;
  }

  async signsOut(): Promise<void> {
    await this.presses('Uitloggen');
    await this.page.getByText('Je bent uitgelogd.').waitFor();
  }

  get list(): Locator {
    return this.page.locator('voordeur-inbox-list');
  }

  /** The line of a question in the list. */
  row(reference: string): Locator {
    return this.list.getByRole('link').filter({ hasText: reference });
  }

  /** The references of all questions in the list, which has some. */
  async references(): Promise<string[]> {
    const rows = this.list.getByRole('link').filter({ hasText: /VD-/ });
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((row) => /VD-\w+-\w+/.exec(row)![0]);
  }

  /** The question that is open. */
  get question(): Locator {
    return this.page.locator('voordeur-inbox-question');
  }

  async presses(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** Opens a part of what one can do with the question. */
  async unfolds(name: string): Promise<void> {
    await this.page.locator('voordeur-inbox-acts summary').filter({ hasText: name }).click();
  }

  /** Offers the question that is open to another team. */
  async offers(team: string, reason: string): Promise<void> {
    await this.unfolds('Overdragen aan een ander team');
    await this.page.locator('#toTeam').selectOption(team);
    await this.page.getByRole('textbox', { name: 'Waarom hoort de vraag daar?' }).fill(reason);
    await this.page.getByRole('button', { name: /^Aanbieden aan/ }).click();
  }

  /** Asks the API with one's own session, as a page of the inbox would. */
  async asksApi(
    path: string,
    options: { method?: string; data?: unknown; headers?: Record<string, string> } = {},
  ): Promise<APIResponse> {
    return this.page.request.fetch(`${this.gateway}${path}`, options);
  }
}
