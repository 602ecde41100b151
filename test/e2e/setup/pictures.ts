import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(tmpdir(), 'voordeur-pictures');

/** Whether this run makes the pictures of the documentation anew. */
export const updatesDocumentation = process.env['UPDATE_PICTURES'] === '1';

/** Where the pictures of the documentation are. */
export const documentationFolder = join(import.meta.dirname, '../../../docs/beelden');

/** Takes a picture of what is in the window, to look at; `name` without extension. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
