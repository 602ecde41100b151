import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { liaisonSchema } from '@voordeur/core/schemas';
import type { Browser } from 'playwright-core';
import { liaisonLines } from '../../packages/inbox/dist/answering/liaison-lines.js';
import { placeholderValues } from '../../packages/inbox/dist/answering/placeholder-values.js';
import { faultsOn, overflowOf } from '../e2e/setup/accessibility.ts';
import { launchBrowser } from '../setup/browser.ts';
import { Desk } from './desk.ts';
import { municipality, question } from './questions.ts';

const liaison = liaisonSchema.parse({
  id: '23-plus-noord',
  team: 'swt-noord-noord',
  role: 'contactpersoon-23-plus',
  name: 'Yara Kuipers',
  contact: 'yara@voordeur.example',
});
const becomingAdult = () => {
  const one = question({ team: 'cjg-stedelijk' });
  one.decision.signals = [{ id: 'becoming-adult', team: 'swt-noord-noord' }];
  return one;
};

describe('what takes the place of placeholders', () => {
  const now = Date.parse('2026-11-24T11:00:00Z');
  const valuesAt = (respondBy: string) => placeholderValues({ team: 'cjg-noord', respondBy }, municipality, now);

  test('team, phone and the day that was promised', () => {
    const { team, telefoon, 'reactie-voor': by } = valuesAt('2026-11-26T16:00:00Z');
    assert.deepEqual([team, by], ['CJG Noord', 'donderdag 26 november']);
    assert.ok(telefoon);
  });

  test('a promise that has passed is none', () => {
    assert.equal('reactie-voor' in valuesAt('2026-11-24T10:00:00Z'), false);
  });
});

describe('liaisons in words', () => {
  const now = Date.parse('2027-03-07T11:00:00Z');
  const lines = (absent: object[]) =>
    liaisonLines(becomingAdult(), [liaisonSchema.parse({ ...liaison, absent })], { municipality, now });

  test('who is there, who stands in, or the team itself', () => {
    assert.deepEqual(
      lines([]).map(({ name, note }) => [name, note]),
      [['Yara Kuipers', null]],
    );
    const away = { from: '2027-03-01', until: '2027-03-14' };
    assert.deepEqual(
      lines([{ ...away, substitute: 'Ruben Mol', contact: '06 12345678' }]).map(({ name, contact, note }) => [
        name,
        contact,
        note,
      ]),
      [['Ruben Mol', '06 12345678', 'voor Yara Kuipers, tot en met 14 maart']],
    );
    const [nobody] = lines([{ ...away, substitute: null }]);
    assert.deepEqual([nobody?.name, nobody?.note], ['Het team zelf', 'Yara Kuipers is er niet, tot en met 14 maart']);
    assert.ok(nobody?.contact);
  });
});

describe('beside an answer, in the page', () => {
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

  async function open(options = {}): Promise<void> {
    desk = await Desk.open(browser, options);
    desk.gateway.templates = [
      {
        id: 'dank',
        team: null,
        organisation: null,
        title: 'Dank je wel',
        text: 'Dank je wel.\n\n{reactie-voor} hoor je meer.\n\nGroet,\n{team}',
      },
      { id: 'swt', team: null, organisation: 'swt', title: 'Van het wijkteam', text: 'Hallo.' },
    ];
    desk.gateway.liaisons = [liaison];
    const one = desk.gateway.receive(becomingAdult());
    await desk.go(`#/vragen/${one.id}`);
  }
  const begin = () => desk.page.getByText('Begin met een voorbeeldtekst').click();

  test('a template of the team is put where the cursor is, over nothing that was typed, and undone by the browser', async () => {
    await open();
    await desk.answer.fill('Dag Sam,\nEn tot ziens.');
    await begin();
    assert.deepEqual(await desk.page.getByLabel('Kies een tekst').locator('option').allInnerTexts(), [
      'Kies een tekst',
      'Dank je wel',
    ]);
    await desk.button('Zet in mijn antwoord').click();
    await desk.page.getByText('Kies eerst een tekst.').waitFor();
    await desk.page.getByLabel('Kies een tekst').selectOption('Dank je wel');
    // From the first word to the end of the first line is selected: it stays.
    await desk.answer.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 'Dag Sam,'.length));
    await desk.button('Zet in mijn antwoord').click();
    const written = await desk.answer.inputValue();
    assert.match(
      written,
      /^Dag Sam,\n\nDank je wel\.\n\n.+ hoor je meer\.\n\nGroet,\nCJG Stedelijk Team\n+En tot ziens\.$/,
    );
    assert.ok(!written.includes('{'));
    await desk.page.keyboard.press('Control+z');
    assert.equal(await desk.answer.inputValue(), 'Dag Sam,\nEn tot ziens.');
  });

  test('hints say what to do, calmly, and never stand in the way of sending', async () => {
    await open();
    const hints = desk.page.locator('voordeur-inbox-answer-help .hints');
    await desk.answer.fill('We bellen je.');
    assert.equal(await hints.count(), 0);
    await desk.answer.fill('Derhalve bellen we je. Zie {telefoon}.');
    await hints.getByText('2 tips voor je tekst').waitFor();
    await hints.getByText('Vul nog in wat hier moet staan: {telefoon}').waitFor();
    await hints.getByText('Schrijf liever “dus” dan “derhalve”.').waitFor();
    assert.deepEqual(await faultsOn(desk.page), []);
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
    await hints.waitFor({ state: 'detached' });
  });

  test('the contactpersoon 23+ is named where someone becomes adult, by e-mail without content', async () => {
    await open();
    const whom = desk.page.locator('voordeur-inbox-liaisons');
    await whom.getByRole('heading', { name: 'Wie kun je hierbij vragen?' }).waitFor();
    const link = whom.getByRole('link', { name: 'yara@voordeur.example' });
    assert.match((await link.getAttribute('href'))!, /^mailto:yara@voordeur\.example\?subject=Vraag%20VD-/);
    const plain = desk.gateway.receive(question({ team: 'cjg-noord' }));
    await desk.row(plain.reference).click();
    await desk.heading.getByText(plain.reference).waitFor();
    await whom.getByRole('heading').waitFor({ state: 'detached' });
  });

  test('of a team that is to read along one sees whom to ask there', async () => {
    await open();
    await desk.page.getByText('Een ander team laten meelezen').click();
    const form = desk.page.locator('voordeur-inbox-acts form', { hasText: 'Waarom mag dat?' });
    await form.getByLabel('Welk team?').selectOption('swt-noord-noord');
    const whom = desk.page.locator('voordeur-inbox-liaisons[slot="involve-help"]');
    await whom.getByRole('heading', { name: 'Bij Sociaal Wijkteam Noord-Noord' }).waitFor();
    await whom.getByText('Yara Kuipers').waitFor();
  });

  test('without templates and liaisons a question is answered all the same', async () => {
    desk = await Desk.open(browser);
    desk.gateway.failures.set('GET /v1/staff/answer-templates', 503).set('GET /v1/staff/liaisons', 503);
    const one = desk.gateway.receive(question());
    await desk.go(`#/vragen/${one.id}`);
    await desk.answer.fill('We bellen je.');
    await desk.button('Antwoord vastleggen').click();
    await desk.outcome.getByText('Je antwoord is vastgelegd.').waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing and nothing needs scrolling sideways (${colorScheme})`, async () => {
      await open({ colorScheme, viewport: { width: 320, height: 640 } });
      await begin();
      await desk.page.getByLabel('Kies een tekst').selectOption('Dank je wel');
      await desk.button('Zet in mijn antwoord').click();
      await desk.answer.fill('Derhalve: …');
      assert.deepEqual(await faultsOn(desk.page), []);
      assert.equal(await overflowOf(desk.page), 0);
    });
});
