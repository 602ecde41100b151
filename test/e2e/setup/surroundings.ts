import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDemo, type Demo, type DemoOptions } from '@voordeur/demo';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../setup/browser.ts';

/** A whole demo of one's own, on free ports and in a folder of its own, and a browser to visit it. */
export interface Surroundings {
  demo: Demo;
  browser: Browser;
  close(): Promise<void>;
}

/** @param options of the demo; without them as a newcomer starts it */
export async function startSurroundings(
  options: Omit<Partial<DemoOptions>, 'port' | 'dataDir'> = {},
): Promise<Surroundings> {
  const dataDir = await makeFolder();
  const [demo, browser] = await Promise.all([
    startDemo({ port: await freePorts(6), dataDir, logLevel: 'error', ...options }),
    launchBrowser(),
  ]);
  return {
    demo,
    browser,
    async close() {
      await browser.close();
      await demo.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A new folder that nobody else uses, which the user that PostgreSQL runs as may pass through. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'voordeur-e2e-'));
  await chmod(folder, 0o711);
  return folder;
}

/** The first of so many free ports that follow each other, outside the range that systems hand out themselves. */
export async function freePorts(count: number): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const first = 10_000 + Math.floor(Math.random() * 20_000);
    const free = await Promise.all(Array.from({ length: count }, (_, index) => isFree(first + index)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ${count} free ports in a row`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
