import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings, type Surroundings } from './setup/surroundings.ts';

describe('by keyboard alone', () => {
  let surroundings: Surroundings;
  before(async () => {
    surroundings = await startSurroundings();
  });
  after(() => surroundings.close());

  test('the whole triage on the GP practice’s page, to the confirmation', async () => {
    const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses.huisarts);
    const { page } = resident;
    const { keyboard } = page;

    await resident.reads('Is er nu gevaar?');
    await tabTo(page, 'Ja, nu');
    // The third of the group, by the arrows that a native radio group listens to.
    for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await keyboard.press(key);
    assert.match(await focused(page), /^Nee/);
    await goOn(page);

    await resident.reads('Wat is je vraag?');
    await tabTo(page, 'In je eigen woorden');
    await keyboard.type(motherInNoord.words);
    await goOn(page);

    await resident.reads('Over wie gaat het?');
    await tabTo(page, 'Over mijzelf');
    for (const key of ['Space', 'ArrowDown']) await keyboard.press(key);
    await tabTo(page, '0 tot en met 11 jaar');
    await keyboard.press('Space');
    await goOn(page);

    await resident.reads('Waar gaat het over?');
    await tabTo(page, 'Opvoeden en opgroeien');
    await keyboard.press('Space');
    await goOn(page);

    await resident.reads('Waar speelt het?');
    await tabTo(page, 'Postcode');
    // Not four digits: the summary takes focus, and its link leads into the field.
    await keyboard.type('20');
    await goOn(page);
    await resident.reads('Er klopt nog iets niet');
    await tabTo(page, 'Vul vier cijfers in');
    await keyboard.press('Enter');
    assert.match(await focused(page), /Postcode/);
    await keyboard.press('End');
    await keyboard.type('23');
    // Enter in a text field goes on, as in any form.
    await keyboard.press('Enter');

    await resident.reads('Is er al hulp van het CJG of het Sociaal Wijkteam?');
    await goOn(page);
    await resident.reads('Hoe wil je antwoord krijgen?');
    await goOn(page);

    await resident.reads('Klopt alles?');
    await tabTo(page, 'Verstuur mijn vraag');
    await keyboard.press('Enter');
    await resident.receiptCode();
    await tabTo(page, 'Ik heb de code bewaard');
    await keyboard.press('Enter');
    await resident.triage.getByText('Je hebt de code bewaard.').waitFor();
    await resident.leaves();
  });

  test('focus goes to the heading of each new step, and back with “Terug”', async () => {
    const resident = await Resident.at(surroundings.browser, surroundings.demo.addresses.huisarts);
    await resident.reads('Is er nu gevaar?');
    assert.equal(await focused(resident.page), '', 'the widget takes no focus when the page loads');
    await goOn(resident.page);
    await resident.reads('Wat is je vraag?');
    assert.match(await focused(resident.page), /Wat is je vraag\?/);
    await tabTo(resident.page, 'Terug');
    await resident.page.keyboard.press('Enter');
    await resident.reads('Is er nu gevaar?');
    assert.match(await focused(resident.page), /Is er nu gevaar\?/);
    await resident.leaves();
  });
});

async function goOn(page: Page): Promise<void> {
  await tabTo(page, 'Verder');
  await page.keyboard.press('Enter');
}

/** Presses Tab until what has focus is called this. */
async function tabTo(page: Page, name: string): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at.startsWith(name)) return;
    passed.push(at);
  }
  assert.fail(`Tab does not come to "${name}"; it came by: ${passed.join(' | ')}`);
}

/** What the thing with focus is called, in whatever shadow root it is; empty for the page itself. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLInputElement | null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLInputElement;
    if (!element || element === (document.body as HTMLElement)) return '';
    const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText;
    return label.trim();
  });
}
