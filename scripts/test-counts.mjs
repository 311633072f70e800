/** Reporter for the test runner: prints a line of counts at the end, which `scripts/verify.mjs` reads. */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const results = [...testsOf(session.testResults)];
        const failures = results.filter((test) => !test.passed).length;
        passed += results.length - failures;
        // A file that does not load, or that fails outside its tests, has no failed test. It counts as one.
        failed += failures || (session.passed ? 0 : 1);
      }
      console.log(`\nBrowser tests: ${passed} passed, ${failed} failed`);
    },
  };
}

function* testsOf(suite) {
  if (!suite) return;
  yield* suite.tests;
  for (const inner of suite.suites) yield* testsOf(inner);
}
