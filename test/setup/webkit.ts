import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** A running WebKitWebDriver and the browser that it drives. */
export interface WebKit {
  /** Port of the driver on 127.0.0.1. */
  port: number;
  /** Absolute path of WebKitGTK's MiniBrowser. */
  browser: string;
}

const driver = '/usr/bin/WebKitWebDriver';
const displayServer = '/usr/bin/Xvfb';
const display = ':77';
const port = 4577;

/**
 * Starts WebKitGTK's driver on a virtual display, where the machine has them (Debian:
 * `webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb`); `undefined` where it has not. Both end with this
 * process.
 */
export async function startWebKit(): Promise<WebKit | undefined> {
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  if (!browser || !existsSync(driver) || !existsSync(displayServer)) return undefined;
  endWithThisProcess(spawn(displayServer, [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
  endWithThisProcess(
    spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    }),
  );
  await answering(`http://127.0.0.1:${port}/status`);
  return { port, browser };
}

export function webKitLauncher(webKit: WebKit): BrowserLauncher {
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port: webKit.port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      // Known to the driver, not to the types of WebdriverIO.
      ...{ 'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] } },
    },
  });
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}`);
}

function endWithThisProcess(child: ChildProcess): void {
  child.unref();
  process.once('exit', () => child.kill());
}
