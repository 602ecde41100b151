import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { question } from './questions.ts';
import { hour } from './scripted-agenda.ts';

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

const now = Date.now();
const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(now);
const soonAt = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
const hash = () => new URL(desk.page.url()).hash;
const part = (words: string) => desk.page.locator('voordeur-inbox-day a', { hasText: words });
const focus = (text: string | RegExp) =>
  desk.page.waitForFunction(
    ([source, flags]) => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const shown = (element as HTMLElement | null)?.innerText || element?.id || '';
      return new RegExp(source!, flags).test(shown);
    },
    typeof text === 'string' ? [`^${text}$`, ''] : [text.source, text.flags],
  );

async function busyDesk(): Promise<void> {
  desk = await Desk.open(browser);
  desk.gateway.receive(question({ reference: 'VD-LATE-22', dueInHours: -2, takenBy: 'Mo Bakkali' }));
  desk.gateway.receive(
    question({ reference: 'VD-NEW2-22', dueInHours: 90, leefgebieden: ['geld'], urgency: 'vandaag' }),
  );
  desk.gateway.receive(
    question({ reference: 'VD-MINE-22', dueInHours: 91, state: 'in-behandeling', takenBy: 'Sanne de Vries' }),
  );
  desk.gateway.receive(question({ reference: 'VD-GONE-22', state: 'afgesloten' }));
}

describe('the day of a team', () => {
  test('says what is late, new, one’s own and which spreekuur comes; each leads to just that', async () => {
    await busyDesk();
    desk.gateway.agenda.hours.push(
      hour({ date: today, from: '23:00', until: '23:30', startsAt: soonAt(60), endsAt: soonAt(90) }),
    );
    await desk.go();
    await part('Spreekuren').waitFor();
    await desk.row('VD-LATE-22').waitFor();
    assert.deepEqual(
      (await desk.page.locator('voordeur-inbox-day a').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      ['1 Te laat', '0 Vandaag antwoorden', '2 Nieuw', '1 Bij mij', '1 Spreekuren om 23:00'],
    );
    await part('Te laat').click();
    await desk.row('VD-NEW2-22').waitFor({ state: 'detached' });
    assert.deepEqual(await desk.references(), ['VD-LATE-22']);
    assert.equal(await part('Te laat').getAttribute('aria-current'), 'true');
    assert.equal(hash(), '#/vragen?termijn=te-laat');
    await part('Bij mij').click();
    await desk.row('VD-MINE-22').waitFor();
    assert.deepEqual(await desk.references(), ['VD-MINE-22']);
    await part('Spreekuren').click();
    await desk.page.locator('voordeur-inbox-agenda').waitFor();
  });

  test('follows what happens, and the team that is chosen', async () => {
    await busyDesk();
    await desk.go('#/vragen?team=cjg-stedelijk');
    await part('0 Nieuw').waitFor();
    desk.gateway.receive(question({ reference: 'VD-CITY-22', team: 'cjg-stedelijk' }));
    await part('1 Nieuw').waitFor();
  });

  test('without the agenda the questions are there all the same', async () => {
    desk = await Desk.open(browser);
    desk.gateway.failures.set('GET /v1/staff/agenda/today', 503);
    desk.gateway.receive(question({ reference: 'VD-AAAA-22' }));
    await desk.go();
    await desk.row('VD-AAAA-22').waitFor();
    assert.equal(await part('Spreekuren').count(), 0);
  });
});

describe('the filters', () => {
  test('urgency, subject, deadline and one’s own, in the address; said above the list, and taken away', async () => {
    await busyDesk();
    await desk.go();
    await desk.page.getByText('Filter', { exact: true }).click();
    await desk.page.getByLabel('Onderwerp').selectOption('Geld, schulden en rondkomen');
    await desk.page.getByText('Alleen: Geld, schulden en rondkomen').waitFor();
    assert.deepEqual(await desk.references(), ['VD-NEW2-22']);
    await desk.page.getByLabel('Spoed').selectOption('Gewoon');
    await desk.page.getByRole('heading', { name: 'Geen vragen met dit filter' }).waitFor();
    assert.equal(hash(), '#/vragen?spoed=gewoon&onderwerp=geld');
    await desk.page.reload();
    await desk.page.getByText('Alleen: Gewoon, Geld').waitFor();
    await desk.page.getByRole('link', { name: 'Filter weghalen' }).click();
    await desk.row('VD-LATE-22').waitFor();
    await desk.page.getByText('Filter', { exact: true }).click();
    assert.equal(await desk.page.getByLabel('Spoed').inputValue(), '');
    await desk.page.getByLabel('Alleen bij mij').check();
    await desk.row('VD-LATE-22').waitFor({ state: 'detached' });
    assert.deepEqual(await desk.references(), ['VD-MINE-22']);
  });
});

describe('finding by reference', () => {
  const field = () => desk.page.getByLabel('Kenmerk', { exact: true });

  test('opens a question however it is written, a closed one too', async () => {
    await busyDesk();
    await desk.go();
    await field().fill('vd gone 22');
    await field().press('Enter');
    await desk.heading.getByText('Vraag VD-GONE-22').waitFor();
    assert.equal(await field().inputValue(), '');
  });

  test('says what it looks like, and that there is none', async () => {
    await busyDesk();
    await desk.go();
    await field().fill('iets');
    await desk.button('Open').click();
    await desk.page.getByText('Een kenmerk ziet eruit als VD-7K3Q-2F.').waitFor();
    await focus('reference');
    await field().fill('VD-ZZZZ-ZZ');
    await desk.button('Open').click();
    await desk.page.getByText('Er is geen vraag VD-ZZZZ-ZZ van jouw teams.').waitFor();
    desk.gateway.failures.set('POST /v1/staff/references', 503);
    await desk.button('Open').click();
    await desk.page.getByRole('alert').getByText('Het lukt nu even niet.').waitFor();
  });
});

describe('the keys', () => {
  test('step through the list, open, take, answer, go back and find', async () => {
    await busyDesk();
    await desk.go();
    const { keyboard } = desk.page;
    await keyboard.press('j');
    await focus(/VD-LATE-22/);
    await keyboard.press('j');
    await focus(/VD-NEW2-22/);
    await keyboard.press('k');
    await focus(/VD-LATE-22/);
    await keyboard.press('o');
    await focus('Vraag VD-LATE-22');
    await keyboard.press('a');
    await desk.outcome.getByText('Je hebt de vraag opgepakt.').waitFor();
    await keyboard.press('a');
    await desk.page.getByRole('status').getByText('Deze vraag kun je nu niet oppakken.').waitFor({ state: 'attached' });
    await keyboard.press('r');
    await focus('answer');
    await keyboard.press('Tab');
    await keyboard.press('/');
    await focus('reference');
    await keyboard.press('Tab');
    await keyboard.press('u');
    await focus(/VD-LATE-22/);
  });

  test('do nothing while somebody types, chooses, or holds Ctrl', async () => {
    await busyDesk();
    await desk.go();
    await desk.row('VD-LATE-22').click();
    await desk.answer.click();
    const { keyboard } = desk.page;
    await keyboard.type('aj/?ru ok');
    assert.equal(await desk.answer.inputValue(), 'aj/?ru ok');
    await keyboard.press('Control+a');
    await desk.page.getByText('Filter', { exact: true }).click();
    await desk.page.getByLabel('Onderwerp').focus();
    await keyboard.press('a');
    assert.equal(await desk.page.getByRole('dialog').count(), 0);
    assert.ok(!desk.gateway.requests.some((request) => request.endsWith('/take')));
    assert.equal(hash().startsWith('#/vragen/'), true);
  });

  test('are listed behind ?, and can be switched off for good, and on again', async () => {
    await busyDesk();
    await desk.go();
    await desk.page.keyboard.press('?');
    const dialog = desk.page.getByRole('dialog', { name: 'Sneltoetsen' });
    await dialog.getByText('Deze vraag oppakken').waitFor();
    assert.deepEqual(await faultsOn(desk.page), []);
    await dialog.getByLabel('Sneltoetsen gebruiken').uncheck();
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await desk.page.reload();
    await desk.row('VD-LATE-22').waitFor();
    await desk.page.keyboard.press('?');
    await desk.page.keyboard.press('j');
    // What works in the list itself goes on working.
    await desk.row('VD-LATE-22').focus();
    await desk.page.keyboard.press('ArrowDown');
    await focus(/VD-NEW2-22/);
    assert.equal(await dialog.count(), 0);
    await desk.button('Sneltoetsen').click();
    await dialog.getByLabel('Sneltoetsen gebruiken').check();
    await dialog.getByRole('button', { name: 'Sluiten' }).click();
    await desk.page.keyboard.press('k');
    await focus(/VD-LATE-22/);
    assert.equal(await desk.page.evaluate(() => localStorage.length), 0);
  });
});

describe('accessibility and layout', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing, with the filters open (${colorScheme})`, async () => {
      await busyDesk();
      await desk.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await desk.go('#/vragen?termijn=te-laat');
      await desk.page.getByText('Filter', { exact: true }).click();
      await desk.button('Open').click();
      await desk.page.getByText('Een kenmerk ziet eruit als').waitFor();
      assert.deepEqual(await faultsOn(desk.page), []);
    });

  test('nothing needs scrolling sideways, down to 320 px', async () => {
    await busyDesk();
    for (const width of [1280, 1000, 768, 360, 320]) {
      await desk.page.setViewportSize({ width, height: 700 });
      await desk.go('#/vragen?termijn=te-laat');
      assert.equal(await overflowOf(desk.page), 0, `${width}`);
    }
  });
});
