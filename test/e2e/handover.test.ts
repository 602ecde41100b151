import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Kept } from '@voordeur/core/schemas';
import { allText } from './setup/all-text.ts';
import { Follower } from './setup/follower.ts';
import { Resident, motherInNoord } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

/** What staff write to each other; none of it is for the resident's page. */
const inner = {
  involving: 'Er zijn ook schulden, denk ik.',
  note: 'Moeder klonk gespannen aan de telefoon.',
  offer: 'Het draait om de schulden.',
  refusal: 'Eerst graag een gesprek over het kind.',
  again: 'Dat gesprek is geweest.',
};
const answer = 'Dag, ik ben Noor van het wijkteam. Kom donderdag langs met je brieven.';

describe('a question that goes warmly from one team to the other', () => {
  let surroundings: Surroundings;
  let cjg: Worker, swt: Worker;
  let follower: Follower;
  let reference: string, code: string;

  before(async () => {
    surroundings = await startSurroundings();
    const { browser, demo } = surroundings;
    cjg = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    swt = await Worker.signsIn(browser, demo.addresses.gateway, 'swt-noord-noord');
    const resident = await Resident.at(browser, demo.addresses.school);
    await resident.answers(motherInNoord);
    await resident.sends();
    [code, reference] = [await resident.receiptCode(), await resident.reference()];
    await resident.leaves();
    follower = await Follower.at(browser, `${demo.addresses.gemeente}/mijn-vraag`);
    await follower.opens(code);
  });
  after(() => surroundings.close());

  const says = (worker: Worker, words: string | RegExp) => worker.page.locator('.outcome').getByText(words).waitFor();
  /** What the resident reads now, having opened the question anew. */
  async function residentReads(words: string | RegExp): Promise<string> {
    await follower.page.reload();
    await follower.opens(code);
    await follower.finds(words);
    return allText(follower.page);
  }

  test('CJG takes it, and lets SWT read along', async () => {
    await cjg.row(reference).click();
    await cjg.presses('Ik pak deze vraag op');
    await says(cjg, 'Je hebt de vraag opgepakt.');
    await cjg.unfolds('Een ander team laten meelezen');
    await cjg.page.locator('#involveTeam').selectOption('swt-noord-noord');
    await cjg.page.getByRole('radio', { name: /De persoon vindt het/ }).check();
    await cjg.page.getByRole('textbox', { name: 'Waarom moet dit team meelezen?' }).fill(inner.involving);
    await cjg.page.getByRole('button', { name: /Noord-Noord laten meelezen$/ }).click();
    await says(cjg, /Noord-Noord leest nu mee/);
    await swt.row(reference).filter({ hasText: 'Leest mee' }).click();
    await swt.question.getByText(inner.involving).first().waitFor();
    await residentReads(/Noord-Noord leest je vraag nu ook\./);
  });

  test('CJG writes a note and offers it; SWT refuses with a reason, which CJG reads', async () => {
    await cjg.unfolds('Notitie voor collega’s');
    await cjg.page.getByRole('textbox', { name: 'Jouw notitie' }).fill(inner.note);
    await cjg.presses('Notitie opslaan');
    await says(cjg, 'Je notitie is opgeslagen.');
    await cjg.offers('swt-noord-noord', inner.offer);
    await says(cjg, /is aangeboden aan/);
    await swt.question.getByRole('region', { name: /CJG Noord biedt deze vraag aan/ }).waitFor();
    await swt.question.getByText(inner.note).waitFor();
    await swt.unfolds('Nee, wij nemen de vraag niet over');
    await swt.page.getByRole('textbox', { name: 'Waarom niet?' }).fill(inner.refusal);
    await swt.presses('Teruggeven');
    await says(swt, /is teruggegeven aan CJG Noord/);
    await cjg.question
      .getByRole('region', { name: /Noord-Noord neemt de vraag niet over/ })
      .getByText(inner.refusal)
      .waitFor();
    assert.ok((await residentReads(/CJG Noord/)).includes('CJG Noord'));
  });

  test('CJG offers it again; SWT accepts, answers and closes', async () => {
    await cjg.offers('swt-noord-noord', inner.again);
    await says(cjg, /is aangeboden aan/);
    assert.doesNotMatch(await residentReads(/CJG Noord/), /Je vraag ging naar/, 'an offer is not shown');
    await swt.row(reference).filter({ hasText: 'Aan jullie aangeboden' }).click();
    await swt.question.getByText(inner.again).first().waitFor();
    await swt.presses('Ja, ik neem de vraag over');
    await says(swt, 'jij bent de contactpersoon');
    await cjg.row(reference).waitFor({ state: 'detached' });
    await swt.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answer);
    await swt.presses('Antwoord vastleggen');
    await says(swt, 'Je antwoord is vastgelegd.');
    await swt.presses('Afsluiten');
    await says(swt, /is afgesloten/);
  });

  test('the resident reads who has it and what was answered, and nothing that staff wrote to each other', async () => {
    const page = await residentReads(answer);
    assert.match(page, /Je vraag ging naar .*Noord-Noord/);
    assert.match(page, /sloot je vraag af/);
    for (const words of Object.values(inner)) assert.ok(!page.includes(words), words);
    for (const word of ['neemt de vraag niet over', 'aangeboden', 'notitie']) assert.ok(!page.includes(word), word);
  });

  test('all that is kept holds what staff wrote too (AVG)', async () => {
    const response = await follower.page.request.post(`${surroundings.demo.addresses.gateway}/v1/my-question/kept`, {
      data: { receiptCode: code },
    });
    const { events } = (await response.json()) as Kept;
    const texts = events.map(({ text }) => text);
    for (const words of [...Object.values(inner), answer]) assert.ok(texts.includes(words), words);
  });
});
