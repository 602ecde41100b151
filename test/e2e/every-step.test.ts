import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsOn, overflowOf } from './setup/accessibility.ts';
import { picture } from './setup/pictures.ts';
import { everyQuestion, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

/** Half-way through a transition a colour is neither the one nor the other, so that nothing may move here. */
const atRest = { reducedMotion: 'reduce' } as const;

/** A desktop, a small phone, and a desktop of 1280 × 1024 at 400% zoom (WCAG 1.4.10). */
const windows = [
  { name: '1280', width: 1280, height: 900 },
  { name: '360', width: 360, height: 740 },
  { name: '400-percent', width: 320, height: 256 },
];

// Two at a time: looking is work for the browser, and waiting for it is not.
describe('every step on every site, and every page of staff', { concurrency: 2 }, () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  for (const place of ['school', 'huisarts', 'gemeente'] as const)
    test(`the triage on the ${place}'s page`, async () => {
      const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses[place], atRest);
      let number = 0;
      const look = async (heading: string) => {
        number += 1;
        await isInOrder(resident, `${place}-${String(number).padStart(2, '0')}`, heading);
        // The one site that has a dark side.
        if (place === 'huisarts') await isLegibleInTheDark(resident, heading, 'voordeur-triage');
      };
      await resident.reads('Is er nu gevaar?');
      await resident.chooses('Ja, vandaag');
      await look('Danger today');
      await resident.answers(everyQuestion, look);
      await look('Klopt alles?');
      await resident.sends();
      await resident.receiptCode();
      await look('Je vraag is aangekomen');
      assert.equal(number, 14);
      await resident.leaves();
    });

  test('what is to be put right', async () => {
    const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses.school, atRest);
    await resident.reads('Is er nu gevaar?');
    for (const next of [
      'Wat is je vraag?',
      'Over wie gaat het?',
      'Waar gaat het over?',
      /^Wonen er kinderen/,
      'Waar speelt het?',
    ]) {
      await resident.goesOn();
      await resident.reads(next);
    }
    await resident.writes(/Postcode/, '20');
    await resident.goesOn();
    await resident.reads('Er klopt nog iets niet');
    await isInOrder(resident, 'school-20', 'Er klopt nog iets niet');
    await resident.leaves();
  });

  test('the start page, the sign-in page and the inbox', async () => {
    const { demo, browser } = surroundings;
    const visitor = await Resident.at(browser, `${demo.addresses.gateway}/`, atRest);
    await visitor.page.getByText('Wie er kunnen inloggen').click();
    await isInOrder(visitor, 'start', 'start page');
    await isLegibleInTheDark(visitor, 'start page');
    await visitor.page.goto(`${demo.addresses.gateway}/inbox/`);
    await visitor.page.getByRole('link', { name: 'Inloggen' }).waitFor();
    await isInOrder(visitor, 'inbox-00-signed-out', 'signed out');
    await visitor.page.getByRole('link', { name: 'Inloggen' }).click();
    await visitor.page.getByRole('button', { name: 'Fatima Aksoy' }).waitFor();
    await isInOrder(visitor, 'sign-in', 'sign-in page');
    await isLegibleInTheDark(visitor, 'sign-in page');
    await visitor.leaves();

    const coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
    await isInOrder(coach, 'inbox-01-list', 'list');
    await coach.list.getByRole('link').filter({ hasText: 'VD-' }).first().click();
    await coach.question.waitFor();
    await isInOrder(coach, 'inbox-02-question', 'question');
    await coach.page.getByText('Overdragen aan een ander team').click();
    await isInOrder(coach, 'inbox-03-hand-over', 'handing over');
    await coach.page.getByRole('link', { name: 'Zoek op code' }).click();
    await isInOrder(coach, 'inbox-04-code', 'search by code');
  });
});

/** Nothing that axe finds, wide and narrow, and at no width anything that needs scrolling sideways. */
async function isInOrder({ page }: { page: Page }, name: string, what: string): Promise<void> {
  for (const { name: width, ...size } of windows) {
    await page.setViewportSize(size);
    const overflow = await overflowOf(page);
    assert.ok(overflow <= 0, `${what} is ${overflow} px wider than ${size.width} px`);
    await picture(page, `${name}-${width}`);
    // At 400% the layout is the narrow one again.
    if (size.width !== 320)
      assert.deepEqual(await faultsOn(page, partToLookAt(size.width, name)), [], `${what} at ${width}`);
  }
  await page.setViewportSize(windows[0]!);
}

async function isLegibleInTheDark({ page }: { page: Page }, what: string, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await faultsOn(page, part), [], `${what} in the dark`);
  await page.emulateMedia({ colorScheme: null });
}

/** The partner's page around the triage is looked at once, wide. */
function partToLookAt(width: number, name: string): string {
  return width === 360 && /^(school|huisarts|gemeente)/.test(name) ? 'voordeur-triage' : ':root';
}
