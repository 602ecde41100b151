import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import municipality from '@voordeur/haarlem/municipality.json' with { type: 'json' };
import { allText } from './setup/all-text.ts';
import { Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

const words = 'Mijn man leest alles mee op mijn telefoon.';

describe('leaving quickly', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  /** Somebody who came from another page and has typed, with the neutral page stood in for: no test visits a site of others. */
  async function typing(): Promise<Resident> {
    const { demo, browser } = surroundings;
    const resident = await Resident.at(browser, `${demo.addresses.gateway}/`);
    await resident.page.route(`${new URL(municipality.exitUrl).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Het weer</title><h1>Het weer</h1>' }),
    );
    await resident.page.goto(demo.addresses.school);
    await resident.reads('Is er nu gevaar?');
    await resident.goesOn();
    await resident.writes(/In je eigen woorden/, words);
    assert.ok((await allText(resident.page)).includes(words));
    return resident;
  }

  async function seesNothingTyped({ page }: Resident): Promise<void> {
    await page.goBack();
    assert.ok(!(await allText(page)).includes(words));
  }

  test('three times Shift: away, and going back shows nothing of what was typed', async () => {
    const resident = await typing();
    await resident.page.keyboard.press('Shift');
    await resident.page.keyboard.press('Shift');
    assert.equal(new URL(resident.page.url()).origin, surroundings.demo.addresses.school);
    await resident.page.keyboard.press('Shift');
    await resident.page.waitForURL(municipality.exitUrl);
    await seesNothingTyped(resident);
    // The page was replaced: going back leads to the one before it.
    assert.equal(resident.page.url(), `${surroundings.demo.addresses.gateway}/`);
    await resident.leaves();
  });

  test('the button does the same', async () => {
    const resident = await typing();
    await resident.triage.getByText('Snel weg van deze pagina').first().click();
    await resident.page.waitForURL(municipality.exitUrl);
    await seesNothingTyped(resident);
    await resident.leaves();
  });

  test('typing capitals does not count', async () => {
    const resident = await typing();
    for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D']) await resident.page.keyboard.press(key);
    // Leaving would have covered the page at the key itself.
    assert.equal(await resident.page.locator('html > [role=alert]').count(), 0);
    assert.ok((await allText(resident.page)).includes(words));
    await resident.leaves();
  });

  test('somebody who goes back to the page later finds the fields empty', async () => {
    const resident = await typing();
    await resident.page.goto(surroundings.demo.addresses.gemeente);
    await resident.page.goBack();
    await resident.triage.getByRole('heading').first().waitFor();
    assert.ok(!(await allText(resident.page)).includes(words));
    await resident.leaves();
  });
});
