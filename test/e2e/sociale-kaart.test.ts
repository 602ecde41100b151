import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import type { Locator, Page, Request } from 'playwright-core';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { allText } from './setup/all-text.ts';
import { queryAsStaff } from './setup/database.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const tilesFrom = 'https://service.pdok.nl';
/** Any picture will do for a tile. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('the sociale kaart on the municipality’s page', { concurrency: 2 }, () => {
  let surroundings: Surroundings;
  let site: string;
  before(async () => {
    surroundings = await startSurroundings();
    site = surroundings.demo.addresses.gemeente;
  });
  after(() => surroundings.close());

  async function visit(viewport = { width: 1280, height: 900 }): Promise<{
    resident: Resident;
    page: Page;
    kaart: Locator;
    requests: Request[];
    complaints: string[];
  }> {
    const resident = await Resident.at(surroundings.browser, 'about:blank', { viewport });
    const { page } = resident;
    const requests: Request[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route(`${tilesFrom}/**`, (route) => route.fulfill({ contentType: 'image/png', body: tile }));
    await page.goto(`${site}/sociale-kaart`);
    const kaart = page.locator('voordeur-sociale-kaart');
    await kaart.getByRole('heading', { name: 'Of kies een onderwerp' }).waitFor();
    return { resident, page, kaart, requests, complaints };
  }

  test('by keyboard and at 360 px: a typing mistake, a card, the list, printing, and the words to the triage and the team', async () => {
    const { resident, page, kaart, complaints } = await visit({ width: 360, height: 740 });
    const { keyboard } = page;
    const words = 'eenzaamhied, want mijn moeder van 80 ziet weinig mensen';

    await tabTo(page, 'Waar zoek je hulp bij?');
    await keyboard.type(words);
    await tabTo(page, 'Waar woon je?');
    await keyboard.type('Haarlem-N');
    await tabTo(page, 'Zoek preciezer');
    await keyboard.press('Enter');
    await tabTo(page, 'Leeftijd van degene om wie het gaat');
    await keyboard.type('80');
    await found(kaart);
    await tabTo(page, 'Waar zoek je hulp bij?', { backwards: true });
    await keyboard.press('Enter');
    assert.match(await focused(page), /plekken gevonden$/);
    await tabTo(page, 'Meer lezen');
    await keyboard.press('Enter');
    await kaart.getByText('Hoe je er komt').first().waitFor();
    assert.deepEqual(await faultsOn(page, 'voordeur-sociale-kaart'), []);
    await tabTo(page, 'Zet op mijn lijst');
    await keyboard.press('Space');
    await tabTo(page, 'Mijn lijst', { backwards: true });
    await keyboard.press('Enter');
    await kaart.getByRole('heading', { name: 'Mijn lijst' }).waitFor();
    assert.equal(await overflowOf(page), 0);

    await page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = getComputedStyle(document.querySelector('h1')!).display;
      };
    });
    await tabTo(page, 'Print mijn lijst');
    await keyboard.press('Enter');
    assert.equal(await page.locator('html').getAttribute('data-printed'), 'none', 'the list alone is printed');

    await tabTo(page, 'Terug naar zoeken', { backwards: true });
    await keyboard.press('Enter');
    await tabTo(page, 'Stel je vraag');
    await keyboard.press('Enter');
    await resident.reads('Is er nu gevaar?');
    assert.match(await focused(page), /Is er nu gevaar\?/);
    await resident.chooses('Nee');
    await resident.goesOn();
    await resident.reads('Wat is je vraag?');
    assert.equal(await resident.triage.getByRole('textbox', { name: /In je eigen woorden/ }).inputValue(), words);
    await resident.goesOn();
    await resident.reads('Over wie gaat het?');
    assert.ok(await resident.triage.getByRole('radio', { name: /^67 jaar/ }).isChecked(), 'the age went along');
    await skipTo(resident, 'Waar gaat het over?');
    await resident.chooses('Alleen zijn, meedoen, vrijwilligerswerk');
    await skipTo(resident, 'Waar speelt het?');
    assert.ok(await resident.triage.getByRole('radio', { name: 'Haarlem-Noord' }).isChecked(), 'the area went along');
    await skipTo(resident, 'Klopt alles?');
    await resident.sends();
    const reference = await resident.reference();
    assert.deepEqual(complaints, []);
    await resident.leaves();

    const { demo, browser } = surroundings;
    const asked = await queryAsStaff<{ team: string }>(
      demo.databaseUrl,
      allTeams,
      'select a.team from assignments a join questions q on q.id = a.question_id where q.reference = $1',
      [reference],
    );
    const lead = asked.map(({ team }) => team).find((team) => team.includes('noord'));
    assert.ok(lead, `a team in Noord has it: ${JSON.stringify(asked)}`);
    const worker = await Worker.signsIn(browser, demo.addresses.gateway, lead);
    await worker.row(reference).click();
    await worker.question.getByText(words).waitFor();
    await worker.page.context().close();
  });

  test('no word leaves the device, nothing is stored, and the page is told nothing', async () => {
    const { resident, page, kaart, requests, complaints } = await visit();
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('mijn man drinkt en de huur is niet betaald');
    await found(kaart);
    await kaart.getByLabel('Waar woon je?').selectOption('schalkwijk');
    await kaart.getByRole('button', { name: 'Zoek preciezer' }).click();
    await kaart.getByLabel('Leeftijd van degene om wie het gaat').fill('43');
    await found(kaart);
    await kaart
      .getByRole('button', { name: /^Zet op mijn lijst/ })
      .first()
      .click();
    await kaart.getByText('Meer lezen').first().click();

    for (const request of requests) {
      const said = `${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`;
      for (const word of ['drinkt', 'huur', 'betaald', 'schalkwijk', '43'])
        assert.ok(!new RegExp(`(?<![\\w:.-])${word}(?![\\w.-])`).test(said), `"${word}" in ${said}`);
    }
    assert.ok(requests.every((request) => request.method() === 'GET'));
    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    assert.deepEqual(origins, new Set([site, surroundings.demo.addresses.gateway]));
    assert.deepEqual(await page.context().cookies(), []);
    const kept = await page.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      address: location.hash + location.search,
      history: JSON.stringify(history.state),
    }));
    assert.deepEqual(kept, { local: {}, session: {}, databases: [], address: '', history: 'null' });
    assert.deepEqual(complaints, []);
    await resident.leaves();
  });

  test('the map asks for tiles only when it is opened, under the page’s strict policy, and works by keyboard', async () => {
    const { resident, page, kaart, requests, complaints } = await visit();
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('taal');
    await found(kaart);
    const tiles = () => requests.filter((request) => request.url().startsWith(tilesFrom));
    await kaart.getByRole('button', { name: 'Bekijk op de kaart' }).click();
    await kaart.getByText('service.pdok.nl').waitFor();
    assert.deepEqual(tiles(), []);
    const loaded = page.waitForResponse((response) => response.url().startsWith(tilesFrom));
    await kaart.getByRole('button', { name: 'Open de kaart' }).click();
    await (await loaded).finished();
    assert.ok(tiles().length > 0);
    for (const request of tiles()) {
      assert.equal(request.headers()['referer'], undefined, 'the tiles’ server is not told where it is');
      assert.match(request.url(), /\/\d+\/\d+\/\d+\.png$/);
    }
    await tabTo(page, 'Haarlem-Noord: ');
    await page.keyboard.press('Enter');
    await kaart.getByRole('heading', { name: 'Haarlem-Noord' }).waitFor();
    assert.match(await focused(page), /^Haarlem-Noord$/);
    assert.deepEqual(await faultsOn(page, 'voordeur-sociale-kaart'), []);
    await kaart.getByRole('button', { name: 'Taalcafé Noord', exact: true }).click();
    assert.match(await focused(page), /^Taalcafé Noord/);
    assert.deepEqual(complaints, [], 'the policy refuses nothing');
    await resident.leaves();
  });

  test('“Klopt dit niet?” reaches the gateway', async () => {
    const { resident, page, kaart } = await visit();
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('schulden');
    await found(kaart);
    await kaart.getByText('Meer lezen').first().click();
    await kaart
      .getByRole('button', { name: /^Klopt dit niet/ })
      .first()
      .click();
    await kaart.getByRole('radio', { name: 'Wat er staat, klopt niet' }).check();
    await kaart.getByLabel(/Wat moet er staan/).fill('De tijden zijn anders.');
    const answered = page.waitForResponse((response) => response.url().endsWith('/reports'));
    await kaart.getByRole('button', { name: 'Verstuur', exact: true }).click();
    assert.equal((await answered).status(), 201);
    await kaart.getByText('We kijken het na.').waitFor();
    await resident.leaves();
  });

  test('a search without a result is counted without its words', async () => {
    const { resident, page, kaart } = await visit();
    const counted = page.waitForRequest((request) => request.url().endsWith('/v1/zero-results'));
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('xqzvw');
    await kaart.getByRole('heading', { name: 'Niets gevonden', exact: true }).waitFor();
    assert.deepEqual((await counted).postDataJSON(), {});
    await resident.leaves();
  });

  test('words of danger show the lines first', async () => {
    const { resident, kaart } = await visit({ width: 360, height: 740 });
    await kaart.getByLabel('Waar zoek je hulp bij?').fill('mijn man staat voor de deur met een mes');
    const first = kaart.locator('[part~="lines"] a[href^="tel:"]').first();
    await first.waitFor();
    assert.equal((await first.innerText()).trim(), '112');
    await resident.leaves();
  });

  test('leaving quickly clears what was typed and what was kept', async () => {
    const { resident, page, kaart } = await visit();
    const words = 'ik ben bang voor mijn man';
    await kaart.getByLabel('Waar zoek je hulp bij?').fill(words);
    await found(kaart);
    await kaart
      .getByRole('button', { name: /^Zet op mijn lijst/ })
      .first()
      .click();
    await kaart.getByRole('button', { name: /^Mijn lijst/ }).click();
    await kaart.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    assert.notEqual(await page.evaluate(() => localStorage.length), 0);
    await page.route(`${new URL(municipality.exitUrl).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
    );
    await kaart.getByRole('button', { name: 'Snel weg van deze pagina' }).click();
    await page.waitForURL(municipality.exitUrl);
    await page.goto(`${site}/sociale-kaart`);
    await kaart.getByRole('heading', { name: 'Of kies een onderwerp' }).waitFor();
    assert.ok(!(await allText(page)).includes(words));
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.equal(await kaart.getByRole('button', { name: /^Mijn lijst/ }).count(), 0);
    await resident.leaves();
  });

  test('looks right in Dutch and English, without an axe fault, at the width of a phone and zoomed in', async () => {
    for (const width of [360, 320]) {
      const { resident, page, kaart } = await visit({ width, height: 740 });
      assert.deepEqual(await faultsOn(page), []);
      assert.equal(await overflowOf(page), 0);
      await kaart.getByRole('button', { name: 'English' }).click();
      await kaart.getByRole('heading', { name: 'Find help near by' }).waitFor();
      await kaart.getByRole('button', { name: 'Housing' }).click();
      await kaart.getByRole('heading', { name: /places found$/ }).waitFor();
      assert.deepEqual(await faultsOn(page, 'voordeur-sociale-kaart'), []);
      assert.equal(await overflowOf(page), 0);
      await resident.leaves();
    }
  });
});

const allTeams = [
  ...['centrum-zuidwest', 'noord', 'oost', 'schalkwijk', 'zandvoort', 'stedelijk'].map((area) => `cjg-${area}`),
  ...['centrum-rozenprieel', 'zuidwest', 'noord-noord', 'noord-zuid', 'oost-1', 'oost-2'].map((area) => `swt-${area}`),
  'voordeur',
];

async function found(kaart: Locator): Promise<void> {
  await kaart.getByRole('heading', { name: /plekken gevonden$/ }).waitFor();
}

/** Skips every question until this one is shown. */
async function skipTo(resident: Resident, heading: string): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    const at = resident.triage.locator('#step-heading');
    await at.waitFor();
    const now = (await at.innerText()).trim();
    if (now === heading) return;
    await resident.goesOn();
    await resident.page.waitForFunction(
      (before) =>
        document
          .querySelector('voordeur-triage')!
          .shadowRoot!.querySelector('#step-heading')
          ?.textContent?.replace(/\s+/g, ' ')
          .trim() !== before,
      now,
    );
  }
  assert.fail(`"${heading}" is never shown`);
}

/** Presses Tab until what has focus is called this. */
async function tabTo(page: Page, name: string, { backwards = false } = {}): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 90; press += 1) {
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
    const at = await focused(page);
    if (at.startsWith(name)) return;
    passed.push(at);
  }
  assert.fail(`Tab does not come to "${name}"; it came by: ${passed.join(' | ')}`);
}

/** What the thing with focus is called, in whatever shadow root it is; empty for the page itself. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLInputElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
    if (!element || element === (document.body as HTMLElement)) return '';
    const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText;
    return label.trim();
  });
}
