import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Municipality } from '@voordeur/core/schemas';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { familysQuestion } from '../gateway/setup/gateway.ts';
import { launchBrowser } from '../setup/browser.ts';
import { RealDesk, type Worker } from './real-desk.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('settings, on a gateway that is there', () => {
  const marijke: Worker = { name: 'Marijke', teams: [], manager: true };
  const fatima: Worker = { name: 'Fatima', teams: ['cjg-noord'] };
  let browser: Browser;
  let desk: RealDesk;
  const pages: Page[] = [];
  before(async () => {
    [browser, desk] = await Promise.all([launchBrowser(), RealDesk.start()]);
  });
  after(async () => {
    await browser.close();
    await desk.stop();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    assert.deepEqual(desk.troubles, []);
  });

  async function open(part: string, worker = marijke, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await desk.sitDown(browser, worker, options);
    pages.push(page);
    await page.goto(`${desk.url}/inbox/#/instellingen/${part}`);
    await page.locator('voordeur-inbox-settings h2').first().waitFor();
    return page;
  }
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
  async function look(page: Page): Promise<void> {
    await button(page, 'Bekijk en bewaar').click();
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  }
  async function save(page: Page): Promise<void> {
    await button(page, 'Bewaar').click();
    await page.getByText('Bewaard. Het geldt nu overal.').waitFor();
  }
  const municipality = async () => (await desk.gateway.app.inject('/v1/municipality')).json<Municipality>();
  const teamOf = async (id: string) => (await municipality()).teams.find((team) => team.id === id)!;

  test('by keyboard a team’s number is changed, looked at, saved, found in the history and taken back', async () => {
    const page = await open('teams');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('link', { name: 'CJG Oost' }).focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'CJG Oost' }).waitFor();
    assert.equal(await focused(page), 'CJG Oost', 'reading begins at the team');
    await page.getByLabel('Telefoonnummer').focus();
    await page.keyboard.type('023 555 02 02');
    await page.getByText('1 wijziging nog niet bewaard').waitFor();
    await button(page, 'Bekijk en bewaar').focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
    await button(page, 'Bewaar').waitFor();
    assert.equal(await focused(page), 'Klopt dit?');
    assert.match(await page.locator('.changes').innerText(), /CJG Oost[^]*Telefoon[^]*niets[^]*023 555 02 02/);
    await page.getByLabel('Waarom?').fill('Eigen nummer');
    await button(page, 'Bewaar').focus();
    await press('Enter');
    await page.getByText('Bewaard. Het geldt nu overal.').waitFor();
    assert.equal((await teamOf('cjg-oost')).phone, '023 555 02 02');
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    const entry = page.locator('.entries > li').first();
    assert.match(
      await entry.innerText(),
      /Marijke, vandaag[^]*Eigen nummer[^]*CJG Oost, Telefoon: niets → 023 555 02 02/,
    );
    await button(page, /^Maak ongedaan: Gemeente/).click();
    await page.getByRole('heading', { name: 'Terug naar hoe het was' }).waitFor();
    await save(page);
    assert.equal((await teamOf('cjg-oost')).phone, undefined);
    await page.getByText('Teruggezet naar het bestand van de gemeente.').waitFor();
  });

  test('what breaks a law is refused with the way to its field, and nothing is lost', async () => {
    const page = await open('teams/cjg-noord');
    await page.getByLabel('Er kijken mensen in deze inbox').uncheck();
    await page.getByLabel('Naam').fill('CJG Noorderlicht');
    await look(page);
    await page.getByText(/CJG Noord: vragen over de veiligheid van een kind in/).waitFor();
    assert.equal(await button(page, 'Bewaar').count(), 0);
    await page.getByRole('link', { name: 'Ga naar het veld' }).first().click();
    const field = page.getByLabel('Er kijken mensen in deze inbox');
    await field.and(page.locator(':focus')).waitFor();
    assert.equal(await page.getByLabel('Naam').inputValue(), 'CJG Noorderlicht');
    assert.match(await page.locator('.form').innerText(), /veiligheid van een kind/);
    await button(page, 'Vergeet ze').click();
    assert.equal(await page.getByLabel('Naam').inputValue(), 'CJG Noord');
  });

  test('a team with open questions is closed by choosing who gets them; the preview says what moves', async () => {
    await desk.gateway.ask(familysQuestion());
    const page = await open('teams/swt-noord-noord');
    await page.getByLabel('Er kijken mensen in deze inbox').uncheck();
    await look(page);
    await page.getByText('Sociaal Wijkteam Noord-Noord heeft minder dan 5 open vragen.').waitFor();
    await page.getByText(/Van Sociaal Wijkteam Noord-Noord naar Team Voordeur/).click();
    await page.getByText(/Volwassene met geldzorgen/).waitFor();
    await button(page, 'Bewaar').click();
    await page.getByText('Kies eerst wie de open vragen krijgt.').waitFor();
    const choice = page.getByLabel('Wie krijgt de open vragen van Sociaal Wijkteam Noord-Noord?');
    await choice.and(page.locator(':focus')).waitFor();
    await choice.selectOption('swt-noord-zuid');
    await save(page);
    const leads = await desk.gateway.database.query(`select team from assignments where role = 'lead'`);
    assert.deepEqual(leads, [{ team: 'swt-noord-zuid' }]);
  });

  test('of two people at once the second keeps what was typed, looks again and saves', async () => {
    const [one, two] = [await open('teksten'), await open('teams/cjg-zandvoort')];
    await one.getByLabel('Algemeen telefoonnummer').fill('14 024');
    await look(one);
    await two.getByLabel('Werkdagen tot een antwoord').fill('2');
    await look(two);
    await button(one, 'Bewaar').waitFor();
    await button(two, 'Bewaar').waitFor();
    await save(one);
    await button(two, 'Bewaar').click();
    await two.getByText(/Iemand anders heeft net iets bewaard/).waitFor();
    await button(two, 'Kijk opnieuw').click();
    await button(two, 'Bewaar').waitFor();
    assert.match(await two.locator('.changes').first().innerText(), /3 werkdagen[^]*2 werkdagen/);
    await save(two);
    assert.equal((await municipality()).phone, '14 024');
    assert.equal((await teamOf('cjg-zandvoort')).respondWithinWorkingDays, 2);
  });

  test('lines are put in another order with the button staying under one’s finger, added and taken away', async () => {
    const page = await open('telefoonlijnen');
    const names = () => page.locator('.things a').allInnerTexts();
    await page.locator('.things a').first().waitFor();
    const before = await names();
    await button(page, 'De Luisterlijn omhoog').click();
    await button(page, 'De Luisterlijn omhoog').and(page.locator(':focus')).click();
    const at = before.indexOf('De Luisterlijn');
    assert.equal((await names()).indexOf('De Luisterlijn'), at - 2);
    await button(page, 'Nieuwe lijn').click();
    await page.getByRole('textbox', { name: 'Nummer' }).fill('0800-9999');
    for (const field of ['Naam', 'Wanneer bereikbaar', 'Waarvoor'])
      await page.getByRole('group', { name: field }).getByLabel('Nederlands').fill(`${field} van iets nieuws`);
    await look(page);
    await save(page);
    await page.getByRole('link', { name: 'Alle lijnen' }).click();
    await page.locator('.things li').last().getByRole('link', { name: 'Naam van iets nieuws' }).waitFor();
    await page.getByRole('link', { name: 'Naam van iets nieuws' }).click();
    await button(page, 'Haal deze lijn weg').click();
    await look(page);
    await save(page);
    assert.ok(!(await municipality()).lines.some(({ number }) => number === '0800-9999'));
  });

  test('hours and texts: a day more, and a text in Dutch with a hint', async () => {
    const page = await open('werktijden');
    await page.getByLabel('zaterdag open').check();
    await page.getByRole('group', { name: 'zaterdag' }).getByLabel('Tot').fill('12:30');
    await page.getByRole('link', { name: 'Teksten', exact: true }).click();
    const text = page.getByRole('group', { name: 'Bellen of langskomen' }).getByLabel('Nederlands');
    await text.fill('Indien gewenst kunt u telefonisch contact opnemen middels het nummer van de gemeente.');
    await look(page);
    await button(page, 'Bewaar').waitFor();
    assert.match(await page.locator('.changes').first().innerText(), /zaterdag[^]*gesloten[^]*09:00 tot 12:30/);
    assert.match(await page.locator('.hints').innerText(), /schrijf "als" in plaats van "indien"/i);
    await button(page, 'Terug').click();
    assert.match(await text.inputValue(), /^Indien/);
  });

  test('staff say who is away and who stands in, and edit their own templates; the rest is to read', async () => {
    const page = await open('contactpersonen', fatima);
    assert.equal(await page.getByRole('link', { name: 'Teams' }).count(), 0);
    assert.equal(await page.getByRole('link', { name: 'Kim Loderus' }).count(), 0, 'of another team');
    await page.getByRole('link', { name: 'Ruben Schippers' }).click();
    await button(page, 'Voeg afwezigheid toe').click();
    await page.getByLabel('Eerste dag').and(page.locator(':focus')).waitFor();
    await button(page, 'Voeg afwezigheid toe').click();
    await button(page, 'Haal afwezigheid 2 weg').click();
    await button(page, 'Voeg afwezigheid toe').and(page.locator(':focus')).waitFor();
    await page.getByLabel('Eerste dag').fill('2027-03-01');
    await page.getByLabel('Laatste dag').fill('2027-03-05');
    await page.getByLabel('Wie valt in').fill('Farid');
    await look(page);
    await save(page);
    await page.getByRole('link', { name: 'Antwoordteksten' }).click();
    await page.getByRole('link', { name: 'Wij willen graag iets meer weten' }).click();
    await page.getByText('Deze tekst is van meer teams.').waitFor();
    assert.equal(await page.getByLabel('Tekst', { exact: true }).count(), 0);
    await page.getByRole('link', { name: 'Alle antwoordteksten' }).click();
    await button(page, 'Nieuwe antwoordtekst').click();
    await page.getByLabel('Naam').fill('Tot dinsdag');
    await page.getByLabel('Tekst', { exact: true }).fill('Dag,\n\nTot dinsdag.\n\n{team}');
    assert.match(await page.locator('.shown').innerText(), /Tot dinsdag\.[^]*CJG Noord/);
    await look(page);
    await save(page);
    await page.getByRole('link', { name: 'Geschiedenis' }).click();
    assert.match(await page.locator('.entries').innerText(), /Afwezig: niets → 1-3-2027 t\/m 5-3-2027, Farid valt in/);
    assert.equal(await button(page, /ongedaan/).count(), 0);
  });

  test('without a connection it says so, and trying again works', async () => {
    const page = await open('teams/cjg-oost');
    await page.getByLabel('Telefoonnummer').fill('023 1');
    await page.context().setOffline(true);
    await look(page);
    await page.getByRole('alert').waitFor();
    await page.context().setOffline(false);
    await button(page, 'Probeer opnieuw').click();
    await page.locator('.changes').waitFor();
  });

  const everyPart = [
    ...['teams', 'teams/cjg-oost', 'werktijden', 'teksten', 'telefoonlijnen', 'telefoonlijnen/politie'],
    ...['contactpersonen', 'contactpersonen/aandacht-noord', 'antwoordteksten', 'antwoordteksten/afronden'],
    'geschiedenis',
  ];
  const screens: [string, BrowserContextOptions][] = [
    ['wide', {}],
    ['at 768 px', { viewport: { width: 768, height: 1024 } }],
    ['at 360 px', { viewport: { width: 360, height: 740 } }],
    ['at 400 % of 1280 px', { viewport: { width: 320, height: 256 } }],
    ['dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ];
  for (const [name, options] of screens)
    test(`is accessible and fits ${name}`, async () => {
      const page = await open('teams', marijke, options);
      for (const part of name === 'wide' ? everyPart : ['teams/cjg-oost', 'telefoonlijnen']) {
        await page.goto(`${desk.url}/inbox/#/instellingen/${part}`);
        await page.locator('voordeur-inbox-settings h2').first().waitFor();
        await accessible(page, part);
      }
      await page.goto(`${desk.url}/inbox/#/instellingen/teams/swt-oost-2`);
      await page.getByLabel('Er kijken mensen in deze inbox').uncheck();
      await look(page);
      await button(page, 'Bewaar').waitFor();
      await accessible(page, 'review');
    });

  async function accessible(page: Page, part: string): Promise<void> {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${part}: ${wide} px too wide`);
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await readFile(axe, 'utf8'));
    const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
    const found = violations.map(({ id, nodes }) => [part, id, nodes.map(({ html }) => html)]);
    assert.deepEqual(found, []);
  }
});

/** What has focus, through shadow roots: the text of it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return (element as HTMLElement | null)?.innerText ?? '';
  });
}
