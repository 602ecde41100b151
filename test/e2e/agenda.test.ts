import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Booked, Booking, SpreekurenList } from '@voordeur/core/schemas';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { startMailBox, type MailBox } from './setup/mail-box.ts';
import { picture } from './setup/pictures.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const address = 'moeder@mail.example';

/** The date on the wall in Haarlem, `2026-11-24`. */
function dayOf(instant: number | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
}

describe('the agenda of two teams that hold a spreekuur together', () => {
  let surroundings: Surroundings;
  let mail: MailBox;
  let gateway: string;
  let cjg: Worker;
  let swt: Worker;
  let booked: Booked;
  /** The day of the appointment. */
  let day: string;

  before(async () => {
    mail = await startMailBox();
    surroundings = await startSurroundings({ smtpUrl: mail.url });
    gateway = surroundings.demo.addresses.gateway;
    cjg = await Worker.signsIn(surroundings.browser, gateway, 'cjg-noord');
    swt = await Worker.signsIn(surroundings.browser, gateway, 'swt-noord-noord');
    booked = await book();
    day = booked.booking.date;
  });
  after(async () => {
    await surroundings.close();
    await mail.close();
  });

  /** Somebody books the first free time of the joint hour after today, or on a day, as a widget does. */
  async function book(on?: string): Promise<Booked> {
    const list = (await (await fetch(`${gateway}/v1/spreekuren?area=noord`)).json()) as SpreekurenList;
    const slot = list.hours
      .filter(
        ({ spreekuur, date }) =>
          spreekuur === 'samen-noord' && (on === undefined ? date > dayOf(Date.now()) : date === on),
      )
      .flatMap(({ slots }) => slots)
      .find(({ free }) => free > 0)!;
    const response = await fetch(`${gateway}/v1/bookings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: randomUUID(),
        slot: { spreekuur: 'samen-noord', startsAt: slot.startsAt },
        people: 3,
        leefgebieden: ['geld'],
        interpreter: 'ar',
        email: address,
      }),
    });
    assert.equal(response.status, 201, await response.clone().text());
    return (await response.json()) as Booked;
  }

  const card = (worker: Worker) => worker.page.getByRole('article', { name: 'Samen spreekuur Noord' });

  async function opens(worker: Worker, at: string): Promise<void> {
    await worker.page.goto(`${gateway}/inbox/#/agenda/${at}`);
    await card(worker).first().waitFor();
  }

  test('both see the appointment: when, how many, what about, the interpreter, and no name', async () => {
    for (const worker of [cjg, swt]) {
      await opens(worker, day);
      const shown = card(worker).filter({ hasText: 'Tolk: Arabisch' });
      await shown.getByText('Geld, schulden en rondkomen').waitFor();
      await shown.getByText('3 personen').first().waitFor();
      await shown.getByText(address).waitFor();
      assert.deepEqual(await faultsOn(worker.page), []);
      assert.equal(await overflowOf(worker.page), 0);
    }
    await picture(cjg.page, 'agenda-day');
  });

  test('an extra hour today is planned after a preview; what one counts there the other sees', async () => {
    const today = dayOf(Date.now());
    await cjg.page.goto(`${gateway}/inbox/#/agenda/spreekuren`);
    await cjg.page.getByRole('button', { name: 'Extra keer' }).first().click();
    await cjg.page.getByLabel('Op welke dag?').fill(today);
    await cjg.page.getByLabel('Van', { exact: true }).fill('22:00');
    await cjg.page.getByLabel('Tot', { exact: true }).fill('23:30');
    await cjg.presses('Bekijk wat dit verandert');
    await cjg.page.getByText('1 afspraak blijft zoals die is.').waitFor();
    await cjg.presses('Wijziging doorvoeren');
    await cjg.page
      .locator('.outcome')
      .getByText(/een extra keer op/)
      .waitFor();
    const evening = (worker: Worker) => card(worker).filter({ hasText: '22:00–23:30' });
    for (const worker of [cjg, swt]) {
      await opens(worker, today);
      await evening(worker).waitFor();
    }
    await evening(cjg)
      .getByRole('button', { name: /er loopt iemand binnen/ })
      .click();
    await evening(swt)
      .getByRole('button', { name: /er loopt iemand binnen/ })
      .click();
    for (const worker of [cjg, swt]) await evening(worker).locator('.number').getByText('2', { exact: true }).waitFor();
  });

  test('by keyboard one cancels the hour: who booked is told by e-mail, the other team sees it at once', async () => {
    await opens(swt, day);
    await opens(cjg, day);
    const mine = card(cjg).filter({ hasText: 'Tolk: Arabisch' });
    await mine.getByRole('button', { name: 'Gaat niet door' }).press('Enter');
    await cjg.page.getByText('1 afspraak, 3 personen.').waitFor();
    await cjg.page.getByText('1 afspraak krijgt een e-mail.').waitFor();
    await cjg.page.keyboard.press('Tab');
    await cjg.page.keyboard.type('De zaal is dicht door een lekkage.');
    await picture(cjg.page, 'agenda-cancel');
    await cjg.page.keyboard.press('Tab');
    await cjg.page.keyboard.press('Enter');
    const outcome = cjg.page.locator('.outcome');
    await outcome.getByText(/^Samen spreekuur Noord op .* gaat niet door\.$/).waitFor();
    await outcome.getByText('1 afspraak vervallen. 1 krijgt een e-mail.').waitFor();
    await card(swt).getByText('Wat mensen lezen: “De zaal is dicht door een lekkage.”').waitFor();

    const letter = await mail.letterTo(address, /^Subject: Je afspraak gaat niet door/m);
    assert.doesNotMatch(letter.source, /Geld|Arabisch|lekkage/);

    const response = await fetch(`${gateway}/v1/bookings/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: booked.code }),
    });
    const { state, cancelledBy } = (await response.json()) as Booking;
    assert.deepEqual([state, cancelledBy], ['cancelled', 'hosts']);
  });

  test('an hour that was cancelled goes on after all; one that moves takes its appointment along', async () => {
    await opens(cjg, day);
    const cancelled = card(cjg).filter({ hasText: 'lekkage' });
    await cancelled.getByRole('button', { name: 'Toch laten doorgaan' }).click();
    await cjg.page.getByText('Dit raakt niemand die al een afspraak heeft.').waitFor();
    await cjg.presses('Wijziging doorvoeren');
    await cjg.page.locator('.outcome').getByText('Samen spreekuur Noord gaat toch door.').waitFor();

    await book(day);
    const nextDay = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const mine = card(cjg).filter({ hasText: 'Tolk: Arabisch' });
    await mine.getByRole('button', { name: 'Verplaatsen' }).click();
    await cjg.page.getByLabel('Naar welke dag?').fill(nextDay);
    await cjg.presses('Bekijk wat dit verandert');
    await cjg.page.getByText('1 afspraak kan zo niet blijven.').waitFor();
    await cjg.page.getByRole('radio', { name: /^Verplaatsen naar/ }).waitFor();
    assert.equal(await cjg.page.getByRole('radio', { name: /^Verplaatsen naar/ }).isChecked(), true);
    assert.deepEqual(await faultsOn(cjg.page), []);
    await picture(cjg.page, 'agenda-move');
    await cjg.presses('Wijziging doorvoeren');
    await cjg.page.locator('.outcome').getByText('1 afspraak kreeg een andere tijd. 1 krijgt een e-mail.').waitFor();
    await opens(swt, nextDay);
    await card(swt).filter({ hasText: 'Verplaatst, stond op' }).getByText('3 personen').first().waitFor();
    await mail.letterTo(address, /^Subject: Je afspraak is op een ander moment/m);
  });

  test('a calendar link works until it is taken back', async () => {
    await cjg.page.goto(`${gateway}/inbox/#/agenda/spreekuren`);
    await cjg.presses('Link maken voor CJG Noord');
    const url = await cjg.page.getByLabel('Link voor je agenda').inputValue();
    const calendar = await fetch(url);
    assert.match(String(calendar.headers.get('content-type')), /^text\/calendar/);
    assert.match(await calendar.text(), /SUMMARY:Samen spreekuur Noord/);
    await cjg.page.getByRole('button', { name: /^Link intrekken/ }).click();
    await cjg.presses('Ja, intrekken');
    await cjg.page.getByText('Er is nog geen link voor dit team.').waitFor();
    assert.equal((await fetch(url)).status, 404);
  });
});
