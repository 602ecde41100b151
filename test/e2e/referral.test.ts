import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { ReferralReceipt, ReferralRequestInput, ReferralStatus } from '@voordeur/core/schemas';
import type { Request } from 'playwright-core';
import { patience } from '../setup/patience.ts';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { startMailBox, type MailBox } from './setup/mail-box.ts';
import { picture } from './setup/pictures.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

const practice = 'Huisartsenpraktijk Weverstuin';
const phone = { viewport: { width: 360, height: 740 } };

let surroundings: Surroundings;
let mailBox: MailBox;
before(async () => {
  mailBox = await startMailBox();
  surroundings = await startSurroundings({ smtpUrl: mailBox.url });
});
after(async () => {
  await surroundings.close();
  await mailBox.close();
});

/** As the page of the practice does it. */
async function post<Answer>(path: string, body: object): Promise<Answer> {
  const { gateway, huisarts } = surroundings.demo.addresses;
  const response = await fetch(`${gateway}/v1/referrals${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: huisarts },
    body: JSON.stringify(body),
  });
  assert.ok(response.ok, await response.clone().text());
  return (await response.json()) as Answer;
}
const refer = (changes: Partial<ReferralRequestInput> = {}) =>
  post<ReferralReceipt>('', {
    id: randomUUID(),
    leefgebieden: ['geld', 'wonen'],
    ageBand: '23-66',
    postcode4: '2023',
    ...changes,
  });
const status = (code: string) => post<ReferralStatus>('/status', { code });

describe('a patient with a card of the practice', () => {
  test('finds it filled in on a phone, corrects it, sends it, and the practice sees no more than how far it is', async () => {
    const { code, link } = await refer();
    const patient = await Resident.at(surroundings.browser, 'about:blank', phone);
    const requests: Request[] = [];
    patient.page.on('request', (request) => requests.push(request));
    await patient.page.goto(link);
    await patient.reads(`${practice} heeft dit alvast voor je ingevuld`);
    assert.equal(new URL(patient.page.url()).hash, '', 'the code is no longer in the address');
    assert.deepEqual(await faultsOn(patient.page), []);
    assert.equal(await overflowOf(patient.page), 0);
    await patient.chooses('Nee');
    await patient.goesOn();
    await patient.writes(/In je eigen woorden/, 'Ik durf mijn post niet meer open te maken.');
    await patient.goesOn();
    await patient.reads('Over wie gaat het?');
    await patient.chooses('Over mijzelf');
    await patient.goesOn();
    await patient.reads('Waar gaat het over?');
    await patient.triage.getByRole('checkbox', { name: 'Wonen' }).uncheck();
    await patient.goesOn();
    for (const heading of [/kinderen onder de 18/, 'Waar speelt het?', /al hulp/, 'Hoe wil je antwoord krijgen?']) {
      await patient.reads(heading);
      await patient.goesOn();
    }
    await patient.reads('Klopt alles?');
    assert.equal((await status(code)).state, 'uitgereikt', 'nothing was sent yet');
    await patient.chooses('Ja, dat mogen ze zien');
    await patient.sends();
    const receipt = await patient.receiptCode();
    await patient.triage.getByText(`${practice} kan zien dat je vraag is aangekomen`).waitFor();
    assert.equal((await status(code)).state, 'ontvangen');
    const digits = code.replaceAll(' ', '');
    for (const request of requests) assert.ok(!request.url().includes(digits), request.url());
    const sent = requests.find((each) => each.method() === 'POST' && each.url().endsWith('/v1/questions'));
    const { facts } = sent!.postDataJSON() as { facts: { leefgebieden: string[]; postcode4: string } };
    assert.deepEqual([facts.leefgebieden, facts.postcode4], [['geld'], '2023']);
    await follow('/withdraw', receipt);
    assert.equal((await status(code)).state, 'afgerond');
    await patient.leaves();
  });

  test('with a card that was used already is told so, and can ask all the same', async () => {
    const { code, link } = await refer();
    await post('/revoke', { code });
    const patient = await Resident.at(surroundings.browser, link, phone);
    await patient.reads('Deze code is ingetrokken');
    assert.equal(new URL(patient.page.url()).hash, '');
    await patient.chooses('Nee');
    await patient.goesOn();
    await patient.reads('Wat is je vraag?');
    await patient.leaves();
  });

  test('without a camera types the short address and the code', async () => {
    const { code, codePage } = await refer({ locale: 'en' });
    const patient = await Resident.at(surroundings.browser, codePage, phone);
    await patient.reads('Heb je een kaart gekregen? Typ de code over');
    await patient.writes(/Code van je kaart/, code.replaceAll(' ', ''));
    await patient.presses('Vul het voor me in');
    await patient.reads(`${practice} has filled this in for you already`);
    assert.deepEqual(await faultsOn(patient.page), []);
    await patient.leaves();
  });

  test('comes to the gateway’s own page where the municipality has none', async () => {
    const patient = await Resident.at(surroundings.browser, `${surroundings.demo.addresses.gateway}/vraag`, phone);
    await patient.reads('Is er nu gevaar?');
    assert.equal(await overflowOf(patient.page), 0);
    assert.deepEqual(await faultsOn(patient.page), []);
    await patient.leaves();
  });
});

describe('the practice that gave the cards', () => {
  test('signs in by a letter, sees how far each is and nothing else, and takes one back', async () => {
    const { code } = await refer({ leefgebieden: ['psyche'] });
    await ask(code);
    const unused = await refer({ leefgebieden: ['mantelzorg'] });
    const { gateway } = surroundings.demo.addresses;
    const context = await surroundings.browser.newContext({ locale: 'nl-NL', ...phone });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${gateway}/verwijzingen`);
    assert.deepEqual(await faultsOn(page), []);
    await page.getByRole('textbox', { name: /^E-mailadres/ }).fill('praktijk@weverstuin.example');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kijk in je e-mail' }).waitFor();
    const { source } = await mailBox.letterTo('praktijk@weverstuin.example', /inloggen#/);
    const link = /https?:\S+/.exec(source.replaceAll(/=\r?\n/g, ''))![0];
    await page.goto(link);
    assert.equal(new URL(page.url()).hash, '', 'the secret is no longer in the address');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('heading', { name: 'Verwijzingen' }).waitFor();
    const row = (subject: string) => page.getByRole('listitem').filter({ hasText: subject });
    await row('Hoe het met je gaat').getByText('Ontvangen').waitFor();
    await row('Zorgen voor een ander').getByText('Nog geen bericht').waitFor();
    assert.ok(!(await page.content()).includes('slapen'));
    assert.deepEqual(await faultsOn(page), []);
    assert.equal(await overflowOf(page), 0);
    await picture(page, 'verwijzingen');
    await row('Zorgen voor een ander').getByText('Intrekken', { exact: true }).click();
    assert.deepEqual(await faultsOn(page), []);
    await row('Zorgen voor een ander')
      .getByRole('button', { name: /Trek de kaart in/ })
      .click();
    await page.getByRole('status').getByText('De kaart is ingetrokken.').waitFor();
    await row('Zorgen voor een ander').getByText('Ingetrokken').waitFor();
    assert.equal((await status(unused.code)).state, 'ingetrokken');
    await page.getByRole('button', { name: 'Log uit' }).click();
    await page.getByRole('button', { name: 'Stuur mij een link' }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
});

/** Asks with the code of a card, and agrees to share how far it is. */
async function ask(code: string): Promise<void> {
  const response = await fetch(`${surroundings.demo.addresses.gateway}/v1/questions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: randomUUID(),
      text: 'Ik kan niet meer slapen.',
      facts: { leefgebieden: ['psyche'], ageBand: '23-66', postcode4: '2023' },
      answerBy: 'code',
      consentToShare: false,
      referralCode: code,
      referralFeedback: true,
    }),
  });
  assert.equal(response.status, 201);
}

async function follow(path: string, receiptCode: string): Promise<void> {
  const response = await fetch(`${surroundings.demo.addresses.gateway}/v1/my-question${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ receiptCode }),
  });
  assert.ok(response.ok);
}
