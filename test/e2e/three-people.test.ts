import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ReferralReceipt } from '@voordeur/core/schemas';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { allText } from './setup/all-text.ts';
import { Follower } from './setup/follower.ts';
import { startMailBox, type MailBox } from './setup/mail-box.ts';
import { picture } from './setup/pictures.ts';
import { Referrer } from './setup/referrer.ts';
import { Resident } from './setup/resident.ts';
import { makeFolder, startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { readTraffic, wordsOf } from './setup/traffic.ts';
import { Worker } from './setup/worker.ts';

const practice = 'Huisartsenpraktijk Weverstuin';
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' as const };

/** All that the parent and the teams write to one another. Not one word of it is for the practice. */
const content = {
  question: 'Mijn dochtertje Jasmijn krijst elke schemering onbedaarlijk. Oma Geertruida verzorgt haar doordeweeks.',
  address: 'wilhelmien.oosterhof@postduif.example',
  involving: 'Er liggen ongeopende aanmaningen op de keukentafel.',
  note: 'Moeder fluisterde: haar broer Diederik weet nergens van.',
  offer: 'Betalingsachterstand weegt zwaarder; Jasmijn logeert voorlopig bij oma.',
  answer: 'Gaarne ontmoeten wij jullie woensdagmiddag. Neem enveloppen en bankafschriften mee.',
  reply: 'Woensdagmiddag lukt; ik fiets langs met alle paperassen.',
  farewell: 'De afbetalingsregeling loopt. Sterkte, en zwaai gerust eens.',
};

describe('a GP, a parent and two teams, each in a browser of their own', () => {
  let surroundings: Surroundings;
  let mailBox: MailBox;
  let folder: string;
  let gp: Referrer;
  let parent: Resident;
  let follower: Follower;
  let cjg: Worker, swt: Worker;
  /** The number of the card, and the parent's own code. */
  let card: string, receiptCode: string;
  let link: string, reference: string;
  /** From here on there are words that the practice may not read. */
  let beginning: Date;

  before(async () => {
    folder = await makeFolder();
    mailBox = await startMailBox();
    surroundings = await startSurroundings({ smtpUrl: mailBox.url });
    const { browser, demo } = surroundings;
    [cjg, swt] = [
      await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord'),
      await Worker.signsIn(browser, demo.addresses.gateway, 'swt-noord-noord'),
    ];
  });
  after(async () => {
    await surroundings.close();
    await mailBox.close();
    await rm(folder, { recursive: true });
  });

  const archive = () => join(folder, 'practice.har');
  const says = (worker: Worker, words: string | RegExp) => worker.page.locator('.outcome').getByText(words).waitFor();
  /** What the GP sees with the number of the card; of the content not a word is on the screen. */
  async function gpSees(heading: string): Promise<void> {
    await gp.follows(card);
    await gp.reads(heading);
    const seen = await allText(gp.page);
    for (const sentence of Object.values(content)) assert.ok(!seen.includes(sentence), sentence);
  }

  test('the GP makes a card in the consulting room', async () => {
    const { browser, demo } = surroundings;
    gp = await Referrer.at(browser, `${demo.addresses.huisarts}/verwijzing`, {
      recordHar: { path: archive(), mode: 'full', content: 'embed' },
    });
    await gp.ticks('Opvoeden en opgroeien');
    await gp.picks('0–11');
    await gp.writes('Postcode', '2023');
    await gp.finds('CJG Noord');
    const [answer] = await Promise.all([
      gp.page.waitForResponse((response) => response.url().endsWith('/v1/referrals')),
      gp.presses('Maak de kaart'),
    ]);
    await gp.reads('De kaart is klaar');
    card = await gp.code();
    ({ link } = (await answer.json()) as ReferralReceipt);
    await gpSees('Er is nog niets te zien');
  });

  test('the parent opens it on a phone, corrects it, lets the GP see how far it is, and sends it', async () => {
    parent = await Resident.at(surroundings.browser, link, phone);
    await parent.reads(`${practice} heeft dit alvast voor je ingevuld`);
    await parent.chooses('Nee');
    await parent.goesOn();
    beginning = new Date();
    await parent.writes(/In je eigen woorden/, content.question);
    await parent.goesOn();
    await parent.reads('Over wie gaat het?');
    await parent.chooses('Over mijn kind');
    await parent.goesOn();
    await parent.reads('Waar gaat het over?');
    await parent.chooses('Gezin, scheiding en relaties');
    assert.equal(await overflowOf(parent.page), 0);
    await picture(parent.page, 'three-people-parent');
    await parent.goesOn();
    for (;;) {
      const heading = parent.triage.getByRole('heading', {
        name: /kinderen onder de 18|Waar speelt het|al hulp|antwoord krijgen/,
      });
      await heading.waitFor();
      if (/antwoord krijgen/.test(await heading.innerText())) break;
      const before = await heading.innerText();
      await parent.goesOn();
      await parent.triage.getByRole('heading', { name: before }).waitFor({ state: 'detached' });
    }
    await parent.chooses('Per e-mail');
    await parent.writes(/^Je e-mailadres/, content.address);
    await parent.goesOn();
    await parent.reads('Klopt alles?');
    await parent.chooses('Ja, dat mogen ze zien');
    assert.deepEqual(await faultsOn(parent.page), []);
    await gpSees('Er is nog niets te zien');
    await parent.sends();
    [receiptCode, reference] = [await parent.receiptCode(), await parent.reference()];
    await gpSees('De vraag is ontvangen');
    await parent.leaves();
  });

  test('CJG takes it, lets SWT read along, and offers it', async () => {
    await cjg.row(reference).click();
    await cjg.question.getByText(content.question).waitFor();
    await cjg.presses('Ik pak deze vraag op');
    await says(cjg, 'Je hebt de vraag opgepakt.');
    await gpSees('Het team is begonnen');
    await cjg.unfolds('Een ander team laten meelezen');
    await cjg.page.locator('#involveTeam').selectOption('swt-noord-noord');
    await cjg.page.getByRole('radio', { name: /De persoon vindt het/ }).check();
    await cjg.page.getByRole('textbox', { name: 'Waarom moet dit team meelezen?' }).fill(content.involving);
    await cjg.page.getByRole('button', { name: /Noord-Noord laten meelezen$/ }).click();
    await says(cjg, /Noord-Noord leest nu mee/);
    await cjg.unfolds('Notitie voor collega’s');
    await cjg.page.getByRole('textbox', { name: 'Jouw notitie' }).fill(content.note);
    await cjg.presses('Notitie opslaan');
    await says(cjg, 'Je notitie is opgeslagen.');
    await cjg.offers('swt-noord-noord', content.offer);
    await says(cjg, /is aangeboden aan/);
    await gpSees('Het team is begonnen');
  });

  test('SWT accepts it and answers', async () => {
    await swt.row(reference).filter({ hasText: 'Aan jullie aangeboden' }).click();
    await swt.question.getByText(content.note).waitFor();
    await swt.presses('Ja, ik neem de vraag over');
    await says(swt, 'jij bent de contactpersoon');
    await cjg.row(reference).filter({ hasNotText: 'Leest mee' }).waitFor({ state: 'detached' });
    await swt.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(content.answer);
    await swt.presses('Antwoord vastleggen');
    await says(swt, 'Je antwoord is vastgelegd.');
    await picture(swt.page, 'three-people-swt');
  });

  test('the parent reads the answer by the code, on the phone, and writes back', async () => {
    const { browser, demo } = surroundings;
    follower = await Follower.at(browser, `${demo.addresses.gemeente}/mijn-vraag`, phone);
    await follower.opens(receiptCode);
    await follower.reads('Er is een antwoord voor je');
    await follower.finds(content.answer);
    const seen = await allText(follower.page);
    for (const inner of [content.involving, content.note, content.offer]) assert.ok(!seen.includes(inner), inner);
    await follower.writes('Jouw bericht', content.reply);
    await follower.presses('Verstuur mijn bericht');
    await follower.finds('Je bericht is toegevoegd. Het team ziet het meteen.');
    assert.equal(await overflowOf(follower.page), 0);
    await picture(follower.page, 'three-people-answer');
    await swt.question.getByText(content.reply).waitFor();
    await gpSees('Het team is begonnen');
  });

  test('SWT closes it, and everybody knows', async () => {
    await swt.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(content.farewell);
    await swt.presses('Antwoord vastleggen');
    await says(swt, 'Je antwoord is vastgelegd.');
    await swt.presses('Afsluiten');
    await says(swt, /is afgesloten/);
    await follower.presses('Kijk of er iets nieuws is');
    await follower.finds(content.farewell);
    await follower.finds(/sloot je vraag af/);
    await follower.leaves();
    await gpSees('Het is afgerond');
    await picture(gp.page, 'three-people-gp');
  });

  test('the practice finds it in its own list too', async () => {
    const { gateway } = surroundings.demo.addresses;
    await gp.page.goto(`${gateway}/verwijzingen`);
    await gp.page.getByRole('textbox', { name: /^E-mailadres/ }).fill('praktijk@weverstuin.example');
    await gp.page.keyboard.press('Enter');
    await gp.page.getByRole('heading', { name: 'Kijk in je e-mail' }).waitFor();
    const { source } = await mailBox.letterTo('praktijk@weverstuin.example', /inloggen#/);
    await gp.page.goto(/https?:\S+/.exec(source.replaceAll(/=\r?\n/g, ''))![0]);
    await gp.page.getByRole('button', { name: 'Log in' }).click();
    const row = gp.page.getByRole('listitem').filter({ hasText: 'Opvoeden en opgroeien' });
    await row.getByText('Afgerond').waitFor();
    await picture(gp.page, 'three-people-list');
  });

  test('in all that the practice sent and was sent there is not one word of it', async () => {
    await gp.leaves();
    const traffic = readTraffic(archive());
    const { gateway } = surroundings.demo.addresses;
    const answers = traffic.filter(({ url }) => url === `${gateway}/v1/referrals/status`);
    for (const state of ['uitgereikt', 'ontvangen', 'gestart', 'afgerond'])
      assert.ok(
        answers.some(({ text }) => text.includes(`"state":"${state}"`)),
        `the recording knows of no ${state}`,
      );
    assert.ok(traffic.some(({ url, text }) => url === `${gateway}/verwijzingen` && text.includes('Afgerond')));

    const secrets = [
      ...Object.values(content),
      reference,
      receiptCode,
      receiptCode.replaceAll(' ', ''),
      ...[cjg, swt].map(({ name }) => name),
    ];
    for (const { url, text } of traffic)
      for (const secret of secrets) assert.ok(!text.includes(secret), `${url} holds “${secret}”`);
    // A word that was there before anything was written says nothing, such as one in a script.
    const before = new Set(
      traffic.filter(({ startedAt }) => startedAt < beginning).flatMap(({ text }) => wordsOf(text)),
    );
    const telling = wordsOf(Object.values(content).join(' ')).filter((word) => !before.has(word));
    assert.ok(telling.length > 30, `${telling.length} words tell anything: ${telling.join(' ')}`);
    for (const { url, text } of traffic) {
      const said = new Set(wordsOf(text));
      assert.deepEqual(
        telling.filter((word) => said.has(word)),
        [],
        url,
      );
    }
    assert.deepEqual(
      traffic.filter(({ text }) => text.includes('text/event-stream')).map(({ url }) => url),
      [],
    );
  });
});
