import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';

/**
 * Prints one last line, `<suite>: N passed, N failed`, that a script can read. A file that could
 * not be loaded or that broke outside its tests counts as one failed test.
 */
export function countReporter(suite: string): Reporter {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = session.testResults ? testsOf(session.testResults) : [];
        passed += tests.filter((test) => test.passed).length;
        const failures = tests.filter((test) => !test.passed && !test.skipped).length;
        failed += failures + (brokeOutsideTests(session, failures) ? 1 : 0);
      }
      console.log(`${suite}: ${passed} passed, ${failed} failed`);
      // Nothing run is not a success.
      if (failed > 0 || passed === 0) process.exitCode = 1;
    },
  };
}

function testsOf(suite: TestSuiteResult): TestSuiteResult['tests'] {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

function brokeOutsideTests(session: TestSession, failures: number): boolean {
  return session.errors.length > 0 || (!session.passed && failures === 0);
}
