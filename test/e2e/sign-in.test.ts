import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { faultsOn } from './setup/accessibility.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

describe('signing in to the inbox', () => {
  let surroundings: Surroundings;
  let page: Page;
  before(async () => {
    surroundings = await startSurroundings();
    page = await surroundings.browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  after(() => surroundings.close());

  function signIn(name: string): Promise<Worker> {
    return Worker.signsInOn(page, surroundings.demo.addresses.gateway, name);
  }

  test('after signing out one can be somebody else, who sees other questions', async () => {
    const fatima = await signIn('Fatima Aksoy');
    const hers = await fatima.references();
    await fatima.signsOut();
    const rachid = await signIn('Rachid El Amrani');
    const his = await rachid.references();
    await rachid.signsOut();
    assert.deepEqual(
      his.filter((reference) => hers.includes(reference)),
      [],
    );
  });

  test('a team leader sees the questions of all teams of hers, and can look at one of them', async () => {
    const henriette = await signIn('Henriette van Loon');
    const teams = page.getByRole('navigation', { name: 'Team' });
    for (const name of ['CJG Schalkwijk', /Schalkwijk 1/, /Schalkwijk 2/, /Schalkwijk 3/])
      await teams.getByRole('link', { name }).waitFor();
    await teams.getByRole('link', { name: 'CJG Schalkwijk' }).click();
    await page.waitForURL(/team=cjg-schalkwijk/);
    await henriette.signsOut();
  });

  test('a manager sees how it goes, in pictures and in a file, and no question', async () => {
    const marijke = await signIn('Marijke Tuinstra');
    const figures = page.locator('voordeur-inbox-figures');
    await figures.getByRole('heading', { name: /Vorige week \d+ vragen, / }).waitFor();
    await figures.getByRole('heading', { name: /Het vaakst gaat het over / }).waitFor();
    assert.deepEqual(await faultsOn(page), []);
    const table = await marijke.asksApi('/v1/staff/figures/weken');
    const lines = (await table.text()).trim().split('\r\n');
    assert.equal(lines[0], 'jaar;week;maandag;minstens;hoogstens');
    assert.ok(lines.length > 12);
    assert.deepEqual(await (await marijke.asksApi('/v1/staff/questions')).json(), { questions: [] });
    await marijke.signsOut();
  });

  test('a sign-in page that is used up or made up says so, and shows the way back', async () => {
    const { signIn: provider, gateway } = surroundings.demo.addresses;
    const response = await page.goto(`${provider}/interaction/made-up`);
    assert.equal(response?.status(), 400);
    await page.getByRole('heading', { name: 'Inloggen is niet gelukt' }).waitFor();
    assert.deepEqual(await faultsOn(page), []);
    await page.getByRole('link', { name: 'Naar de inbox' }).click();
    await page.waitForURL(`${gateway}/inbox/**`);
  });

  test('a request that the provider does not know gets the same page', async () => {
    const { signIn: provider } = surroundings.demo.addresses;
    const response = await page.goto(`${provider}/auth?client_id=stranger&response_type=code&scope=openid`);
    assert.equal(response?.status(), 400);
    await page.getByRole('heading', { name: 'Inloggen is niet gelukt' }).waitFor();
  });
});
