import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Figures } from '@voordeur/core/schemas';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { exampleFigures, noFigures } from './example-figures.ts';
import { ScriptedGateway } from './scripted-gateway.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const manager = { name: 'Marijke Tuinstra', teams: [], manager: true };

describe('the figures of managers', () => {
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

  /** The desk of who manages and is in no team, with these figures. */
  async function reading(figures: Figures, options: BrowserContextOptions = {}): Promise<void> {
    const gateway = await new ScriptedGateway(manager).start();
    gateway.figures = figures;
    desk = await Desk.open(browser, { gateway, ...options });
    await desk.go();
    await desk.page.getByLabel('Twaalf weken, tot en met').waitFor();
  }
  const figure = (name: string) => desk.page.locator(`voordeur-inbox-figures section.${name}`);
  const headings = () => desk.page.locator('voordeur-inbox-figures h2').allInnerTexts();

  test('are where a manager without a team begins, without a way to questions', async () => {
    await reading(exampleFigures());
    assert.match(desk.page.url(), /#\/cijfers$/);
    assert.deepEqual(await desk.page.getByRole('navigation').getByRole('link').allInnerTexts(), [
      'Cijfers',
      'Instellingen',
    ]);
    assert.equal(await desk.page.title(), 'Cijfers – Voordeur');
  });

  test('are beside the questions for a manager who is in a team, and not there for others', async () => {
    const gateway = await new ScriptedGateway({ manager: true }).start();
    desk = await Desk.open(browser, { gateway });
    await desk.go();
    await desk.page.getByRole('link', { name: 'Cijfers' }).click();
    await desk.page.getByRole('heading', { level: 1, name: 'Cijfers' }).waitFor();
    assert.equal(await desk.focused(), 'Cijfers');
    gateway.member = { ...gateway.member, manager: false };
    await desk.page.reload();
    await desk.page.getByText('Je mag dit niet doen.').waitFor();
    assert.equal(await desk.page.getByRole('navigation').getByRole('link', { name: 'Cijfers' }).count(), 0);
  });

  test('say in a sentence what each picture shows', async () => {
    await reading(exampleFigures());
    const said = (await headings()).map((text) => text.split('\n').at(-1)!.trim());
    assert.deepEqual(said.slice(0, 4), [
      'Vorige week 42 vragen, 6 meer dan de week ervoor',
      '93–97% van de antwoorden kwam op tijd, de helft binnen 1 werkdag',
      'Het vaakst gaat het over ‘Geld, schulden en rondkomen’: 125–137 keer',
      'De meeste vragen komen uit Haarlem-Noord: 140–152',
    ]);
    assert.equal(said[4], 'Het vaakst van Team Voordeur naar SWT Oost 1: 20–24 keer');
    assert.equal(said[5], '5–9 keer geweigerd, minder dan 5 keer naar de achterwacht');
  });

  test('have a bar for each week, and words for who does not see it', async () => {
    await reading(exampleFigures());
    const weeks = figure('weken').locator('.weeks li');
    assert.equal(await weeks.count(), 13);
    assert.match((await weeks.nth(4).textContent())!.replace(/\s+/g, ' '), /week \d+ .*<5minder dan 5/);
    const heights = await figure('weken')
      .locator('.standing .sure')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().height));
    assert.equal(heights[4], 0);
    assert.equal(Math.max(...heights), heights[9], 'the week with 44 questions is highest');
  });

  test('come as a table, and as a file, of the weeks that are shown', async () => {
    await reading(exampleFigures());
    await figure('gebieden').getByText('Toon als tabel').click();
    const row = figure('gebieden').getByRole('row', { name: /Zandvoort/ });
    assert.deepEqual(await row.getByRole('cell').allInnerTexts(), ['minder dan 5', '5–9', '10–14', '15–27']);
    const download = desk.page.waitForEvent('download');
    await figure('gebieden').getByRole('link', { name: 'Download als CSV: Gebieden' }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), 'voordeur-gebieden.csv');
    assert.match(file.url(), /\/v1\/staff\/figures\/gebieden\?until=2026-11-22$/);
  });

  test('of earlier weeks can be chosen by keyboard, and it is said when they are there', async () => {
    await reading(exampleFigures());
    const { ends } = exampleFigures();
    const earlier = exampleFigures();
    desk.gateway.figures = { ...earlier, period: { ...earlier.period, to: ends[1]! } };
    await desk.page.getByLabel('Twaalf weken, tot en met').selectOption(ends[1]!);
    await desk.page.getByText(/^Dit zijn de cijfers van week/).waitFor({ state: 'attached' });
    assert.ok((await headings())[0]!.includes('In de laatste week 42 vragen'));
  });

  test('say that there is too little yet, and draw nothing', async () => {
    await reading(noFigures());
    await desk.page.getByText('Er zijn nog te weinig vragen om cijfers te laten zien.').waitFor();
    assert.equal(await desk.page.locator('voordeur-inbox-figures .bar').count(), 0);
  });

  test('without a connection it says so, and trying again works', async () => {
    const gateway = await new ScriptedGateway(manager).start();
    gateway.failures.set('GET /v1/staff/figures', 503);
    desk = await Desk.open(browser, { gateway });
    await desk.go();
    await desk.page.locator('voordeur-inbox-figures [role=alert]').waitFor();
    gateway.failures.clear();
    await desk.button('Probeer opnieuw').click();
    await figure('weken').waitFor();
  });

  for (const [name, options] of [
    ['wide', {}],
    ['at 768 px', { viewport: { width: 768, height: 1024 } }],
    ['at 360 px', { viewport: { width: 360, height: 740 } }],
    ['at 400 %', { viewport: { width: 320, height: 256 } }],
    ['dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as [string, BrowserContextOptions][])
    test(`are accessible and fit ${name}`, async () => {
      await reading(exampleFigures(), options);
      for (const table of await desk.page.getByText('Toon als tabel').all()) await table.click();
      const { PICTURES } = process.env;
      if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/figures-${name.replace(/\W+/g, '-')}.png` });
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
