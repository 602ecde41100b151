import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, afterEach, before, describe, test } from 'node:test';
import { askedConsultSchema, type AskedConsult } from '@voordeur/core/schemas';
import type { Browser } from 'playwright-core';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { question } from './questions.ts';

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

const consult = (given: Partial<AskedConsult> = {}): AskedConsult =>
  askedConsultSchema.parse({
    id: randomUUID(),
    reference: 'VD-7K3Q-2F',
    fromTeam: 'swt-oost-1',
    toTeam: 'cjg-noord',
    askedBy: 'Mo Bakkali',
    askedAt: new Date(Date.now() - 60_000).toISOString(),
    text: 'Wat werkt er bij slecht slapen van een peuter?',
    advice: null,
    ...given,
  });
const advice = () => desk.page.getByRole('textbox', { name: /^Jullie raad/ });

describe('asking another team', () => {
  const form = () => desk.page.locator('form', { hasText: 'Wat wil je weten?' });

  test('with a reminder to name nobody; it is in the story, and the words are not asked twice', async () => {
    desk = await Desk.open(browser);
    const one = desk.gateway.receive(question({ informed: [{ team: 'swt-oost-2', withheld: false }] }));
    await desk.go(`#/vragen/${one.id}`);
    await desk.page.getByText('Een collega-team om raad vragen').click();
    await form().getByText('Schrijf niet om wie het gaat').waitFor();
    await form().getByRole('button', { name: 'Om raad vragen' }).click();
    await form().getByText('Kies een team.').waitFor();
    const teams = await form().getByLabel('Welk team?').locator('option').allInnerTexts();
    assert.ok(!teams.some((name) => /CJG Noord|Oost 2/.test(name)), 'not one’s own, nor one that reads along');
    await form().getByLabel('Welk team?').selectOption('swt-oost-1');
    await form().getByLabel('Wat wil je weten?').fill('Wat werkt er bij een peuter die slecht slaapt?');
    await form()
      .getByRole('button', { name: /Oost 1 om raad vragen/ })
      .click();
    await desk.outcome.getByText('is om raad gevraagd').waitFor();
    const story = desk.page.locator('.story');
    await story.getByText('om raad gevraagd, zonder de vraag te delen').waitFor();
    await story.getByText('Wat werkt er bij een peuter die slecht slaapt?').waitFor();
    assert.equal(
      (await form().count()) === 0 || (await form().getByLabel('Wat wil je weten?').inputValue()) === '',
      true,
    );
  });

  test('advice appears by itself at the question that waits for it', async () => {
    desk = await Desk.open(browser);
    const one = question();
    const event = { by: 'Mo Bakkali', at: new Date().toISOString(), misroute: false, basis: null, withheld: false };
    one.story.push({ ...event, kind: 'geraadpleegd', team: 'cjg-noord', toTeam: 'swt-oost-1', text: 'Wat werkt er?' });
    desk.gateway.receive(one);
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('Ik ben nog bezig.');
    one.story.push({ ...event, kind: 'raad', team: 'swt-oost-1', toTeam: 'cjg-noord', text: 'Een vast ritueel.' });
    desk.gateway.tellConsult();
    await desk.page.locator('.story').getByText('Een vast ritueel.').waitFor();
    assert.equal(await desk.answer.inputValue(), 'Ik ben nog bezig.');
  });
});

describe('being asked', () => {
  test('shows in the day, leads to what is asked, and is answered there', async () => {
    desk = await Desk.open(browser);
    await desk.go();
    const part = desk.page.locator('voordeur-inbox-day a', { hasText: 'Om raad gevraagd' });
    assert.equal(await part.count(), 0);
    const one = consult();
    desk.gateway.consults.push(one);
    desk.gateway.tellConsult();
    await part.click();
    await desk.page.getByRole('heading', { name: 'Om raad gevraagd' }).waitFor();
    assert.equal(new URL(desk.page.url()).hash, '#/raad');
    for (const words of ['Mo Bakkali', one.text, 'Gaat over vraag VD-7K3Q-2F. Je kunt die zelf niet openen.'])
      await desk.page.getByText(words).waitFor();
    await desk.button('Raad geven').click();
    await desk.page.getByText('Schrijf eerst je raad.').waitFor();
    await advice().fill('Een vast ritueel.');
    await desk.button('Raad geven').click();
    await desk.page.getByRole('status').getByText('Je raad staat nu bij de vraag van').waitFor();
    assert.equal(one.advice?.text, 'Een vast ritueel.');
    await desk.page.getByRole('heading', { name: 'Gegeven raad' }).waitFor();
    assert.equal(await advice().count(), 0);
    await part.waitFor({ state: 'detached' });
  });

  test('words that were typed stay while one looks elsewhere, and are given back where a colleague was first', async () => {
    desk = await Desk.open(browser);
    const one = consult();
    desk.gateway.consults.push(one);
    await desk.go('#/raad');
    await advice().fill('Een vast ritueel.');
    await desk.page.getByRole('link', { name: 'Agenda' }).click();
    await desk.page.locator('voordeur-inbox-agenda').waitFor();
    await desk.page.goBack();
    assert.equal(await advice().inputValue(), 'Een vast ritueel.');
    one.advice = { by: 'Iris Bos', at: new Date().toISOString(), text: 'Vraag het de huisarts.' };
    await desk.button('Raad geven').click();
    await desk.page.getByText('Dit had je geschreven: Een vast ritueel.').waitFor();
    await desk.page.getByText('Vraag het de huisarts.').waitFor();
  });

  test('what cannot be fetched or sent is said, and nothing is lost', async () => {
    desk = await Desk.open(browser);
    desk.gateway.failures.set('GET /v1/staff/consults', 503);
    await desk.go('#/raad');
    await desk.page.getByRole('alert').waitFor();
    const one = consult();
    desk.gateway.consults.push(one);
    desk.gateway.failures.clear();
    await desk.button('Probeer opnieuw').click();
    await advice().fill('Een vast ritueel.');
    desk.gateway.failures.set(`POST /v1/staff/consults/${one.id}/advice`, 503);
    await desk.button('Raad geven').click();
    await desk.page.getByRole('alert').getByText('Het lukt nu even niet.').waitFor();
    assert.equal(await advice().inputValue(), 'Een vast ritueel.');
  });

  test('by keyboard alone', async () => {
    desk = await Desk.open(browser);
    const one = consult();
    desk.gateway.consults.push(one);
    await desk.go('#/raad');
    await advice().waitFor();
    const { keyboard } = desk.page;
    for (let presses = 0; presses < 60 && !(await desk.focused()).startsWith('advice-'); presses += 1)
      await keyboard.press('Tab');
    await keyboard.type('Een vast ritueel.');
    await keyboard.press('Tab');
    assert.equal(await desk.focused(), 'Raad geven');
    await keyboard.press('Enter');
    await desk.page.getByText('Je raad staat nu bij de vraag van').waitFor();
    await desk.page.waitForFunction(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.textContent === 'Om raad gevraagd';
    });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing and nothing needs scrolling sideways (${colorScheme})`, async () => {
      desk = await Desk.open(browser, { colorScheme });
      desk.gateway.consults.push(
        consult(),
        consult({ advice: { by: 'Iris Bos', at: new Date().toISOString(), text: 'Een vast ritueel.' } }),
      );
      const one = desk.gateway.receive(question());
      for (const width of [1280, 320]) {
        await desk.page.setViewportSize({ width, height: 800 });
        await desk.go('#/raad');
        await desk.button('Raad geven').click();
        assert.deepEqual(await faultsOn(desk.page), [], `${width}`);
        assert.equal(await overflowOf(desk.page), 0, `${width}`);
        await desk.go(`#/vragen/${one.id}`);
        await desk.page.getByText('Een collega-team om raad vragen').click();
        assert.deepEqual(await faultsOn(desk.page), [], `${width}`);
        assert.equal(await overflowOf(desk.page), 0, `${width}`);
      }
    });
});
