import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { EmbeddingPage } from './embedding-page.ts';
import { startServers, type Servers } from './servers.ts';

const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

describe('one built file on other people’s pages', () => {
  let servers: Servers;
  let browser: Browser;

  before(async () => {
    [servers, browser] = await Promise.all([startServers(), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await servers?.close();
  });

  async function visit(name: string, work: (page: EmbeddingPage) => Promise<void>, options = {}): Promise<void> {
    const page = await EmbeddingPage.open(browser, servers, name, options);
    try {
      await work(page);
      page.isInOrder(servers);
    } finally {
      await page.close();
    }
  }

  /** Two steps further everything has worked once: texts, styles, events, the gateway's municipality. */
  async function works(page: EmbeddingPage): Promise<void> {
    await page.reads('Is er nu gevaar?');
    await page.chooses('Nee');
    await page.presses('Verder');
    await page.reads('Wat is je vraag?');
    await page.triage.getByRole('textbox').fill('Een vraag');
    await page.presses('Verder');
    await page.reads('Over wie gaat het?');
  }

  for (const name of ['plain', 'strict-csp', 'trusted-types', 'polluted-prototypes', 'amd-loader'])
    it(`asks a whole question on ${name}.html`, () =>
      visit(`${name}.html`, async (page) => {
        const before = await servers.questions();
        await page.asks('Mijn zoontje van 4 slaapt alleen nog in ons bed.');
        assert.equal(await servers.questions(), before + 1);
        assert.equal((await page.page.context().cookies()).length, 0);
      }));

  for (const name of [
    'aggressive-css',
    'tiny-root-font',
    'huge-root-font',
    'quirks',
    'base-elsewhere',
    'added-later',
    'patched-registry',
    'right-to-left',
  ])
    it(`works on ${name}.html`, () => visit(`${name}.html`, works));

  for (const name of ['aggressive-css', 'tiny-root-font', 'huge-root-font', 'quirks'])
    it(`can be read and hit on ${name}.html, also on a phone`, () =>
      visit(
        `${name}.html`,
        async (page) => {
          await page.reads('Is er nu gevaar?');
          const { heights, sizes, right, width } = await page.triage.evaluate((element) => {
            const root = element.shadowRoot!;
            const boxes = (selector: string) =>
              [...root.querySelectorAll(selector)]
                .map((box) => box.getBoundingClientRect())
                .filter((box) => box.width > 1);
            return {
              heights: boxes('button, label.choice').map(({ height }) => height),
              sizes: [...root.querySelectorAll('p, button, label, h2, h3')]
                .filter((text) => text.checkVisibility())
                .map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
              right: Math.max(...boxes('*').map((box) => box.right)),
              width: document.documentElement.clientWidth,
            };
          });
          assert.ok(Math.min(...heights) >= 47.5, `a target is ${Math.min(...heights)} px high`);
          assert.ok(Math.min(...sizes) >= 14, `a text is ${Math.min(...sizes)} px high`);
          assert.ok(Math.max(...sizes) <= 80, `a text is ${Math.max(...sizes)} px high`);
          assert.ok(right <= width + 1, `something runs to ${right} px on a page of ${width} px`);
          await page.page.addScriptTag({ path: axe });
          const faults = await page.triage.evaluate(async (element) => {
            const results = await window.axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
            return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
          });
          assert.deepEqual(faults, []);
        },
        { viewport: { width: 360, height: 740 } },
      ));

  it('says which version it does not use where a page has two, and goes on with the first', () =>
    visit('two-versions.html', async (page) => {
      await works(page);
      assert.equal(page.warnings.length, 1);
      assert.match(page.warnings[0]!, /99\.0\.0/);
    }));

  it('says nothing where a page has the same version twice', () =>
    visit('loaded-twice.html', async (page) => {
      await works(page);
      assert.deepEqual(page.warnings, []);
    }));

  it('keeps two on one page apart, and leaves with both', () =>
    visit('two-widgets.html', async (page) => {
      await works(page);
      const second = page.page.locator('voordeur-triage').nth(1);
      await second.getByRole('heading', { name: 'Is er nu gevaar?' }).waitFor();
      assert.equal(await second.getByRole('radio', { checked: true }).count(), 0);
    }));

  it('reads the language of the nearest element also out of a shadow root', () =>
    visit('in-shadow.html', async (page) => {
      await page.triage.getByRole('button', { name: 'Nederlands' }).waitFor();
    }));

  it('survives a page translator that rewrites texts and language, and does not ask to be left alone', () =>
    visit('plain.html', async (page) => {
      await page.reads('Is er nu gevaar?');
      assert.equal(await page.page.locator('[translate="no"], .notranslate').count(), 0);
      const translate = () =>
        page.page.evaluate(() => {
          document.documentElement.lang = 'ar';
          document.documentElement.className = 'translated-rtl';
          const roots = [document.body, ...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])];
          for (const root of roots) {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const texts: Text[] = [];
            while (walker.nextNode()) texts.push(walker.currentNode as Text);
            for (const text of texts) {
              if (!text.data.trim() || text.parentElement?.closest('font, style, script, textarea')) continue;
              // As the translators of Chrome and Edge do: the text goes into two new elements.
              const outer = document.createElement('font');
              const inner = document.createElement('font');
              inner.textContent = `«${text.data}»`;
              outer.append(inner);
              text.replaceWith(outer);
            }
          }
        });
      await translate();
      await page.triage.getByRole('radio').last().check();
      await page.triage.locator('button[type=submit]').click();
      await page.triage.getByRole('heading', { name: 'Wat is je vraag?' }).waitFor();
      assert.match(await page.triage.locator('.progress').innerText(), /Stap 2 van/);
      await translate();
      await page.triage.getByRole('textbox').fill('Een vraag');
      await page.triage.locator('button[type=submit]').click();
      await page.triage.getByRole('heading', { name: 'Over wie gaat het?' }).waitFor();
      assert.match(await page.triage.locator('.progress').innerText(), /Stap 3 van/);
    }));

  it('is a link for people without JavaScript', async () => {
    const page = await EmbeddingPage.open(browser, servers, 'plain.html', { javaScriptEnabled: false });
    try {
      assert.equal(await page.page.getByRole('link', { name: 'Stel je vraag' }).isVisible(), true);
    } finally {
      await page.close();
    }
  });

  it('is a link too where the script is blocked', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route(`${servers.cdn}/**`, (route) => route.abort());
    await page.goto(`${servers.hosts}/plain.html`);
    assert.equal(await page.getByRole('link', { name: 'Stel je vraag' }).isVisible(), true);
    await context.close();
  });

  it('asks the gateway that its script came from where none is named, whatever the page’s base address', async () => {
    const page = await EmbeddingPage.open(browser, servers, 'no-gateway-named.html');
    await page.triage.getByRole('heading', { name: 'De voordeur is nu even dicht' }).waitFor();
    assert.deepEqual([...page.origins].sort(), [servers.cdn, servers.hosts].sort());
    await page.close();
  });
});
