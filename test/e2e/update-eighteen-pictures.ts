/**
 * Takes the pictures of docs/insluiten/achttien.md anew, from a demo of its own:
 * `npx node test/e2e/update-eighteen-pictures.ts`.
 */
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import type { AchttienState, VoordeurAchttien } from '@voordeur/widgets/achttien';
import { startSurroundings } from './setup/surroundings.ts';

const folder = join(import.meta.dirname, '../../docs/insluiten/beelden');
const ownTime = { month: '8', year: '2009', birth: { month: 8, year: 2009 } };

/** What each picture shows, and how much of it in CSS pixels. */
const pictures: { name: string; width: number; height: number; set: Partial<AchttienState>; options?: Look }[] = [
  { name: 'achttien-breed', width: 1100, height: 1000, set: {} },
  { name: 'achttien-tijdlijn', width: 1100, height: 1500, set: ownTime },
  { name: 'achttien-smal', width: 360, height: 1500, set: ownTime },
  { name: 'achttien-checklist', width: 360, height: 1500, set: { ...ownTime, page: 'checklist' } },
  { name: 'achttien-plan', width: 360, height: 1500, set: { page: 'plan' } },
  { name: 'achttien-donker', width: 1100, height: 1000, set: ownTime, options: { colorScheme: 'dark' } },
  { name: 'achttien-hoog-contrast', width: 1100, height: 1000, set: ownTime, options: { forcedColors: 'active' } },
];

type Look = Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>;

const { browser, demo, close } = await startSurroundings();
try {
  for (const { name, width, height, set, options } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
    await page.goto(`${demo.addresses.school}/achttien`);
    const widget = page.locator('voordeur-achttien');
    await widget.locator('[part~="road"]').waitFor();
    // The school is always light; without its stylesheet the widget follows the reader.
    if (options) await page.evaluate(() => Array.from(document.styleSheets, (sheet) => (sheet.disabled = true)));
    await widget.evaluate(async (element, progress) => {
      const achttien = element as VoordeurAchttien;
      achttien.style.setProperty('--voordeur-color-scheme', 'light dark');
      achttien.today = '2026-11-22';
      achttien.progress = { ...achttien.progress, ...progress };
      await achttien.updateComplete;
      achttien.scrollIntoView({ behavior: 'instant' });
    }, set);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await close();
}
