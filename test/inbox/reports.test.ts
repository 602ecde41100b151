import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';
import type { StaffServiceReport } from '@voordeur/core/schemas';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { ScriptedGateway } from './scripted-gateway.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('reports about the sociale kaart', () => {
  let browser: Browser;
  let desk: Desk;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  afterEach(async () => {
    const { troubles } = desk;
    await desk.leave();
    assert.deepEqual(troubles, []);
  });

  const report = (changes: Partial<StaffServiceReport> = {}): StaffServiceReport => ({
    id: randomUUID(),
    service: { id: 'cjg-noord', name: 'CJG Noord', exists: true },
    kind: 'wrong-contact',
    note: 'Het telefoonnummer is van iemand anders.',
    reportedAt: new Date(Date.now() - 3_600_000).toISOString(),
    handled: null,
    ...changes,
  });

  /** The desk of the joint front office, with these reports, where they are read. */
  async function reading(reports: StaffServiceReport[], options: BrowserContextOptions = {}): Promise<void> {
    const gateway = await new ScriptedGateway({ teams: [{ id: 'voordeur', name: 'Voordeur' }] }).start();
    gateway.serviceReports.push(...reports);
    desk = await Desk.open(browser, { gateway, ...options });
    await desk.go();
    await desk.page.getByRole('link', { name: 'Meldingen' }).click();
    await desk.page.getByRole('heading', { name: 'Meldingen over de sociale kaart' }).waitFor();
  }

  test('the way there is for those who look after it only', async () => {
    desk = await Desk.open(browser);
    await desk.go();
    await desk.page.getByRole('link', { name: 'Zoek op code' }).waitFor();
    assert.equal(await desk.page.getByRole('link', { name: 'Meldingen' }).count(), 0);
  });

  test('says what is wrong with which service, and focus is where reading begins', async () => {
    await reading([
      report(),
      report({ service: { id: 'x', name: 'Buurthuis', exists: false }, kind: 'closed', note: null }),
    ]);
    const [first, second] = await desk.page.locator('voordeur-inbox-reports li').allInnerTexts();
    assert.match(
      first!,
      /CJG Noord[^]*Telefoon, adres of website klopt niet[^]*Het telefoonnummer is van iemand anders/,
    );
    assert.match(second!, /Buurthuis[^]*Staat niet meer op de sociale kaart[^]*Bestaat niet meer of is gesloten/);
    const focused = await desk.page.locator('voordeur-inbox-reports h1').evaluate((h1) => h1.matches(':focus'));
    assert.ok(focused);
  });

  test('by keyboard a report is handled: it says so, and goes to what is done', async () => {
    await reading([report()]);
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('De melding over CJG Noord is afgehandeld.').waitFor();
    await desk.page.getByText(/Afgehandeld door Sanne de Vries, vandaag/).waitFor();
    await desk.page.getByText('Er zijn geen meldingen die wachten.').waitFor();
  });

  test('a colleague who was first is no error', async () => {
    const one = report();
    await reading([one]);
    one.handled = { at: new Date().toISOString(), by: 'Kees' };
    await desk.page.getByRole('button', { name: 'Afhandelen: melding over CJG Noord' }).click();
    await desk.page.getByText('Een collega was je voor.').waitFor();
    await desk.page.getByText(/Afgehandeld door Kees/).waitFor();
  });

  test('without a connection it says so, and trying again works', async () => {
    const gateway = await new ScriptedGateway({ teams: [{ id: 'voordeur', name: 'Voordeur' }] }).start();
    gateway.serviceReports.push(report());
    gateway.failures.set('GET /v1/staff/service-reports', 503);
    desk = await Desk.open(browser, { gateway });
    await desk.go('#/meldingen');
    await desk.page.locator('voordeur-inbox-reports [role=alert]').waitFor();
    gateway.failures.clear();
    await desk.page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await desk.page.getByRole('heading', { name: 'CJG Noord' }).waitFor();
  });

  for (const [name, options] of [
    ['wide', {}],
    ['at 360 px', { viewport: { width: 360, height: 740 } }],
    ['dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as [string, BrowserContextOptions][])
    test(`is accessible and fits ${name}`, async () => {
      await reading([report(), report({ handled: { at: new Date().toISOString(), by: 'Kees' } })], options);
      await desk.page.locator('voordeur-inbox-reports li').first().waitFor();
      if (process.env.PICTURES)
        await desk.page.screenshot({ path: `${process.env.PICTURES}/reports-${name.replace(/ /g, '-')}.png` });
      const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${wide} px too wide`);
      await desk.page.evaluate(await readFile(axe, 'utf8'));
      const { violations } = (await desk.page.evaluate('axe.run()')) as AxeResults;
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
    });
});
