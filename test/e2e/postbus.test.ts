import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { ReferralReceipt, SpreekurenList } from '@voordeur/core/schemas';
import { createTransport } from 'nodemailer';
import type { Page } from 'playwright-core';
import { patience } from '../setup/patience.ts';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { picture } from './setup/pictures.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

describe('the postbus of a demo as a newcomer starts it', () => {
  let surroundings: Surroundings;
  let gateway: string;
  let huisarts: string;
  /** Stays open through all of it. */
  let postbus: Page;
  const complaints: string[] = [];

  before(async () => {
    surroundings = await startSurroundings();
    ({ gateway, huisarts } = surroundings.demo.addresses);
    postbus = await newPage();
    await postbus.goto(`${gateway}/`);
    await postbus.getByRole('link', { name: 'de postbus' }).click();
    await postbus.getByRole('heading', { name: 'Postbus' }).waitFor();
  });
  after(() => surroundings.close());

  async function newPage(): Promise<Page> {
    const context = await surroundings.browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    return page;
  }

  async function post<Answer>(path: string, body: object): Promise<Answer> {
    const response = await fetch(`${gateway}/v1/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: huisarts },
      body: JSON.stringify(body),
    });
    assert.ok(response.ok, await response.clone().text());
    return (await response.json()) as Answer;
  }

  const letter = (subject: string) => postbus.getByRole('article', { name: subject });

  async function isInOrder(name: string): Promise<void> {
    await picture(postbus, `${name}-360`);
    assert.deepEqual(await faultsOn(postbus), []);
    await postbus.emulateMedia({ colorScheme: 'dark' });
    await picture(postbus, `${name}-dark`);
    assert.deepEqual(await faultsOn(postbus), [], 'in the dark');
    await postbus.emulateMedia({ colorScheme: null });
    // A desktop at 400% (WCAG 1.4.10).
    await postbus.setViewportSize({ width: 320, height: 256 });
    assert.equal(await overflowOf(postbus), 0);
    await postbus.setViewportSize({ width: 1280, height: 900 });
    await picture(postbus, `${name}-1280`);
    assert.deepEqual(await faultsOn(postbus), [], 'wide');
    await postbus.setViewportSize({ width: 360, height: 740 });
  }

  test('empty: says how a letter comes here', async () => {
    await postbus.getByText('Er is nog geen brief.').waitFor();
    await postbus.getByText('Zo komt hier een brief').click();
    await postbus.getByText('praktijk@weverstuin.example').waitFor();
    await isInOrder('postbus-empty');
  });

  test('a GP asks for a link, finds it here by itself, follows it, and sees the list', async () => {
    await post<ReferralReceipt>('referrals', {
      id: randomUUID(),
      leefgebieden: ['mantelzorg'],
      ageBand: '23-66',
      postcode4: '2023',
    });
    const gp = await newPage();
    await gp.goto(`${gateway}/verwijzingen`);
    await gp.getByRole('textbox', { name: /^E-mailadres/ }).fill('praktijk@weverstuin.example');
    await gp.keyboard.press('Enter');
    await gp.getByRole('heading', { name: 'Kijk in je e-mail' }).waitFor();
    await gp.context().close();

    const link = letter('Inloggen bij je verwijzingen');
    await link.getByText('praktijk@weverstuin.example').waitFor();
    await postbus.getByRole('status').getByText('Inloggen bij je verwijzingen').waitFor();
    await postbus.getByText('Er is nog geen brief.').waitFor({ state: 'hidden' });
    await isInOrder('postbus-letter');
    const page = await sameVisitor(postbus);
    await page.goto((await link.getByRole('link').getAttribute('href'))!);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Zorgen voor een ander' }).waitFor();
    await page.close();
  });

  test('a team cancels an appointment: the letter about it comes here', async () => {
    const list = (await (await fetch(`${gateway}/v1/spreekuren?area=noord`)).json()) as SpreekurenList;
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
    const { date, slots } = list.hours.find(
      (hour) => hour.spreekuur === 'samen-noord' && hour.date > today && hour.slots.some(({ free }) => free > 0),
    )!;
    await post('bookings', {
      id: randomUUID(),
      slot: { spreekuur: 'samen-noord', startsAt: slots.find(({ free }) => free > 0)!.startsAt },
      people: 1,
      leefgebieden: ['geld'],
      email: 'ouder@mail.example',
    });
    const cjg = await Worker.signsIn(surroundings.browser, gateway, 'cjg-noord');
    await cjg.page.goto(`${gateway}/inbox/#/agenda/${date}`);
    const hour = cjg.page.getByRole('article', { name: 'Samen spreekuur Noord' }).first();
    await hour.getByRole('button', { name: 'Gaat niet door' }).click();
    await cjg.page.getByText('1 afspraak krijgt een e-mail.').waitFor();
    await cjg.presses('Ja, dit spreekuur gaat niet door');
    const told = letter('Je afspraak gaat niet door');
    await told.getByText('ouder@mail.example').waitFor();
    assert.equal(
      await postbus.getByRole('article').first().getByRole('heading').textContent(),
      'Je afspraak gaat niet door',
    );
  });

  test('the gateway away: says so, keeps the letters, and goes on when it is back', async () => {
    assert.deepEqual(complaints, []);
    await surroundings.demo.stopGateway();
    await postbus.getByRole('status').getByText('Voordeur antwoordt niet.').waitFor();
    await letter('Je afspraak gaat niet door').waitFor();
    await surroundings.demo.startGateway();
    await postbus.getByText('Voordeur antwoordt niet.').waitFor({ state: 'hidden' });
    await letter('Je afspraak gaat niet door').waitFor();
    // What the browser says of an address that does not answer.
    complaints.length = 0;
  });

  test('shows what a letter says and never runs it; the newest 200 stay, newest first', async () => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: Number(new URL(gateway).port) + 5,
      pool: true,
      maxConnections: 1,
    });
    const send = (subject: string, text: string) =>
      transport.sendMail({ from: 'voordeur@haarlem.example', to: 'iemand@mail.example', subject, text });
    const last = 204;
    for (let number = 1; number < last; number += 1) await send(`Brief ${number}`, 'Dag');
    await send(
      'Één <b>vraag</b>',
      `<script>document.title = 'weg'</script>\nKijk op http://localhost:1/a?b=1&c=2. Tot ziens`,
    );
    transport.close();

    const strange = letter('Één <b>vraag</b>');
    await strange.getByText("<script>document.title = 'weg'</script>").waitFor();
    assert.equal(await strange.getByRole('link').getAttribute('href'), 'http://localhost:1/a?b=1&c=2');
    assert.match(await postbus.title(), /^Postbus/);
    await letter('Je afspraak gaat niet door').waitFor({ state: 'detached' });
    const headings = await postbus.getByRole('article').getByRole('heading').allTextContents();
    assert.deepEqual(headings, [
      'Één <b>vraag</b>',
      ...Array.from({ length: 199 }, (_, index) => `Brief ${last - 1 - index}`),
    ]);
    assert.deepEqual(complaints, []);
  });
});

/** A second page beside this one, with the same cookies. */
function sameVisitor(page: Page): Promise<Page> {
  return page.context().newPage();
}
