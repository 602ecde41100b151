import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';

/**
 * Runs the suites one after the other and closes with one line, `N passed, N failed`.
 * `npm test -- core gateway` runs only those.
 */
const suites: Record<string, string[]> = {
  docs: nodeTests('test/docs/*.test.ts'),
  core: nodeTests('test/core/*.test.ts'),
  cli: nodeTests('test/cli/*.test.ts'),
  gateway: nodeTests('test/gateway/*.test.ts', '--test-global-setup=test/setup/database-cluster.ts'),
  inbox: nodeTests('test/inbox/*.test.ts'),
  widgets: ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.ts'],
  embed: nodeTests('test/embed/*.test.ts'),
  e2e: nodeTests('test/e2e/*.test.ts', '--test-concurrency=1'),
};

interface Count {
  passed: number;
  failed: number;
}

function nodeTests(pattern: string, ...options: string[]): string[] {
  return ['--test', '--test-reporter=spec', ...options, ...globSync(pattern).sort()];
}

/** Both closings that the suites print: node's own, and `N passed, N failed`. */
function countOf(output: string): Count {
  const number = (pattern: RegExp) => Number(output.match(pattern)?.at(-1)?.match(/\d+/)?.[0] ?? 0);
  return {
    passed: number(/(ℹ|#) pass \d+/g) + number(/\d+(?= passed, \d+ failed)/g),
    failed: number(/(ℹ|#) (fail|cancelled) [1-9]\d*/g) + number(/(?<= passed, )\d+(?= failed)/g),
  };
}

function run(args: string[]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const count = countOf(output);
      // A suite that breaks off, or that finds no test at all, has failed too.
      const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
      resolve(silent ? { ...count, failed: 1 } : count);
    });
  });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const counts = new Map<string, Count>();
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  console.log(`\n── ${name} ──`);
  counts.set(name, await run(suites[name]!));
}

console.log('');
for (const [name, { passed, failed }] of counts)
  console.log(`${name}: ${passed} passed${failed ? `, ${failed} FAILED` : ''}`);
const sum = (key: keyof Count) => [...counts.values()].reduce((total, count) => total + count[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
