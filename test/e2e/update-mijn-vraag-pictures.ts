/**
 * Takes the pictures of docs/insluiten/mijn-vraag.md anew, from a demo of its own, with a question that is asked,
 * answered and followed: `npx node test/e2e/update-mijn-vraag-pictures.ts`.
 */
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { Follower } from './setup/follower.ts';
import { motherInNoord, Resident } from './setup/resident.ts';
import { startSurroundings } from './setup/surroundings.ts';
import { Worker } from './setup/worker.ts';

const folder = join(import.meta.dirname, '../../docs/insluiten/beelden');
const phone = { width: 360, height: 1500 };
const screen = { width: 1100, height: 1000 };
const answer =
  'Wat goed dat je het vraagt. Veel kinderen van 4 slapen slecht als er iets verandert.\n\nZullen we erover praten? Ik kan donderdag om 10 uur, op school of bij jullie thuis.';

/** What each picture shows; without a heading to wait for it is the page of the code. */
const pictures: { name: string; presses?: string; heading?: string; look: BrowserContextOptions; dir?: 'rtl' }[] = [
  { name: 'mijn-vraag-code', look: { viewport: { ...phone, height: 1100 } } },
  { name: 'mijn-vraag-smal', heading: 'Er is een antwoord voor je', look: { viewport: phone } },
  {
    name: 'mijn-vraag-wissen',
    presses: 'Alles wissen',
    heading: 'Wil je alles wissen?',
    look: { viewport: { ...phone, height: 1100 } },
  },
  { name: 'mijn-vraag-breed', heading: 'Er is een antwoord voor je', look: { viewport: screen } },
  {
    name: 'mijn-vraag-donker',
    heading: 'Er is een antwoord voor je',
    look: { viewport: screen, colorScheme: 'dark' },
  },
  {
    name: 'mijn-vraag-rechts-naar-links',
    heading: 'Er is een antwoord voor je',
    look: { viewport: screen },
    dir: 'rtl',
  },
  {
    name: 'mijn-vraag-hoog-contrast',
    heading: 'Er is een antwoord voor je',
    look: { viewport: screen, forcedColors: 'active' },
  },
];

const { browser, demo, close } = await startSurroundings();
try {
  const code = await askedAndAnswered();
  for (const { name, presses, heading, look, dir } of pictures) {
    const address = `${demo.addresses.gemeente}/mijn-vraag`;
    const follower = await Follower.at(browser, address, { reducedMotion: 'reduce', ...look });
    const { page, widget } = follower;
    await follower.reads('Vul je code in');
    // The municipality is always light; without its stylesheet the widget follows the reader.
    if (look.colorScheme || look.forcedColors)
      await page.evaluate(() => Array.from(document.styleSheets, (sheet) => (sheet.disabled = true)));
    await widget.evaluate((element, direction) => {
      const { style, dir: own } = element as HTMLElement;
      style.setProperty('--voordeur-color-scheme', 'light dark');
      (element as HTMLElement).dir = direction ?? own;
    }, dir);
    if (heading) await follower.opens(code);
    if (presses) {
      await follower.reads('Er is een antwoord voor je');
      await follower.presses(presses);
    }
    await follower.reads(heading ?? 'Vul je code in');
    await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur());
    await widget.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await follower.leaves();
  }
} finally {
  await close();
}

/** @returns the code of a question that the coach answered */
async function askedAndAnswered(): Promise<string> {
  const resident = await Resident.at(browser, demo.addresses.school);
  await resident.answers(motherInNoord);
  await resident.sends();
  const [code, reference] = [await resident.receiptCode(), await resident.reference()];
  await resident.leaves();
  const coach = await Worker.signsIn(browser, demo.addresses.gateway, 'cjg-noord');
  await coach.row(reference).click();
  await coach.presses('Ik pak deze vraag op');
  await coach.page.getByText('Je hebt de vraag opgepakt.').waitFor();
  await coach.page.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answer);
  await coach.presses('Antwoord vastleggen');
  await coach.page.getByText('Je antwoord is vastgelegd.').waitFor();
  return code;
}
