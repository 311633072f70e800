import { relative, sep } from 'node:path';

/** Reporter for the test runner: prints a line of counts at the end, and one of failed files. `scripts/steps.mjs` reads them. */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      const files = new Set();
      for (const session of sessions) {
        const results = [...testsOf(session.testResults)];
        const failures = results.filter((test) => !test.passed).length;
        passed += results.length - failures;
        // A file that does not load, or that fails outside its tests, has no failed test. It counts as one.
        failed += failures || (session.passed ? 0 : 1);
        if (!session.passed) files.add(relative('', session.testFile).replaceAll(sep, '/'));
      }
      if (files.size > 0) console.log(`\nFailed in: ${[...files].join(' ')}`);
      console.log(`\nBrowser tests: ${passed} passed, ${failed} failed`);
    },
  };
}

function* testsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}
