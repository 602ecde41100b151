import { globSync } from 'node:fs';

/** Arguments with which Node runs these test files. */
export function nodeSuite(files: string[], ...options: string[]): string[] {
  const reporters = ['spec', './test/setup/failure-reporter.ts'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return ['--test', ...reporters, ...options, ...files];
}

/** Arguments with which Node runs the tests that are in a browser. */
export function widgetSuite(...options: string[]): string[] {
  return ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.ts', ...options];
}

function nodeTests(pattern: string, ...options: string[]): string[] {
  const files = globSync(pattern).sort();
  // Without a file Node would run whatever looks like a test.
  if (files.length === 0) throw new Error(`no file is ${pattern}; run the tests from the root of the project`);
  return nodeSuite(files, ...options);
}

/** Every suite of the project, in the order in which they run. */
export const suites = new Map([
  ['docs', nodeTests('test/docs/*.test.ts')],
  ['setup', nodeTests('test/setup/*.test.ts')],
  ['core', nodeTests('test/core/*.test.ts')],
  ['cli', nodeTests('test/cli/*.test.ts')],
  ['gateway', nodeTests('test/gateway/*.test.ts', '--test-global-setup=test/setup/database-cluster.ts')],
  ['inbox', nodeTests('test/inbox/*.test.ts')],
  ['widgets', widgetSuite()],
  ['embed', nodeTests('test/embed/*.test.ts')],
  ['e2e', nodeTests('test/e2e/*.test.ts', '--test-concurrency=1')],
]);
