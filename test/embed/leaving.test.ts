import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { EmbeddingPage } from './embedding-page.ts';
import { startServers, type Servers } from './servers.ts';

const words = 'Niemand mag weten dat ik hier was.';

describe('leaving a partner’s page quickly', () => {
  let servers: Servers;
  let browser: Browser;

  before(async () => {
    [servers, browser] = await Promise.all([startServers(), launchBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await servers?.close();
  });

  /** Somebody who has typed; the neutral page is stood in for, and comes once `comes` is there. */
  async function typing(name: string, comes: Promise<void> = Promise.resolve()): Promise<EmbeddingPage> {
    const embedding = await EmbeddingPage.open(browser, servers, name);
    await embedding.page.route(`${new URL(municipality.exitUrl).origin}/**`, async (route) => {
      await comes;
      await route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title>' }).catch(() => {
        // The browser may have been closed while the page was on its way.
      });
    });
    await embedding.reads('Is er nu gevaar?');
    await embedding.presses('Overslaan');
    await embedding.triage.getByRole('textbox').fill(words);
    return embedding;
  }

  it('goes with three presses of either Shift key', async () => {
    const embedding = await typing('plain.html');
    for (const key of ['ShiftLeft', 'ShiftRight', 'ShiftLeft']) await embedding.page.keyboard.press(key);
    await embedding.page.waitForURL(municipality.exitUrl);
    await embedding.close();
  });

  it('goes on a page with the strictest Content-Security-Policy too', async () => {
    const embedding = await typing('strict-csp.html');
    for (let press = 0; press < 3; press++) await embedding.page.keyboard.press('Shift');
    await embedding.page.waitForURL(municipality.exitUrl);
    assert.deepEqual(embedding.violations, []);
    await embedding.close();
  });

  it('does not count presses that are more than five seconds apart, nor those around another key', async () => {
    const embedding = await EmbeddingPage.open(browser, servers, 'plain.html');
    await embedding.page.clock.install();
    await embedding.page.reload();
    await embedding.reads('Is er nu gevaar?');
    const { keyboard, clock } = embedding.page;
    for (let press = 0; press < 4; press++) {
      await keyboard.press('Shift');
      await clock.runFor(5_100);
    }
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await keyboard.press(key);
    await clock.runFor(100);
    assert.ok(embedding.page.url().startsWith(servers.hosts));
    await embedding.close();
  });

  it('stays with somebody who walks back with Shift and Tab, or selects with Shift', async () => {
    const embedding = await typing('plain.html');
    const { keyboard } = embedding.page;
    for (let press = 0; press < 5; press++) await keyboard.press('Shift+Tab');
    await keyboard.down('Shift');
    for (let press = 0; press < 3; press++) await keyboard.press('Tab');
    await keyboard.up('Shift');
    await embedding.triage.getByRole('textbox').focus();
    for (let press = 0; press < 5; press++) await keyboard.press('Shift+ArrowLeft');
    assert.equal(await embedding.triage.getByRole('textbox').inputValue(), words);
    assert.ok(embedding.page.url().startsWith(servers.hosts));
    await embedding.close();
  });

  for (const name of ['plain.html', 'two-widgets.html'])
    it(`covers everything at once while the neutral page is still on its way: ${name}`, async () => {
      const [looked, hasLooked] = moment();
      const embedding = await typing(name, looked);
      // In one go: once the neutral page is on its way, the driver waits for it.
      const seen = await embedding.triage.evaluate(async (triage) => {
        triage.shadowRoot!.querySelector<HTMLElement>('[part="leave"]')!.click();
        await new Promise((resolve) => setTimeout(resolve));
        const typed = [...document.querySelectorAll('voordeur-triage')].flatMap(({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('textarea')].map(({ value }) => value).filter(Boolean),
        );
        const covers = [...document.querySelectorAll('html > [role=alert]')].map((cover) => {
          const { width, height } = cover.getBoundingClientRect();
          return width >= document.documentElement.clientWidth && height >= innerHeight;
        });
        return { body: getComputedStyle(document.body).display, covers, typed };
      });
      hasLooked();
      assert.deepEqual(seen, { body: 'none', covers: [true], typed: [] });
      await embedding.page.waitForURL(municipality.exitUrl);
      await embedding.close();
    });

  for (const name of ['plain.html', 'two-widgets.html'])
    it(`shows the page again, empty, where the browser kept it: ${name}`, async () => {
      const [looked, hasLooked] = moment();
      const embedding = await typing(name, looked);
      const seen = await embedding.triage.evaluate(async (triage) => {
        for (let press = 0; press < 3; press++) document.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift' }));
        await new Promise((resolve) => setTimeout(resolve));
        const left = getComputedStyle(document.body).display === 'none';
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        await new Promise((resolve) => setTimeout(resolve));
        return {
          left,
          shown: getComputedStyle(document.body).display !== 'none',
          covers: document.querySelectorAll('html > [role=alert]').length,
          title: triage.shadowRoot!.getElementById('step-heading')!.textContent!.trim(),
        };
      });
      hasLooked();
      assert.deepEqual(seen, { left: true, shown: true, covers: 0, title: 'Is er nu gevaar?' });
      await embedding.close();
    });
});

/** A moment, and what makes it come. */
function moment(): [comes: Promise<void>, now: () => void] {
  let now = (): void => {};
  const comes = new Promise<void>((resolve) => (now = resolve));
  return [comes, now];
}
