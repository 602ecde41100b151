import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter, type TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findChromium } from './setup/browser.ts';
import { countReporter } from './setup/count-reporter.ts';
import { jsonModules } from './setup/json-modules.ts';
import { startWebKit, webKitLauncher } from './setup/webkit.ts';

const rootDir = fileURLToPath(new URL('..', import.meta.url));

/** `ENGINES=chromium,firefox,webkit` runs in all three, where the machine has them; Chromium by default. */
const wanted = (process.env['ENGINES'] ?? 'chromium').split(',');
const firefox = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);

async function launchers(): Promise<NonNullable<TestRunnerConfig['browsers']>> {
  const browsers = [];
  if (wanted.includes('chromium')) {
    const { executablePath, args } = await findChromium();
    browsers.push(
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath, args: [...args, '--force-prefers-reduced-motion'] },
      }),
    );
  }
  if (wanted.includes('firefox') && firefox)
    browsers.push(
      puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true } }),
    );
  const webKit = wanted.includes('webkit') ? await startWebKit() : undefined;
  if (webKit) browsers.push(webKitLauncher(webKit));
  return browsers;
}

export default {
  rootDir,
  files: ['test/widgets/**/*.test.ts'],
  // The code as it is published, not Lit's development build.
  nodeResolve: { exportConditions: ['browser', 'production', 'default'] },
  plugins: [
    jsonModules(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: await launchers(),
  concurrentBrowsers: 1,
  // WebKitGTK's driver drives one page at a time.
  concurrency: wanted.includes('webkit') ? 1 : 2,
  testsStartTimeout: 30_000,
  testsFinishTimeout: 600_000,
  // No test says how fast something is; this ends one that hangs.
  testFramework: { config: { timeout: 120_000 } },
  reporters: [summaryReporter({}), countReporter('widgets')],
} satisfies TestRunnerConfig;
