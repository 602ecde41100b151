import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { FailureNotes, type FailedTest } from './failed-tests.ts';

/** What came of one suite. */
interface Outcome {
  passed: number;
  failed: number;
  failures: FailedTest[];
}

/**
 * Runs suites one after the other. What fails is listed once more at the end, where somebody who reads only
 * the end finds it, above a line of counts for each suite and one for all, `N passed, N failed`.
 *
 * @param suites for each name, the arguments with which Node runs it
 * @param print takes text as it comes
 * @returns whether everything passed, and something was tested
 */
export async function runSuites(suites: Map<string, string[]>, print: (text: string) => void): Promise<boolean> {
  const outcomes = new Map<string, Outcome>();
  for (const [name, args] of suites) {
    print(`\n── ${name} ──\n`);
    outcomes.set(name, await run(args, print));
  }
  print('\n');
  for (const [name, { failures }] of outcomes) for (const failure of failures) print(`${describe(name, failure)}\n\n`);
  for (const [name, { passed, failed }] of outcomes)
    print(`${name}: ${passed} passed${failed ? `, ${failed} FAILED` : ''}\n`);
  const sum = (key: 'passed' | 'failed') => [...outcomes.values()].reduce((total, outcome) => total + outcome[key], 0);
  print(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0;
}

function run(args: string[], print: (text: string) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    const notes = new FailureNotes();
    const env: NodeJS.ProcessEnv = { ...process.env, ...notes.env };
    // Node's runner knows its own children by it: these count for themselves.
    delete env['NODE_TEST_CONTEXT'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      print(chunk);
    });
    child.on('close', (code) => {
      const count = countOf(output);
      const failures = notes.take();
      // A suite that breaks off, or that finds no test at all, has failed too.
      const silent = count.failed === 0 && (code !== 0 || count.passed === 0);
      const reason = count.passed === 0 ? 'no test was found' : `the suite broke off with code ${code}`;
      resolve(
        silent
          ? { ...count, failed: 1, failures: [...failures, { path: [], file: '', error: reason }] }
          : { ...count, failures },
      );
    });
  });
}

/** Both closings that the suites print: Node's own, and `N passed, N failed`. */
function countOf(output: string): { passed: number; failed: number } {
  const number = (pattern: RegExp) => Number(output.match(pattern)?.at(-1)?.match(/\d+/)?.[0] ?? 0);
  return {
    passed: number(/(ℹ|#) pass \d+/g) + number(/\d+(?= passed, \d+ failed)/g),
    failed: number(/(ℹ|#) (fail|cancelled) [1-9]\d*/g) + number(/(?<= passed, )\d+(?= failed)/g),
  };
}

function describe(suite: string, { path, file, error }: FailedTest): string {
  const where = file && ` (${file.startsWith('/') ? relative(process.cwd(), file) : file})`;
  const lines = error.trim().split('\n');
  return [`✖ ${[suite, ...path].join(' › ')}${where}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
