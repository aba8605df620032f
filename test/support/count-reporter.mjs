// Counts per engine, then one line `N passed, N failed` for all.
export function countReporter() {
  const count = (suite, totals) => {
    for (const test of suite.tests)
      totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    for (const inner of suite.suites) count(inner, totals);
    return totals;
  };
  const line = ({ passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      const sum = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const totals = { passed: 0, failed: 0, skipped: 0 };
        if (session.testResults) count(session.testResults, totals);
        // A file that did not load, build or finish has failed too.
        if (!session.passed && totals.failed === 0) totals.failed++;
        const engine = engines.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        for (const key of Object.keys(sum)) {
          engine[key] += totals[key];
          sum[key] += totals[key];
        }
        engines.set(session.browser.name, engine);
      }
      console.log('');
      for (const [name, totals] of engines) console.log(`${name}: ${line(totals)}`);
      console.log(line(sum));
    },
  };
}
