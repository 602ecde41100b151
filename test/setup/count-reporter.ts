import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { noteFailure, textOf, type FailedTest } from './failed-tests.ts';

/**
 * Prints one last line, `<suite>: N passed, N failed`, that a script can read, and notes what failed. A file
 * that could not be loaded or that broke outside its tests counts as one failed test.
 */
export function countReporter(suite: string): Reporter {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        passed += session.testResults ? passedIn(session.testResults) : 0;
        const failures = failuresOf(session);
        failed += failures.length;
        failures.forEach(noteFailure);
      }
      console.log(`${suite}: ${passed} passed, ${failed} failed`);
      // Nothing run is not a success.
      if (failed > 0 || passed === 0) process.exitCode = 1;
    },
  };
}

function passedIn({ tests, suites }: TestSuiteResult): number {
  return tests.filter(({ passed }) => passed).length + suites.reduce((sum, suite) => sum + passedIn(suite), 0);
}

function failuresOf(session: TestSession): FailedTest[] {
  const file = session.testFile;
  const inTests = session.testResults ? failuresIn(session.testResults, file) : [];
  const broke = session.errors.length > 0 || (!session.passed && inTests.length === 0);
  if (!broke) return inTests;
  const errors = session.errors.map(textOf);
  return [...inTests, { path: ['outside its tests'], file, error: errors.join('\n') || 'the file did not finish' }];
}

function failuresIn({ tests, suites }: TestSuiteResult, file: string, path: string[] = []): FailedTest[] {
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  return [
    ...failed.map(({ name, error }) => ({ path: [...path, name], file, error: textOf(error ?? {}) })),
    ...suites.flatMap((suite) => failuresIn(suite, file, [...path, suite.name])),
  ];
}
