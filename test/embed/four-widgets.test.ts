import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import type { Browser, Locator } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { EmbeddingPage } from './embedding-page.ts';
import { startServers, type Servers } from './servers.ts';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));
const events = ['voordeur-step', 'voordeur-sent', 'voordeur-ask', 'voordeur-booked', 'voordeur-language'];
const words = 'Ik slaap slecht sinds mijn oma er niet meer is.';

/** All widgets on one page of a phone, as somebody goes from one to another. */
class FourWidgets {
  readonly embedding: EmbeddingPage;
  readonly achttien: Locator;
  readonly kaart: Locator;
  readonly spreekuur: Locator;
  readonly triage: Locator;

  private constructor(embedding: EmbeddingPage) {
    const { page } = embedding;
    this.embedding = embedding;
    this.achttien = page.locator('voordeur-achttien');
    this.kaart = page.locator('voordeur-sociale-kaart');
    this.spreekuur = page.locator('voordeur-spreekuur');
    this.triage = embedding.triage;
  }

  static async open(browser: Browser, servers: Servers): Promise<FourWidgets> {
    const embedding = await EmbeddingPage.open(browser, servers, 'four-widgets.html', {
      viewport: { width: 360, height: 740 },
    });
    const page = new FourWidgets(embedding);
    await page.achttien.getByRole('heading', { name: 'Wat verandert er als je 18 wordt?' }).waitFor();
    await page.kaart.getByRole('textbox').first().waitFor();
    await page.spreekuur.getByRole('heading').first().waitFor();
    await embedding.reads('Is er nu gevaar?');
    return page;
  }

  get all(): Locator[] {
    return [this.achttien, this.kaart, this.spreekuur, this.triage];
  }

  /** The widget that has the focus, once this heading in it has. */
  async focusIsAt(widget: Locator, heading: string | RegExp): Promise<void> {
    const element = await widget.getByRole('heading', { name: heading }).first().elementHandle();
    await this.embedding.page.waitForFunction(
      (target) => (target!.getRootNode() as ShadowRoot).activeElement === target,
      element,
    );
  }

  close(): Promise<void> {
    return this.embedding.close();
  }
}

describe('all widgets on one page that allows almost nothing', () => {
  let servers: Servers;
  let browser: Browser;

  before(async () => {
    [servers, browser] = await Promise.all([startServers(), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await servers?.close();
  });

  async function visit(work: (page: FourWidgets) => Promise<void>): Promise<void> {
    const page = await FourWidgets.open(browser, servers);
    try {
      await work(page);
      page.embedding.isInOrder(servers);
      assert.deepEqual(page.embedding.warnings, []);
    } finally {
      await page.close();
    }
  }

  it('fits on a phone, and is accessible as a whole', () =>
    visit(async ({ embedding: { page }, all }) => {
      const [wide, screen] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      assert.ok(wide <= screen, `the page is ${wide} px wide on a screen of ${screen} px`);
      // A script that is there from the beginning is the only one that this page's policy lets in.
      await page.addInitScript({ path: axe });
      await page.reload();
      for (const widget of all) await widget.getByRole('heading').nth(1).waitFor();
      const faults = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
        const { violations } = await window.axe.run(document, { runOnly: tags });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      assert.deepEqual(faults, []);
    }));

  it('speaks one language, whichever widget it is chosen in', () =>
    visit(async ({ achttien, kaart, spreekuur, triage }) => {
      await spreekuur.getByRole('button', { name: 'English' }).click();
      await achttien.getByRole('heading', { name: 'What changes when you turn 18?' }).waitFor();
      await triage.getByRole('heading', { name: 'Is there danger now?' }).waitFor();
      for (const widget of [achttien, kaart, spreekuur, triage])
        await widget.getByRole('button', { name: 'Nederlands' }).waitFor();
    }));

  it('hands over between each two that do, and tells the page nothing of it', () =>
    visit(async (four) => {
      const { achttien, kaart, spreekuur, triage, embedding } = four;
      const { page } = embedding;
      await page.evaluate((names) => {
        const heard: unknown[] = [];
        Object.assign(window, { heard });
        for (const name of names)
          document.addEventListener(name, (event) => {
            const own = Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'));
            heard.push({ type: event.type, ...own });
          });
      }, events);

      await achttien.locator('summary', { hasText: 'DigiD en eigen post' }).click();
      await achttien.getByRole('button', { name: 'hulp bij DigiD en computer' }).first().click();
      const { digihulp } = municipality.adulthood.helpers;
      await four.focusIsAt(kaart, new RegExp(`^${digihulp.length} plek(ken)? gevonden$`));

      await achttien.getByRole('button', { name: 'Zoek hulp in de buurt' }).click();
      await kaart.getByRole('textbox').first().fill(words);
      await kaart.getByRole('button', { name: 'Stel je vraag' }).first().click();
      await four.focusIsAt(triage, 'Is er nu gevaar?');
      await embedding.chooses('Nee');
      await embedding.presses('Verder');
      await embedding.reads('Wat is je vraag?');
      assert.equal(await triage.getByRole('textbox').inputValue(), words);

      await achttien.getByRole('button', { name: 'Kom langs op het spreekuur' }).click();
      await page.waitForFunction(() => document.activeElement?.localName === 'voordeur-spreekuur');
      assert.ok((await spreekuur.getByRole('heading').count()) > 0);

      const heard = await page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
      assert.deepEqual(
        [...new Set(heard.flatMap(Object.keys))].filter((key) => !['type', 'step', 'locale'].includes(key)),
        [],
      );
      assert.ok(!JSON.stringify(heard).includes('oma'), 'an event says what was typed');
      assert.ok(!page.url().includes('oma') && new URL(page.url()).search === '', 'the address says something');
    }));

  it('leaves with all of them at once', async () => {
    const { kaart, triage, achttien, embedding } = await FourWidgets.open(browser, servers);
    const { page } = embedding;
    // The neutral page is stood in for, and comes once this page was looked at.
    let looked = (): void => {};
    const hasLooked = new Promise<void>((resolve) => (looked = resolve));
    await page.route(`${new URL(municipality.exitUrl).origin}/**`, async (route) => {
      await hasLooked;
      await route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>' });
    });
    await kaart.getByRole('textbox').first().fill(words);
    await embedding.presses('Overslaan');
    await triage.getByRole('textbox').fill(words);
    await achttien.getByLabel('Geboortejaar').selectOption('2009');
    // In one go: once the neutral page is on its way, the driver waits for it.
    const left = await page.evaluate(async () => {
      const widgets = ['achttien', 'sociale-kaart', 'spreekuur', 'triage'].map(
        (name) => document.querySelector(`voordeur-${name}`)!.shadowRoot!,
      );
      widgets[1]!.querySelector<HTMLElement>('[part~="leave"]')!.click();
      await new Promise((resolve) => setTimeout(resolve));
      return {
        values: widgets
          .flatMap((root) => [...root.querySelectorAll<HTMLInputElement>('textarea, select, input[type=text]')])
          .map(({ value }) => value)
          .filter(Boolean),
        covers: document.querySelectorAll('html > [role=alert]').length,
        body: getComputedStyle(document.body).display,
      };
    });
    looked();
    assert.deepEqual(left, { values: [], covers: 1, body: 'none' });
    await page.waitForURL(municipality.exitUrl);
    await embedding.close();
  });
});
