// `npm test`: everything, from a clone with nothing installed. Installs dependencies and, as root on
// Debian, missing browsers; builds; runs Node's tests and the browsers'. Closes with `N passed, N failed`.
// `npm test -- --quick`: what the change at hand touches, in Chromium, without type checks of tests and demos.
import { existsSync } from 'node:fs';
import { installBrowsers } from './install-browsers.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { allTests, changedTests } from './tests-to-run.mjs';

const quick = process.argv.includes('--quick');

await Promise.all([install(), installBrowsers()]);
const tests = quick ? changedTests() : allTests();
await run('npm', ['run', '--silent', 'build']);
if (!quick) await run('npm', ['run', '--silent', 'build:demo']);

const totals = { passed: 0, failed: 0, skipped: 0 };
const add = (text) => {
  for (const [, count, name] of text.matchAll(/(\d+) (passed|failed|skipped)/g))
    totals[name] += Number(count);
};
/** A runner that ended badly without a failed test, or without a count, has failed. */
const addRunner = ({ code, lines }) => {
  const before = totals.failed;
  lines.forEach(add);
  if ((code !== 0 || lines.length === 0) && totals.failed === before) totals.failed++;
};

/** The types of tests and demos: also that what must not compile does not. */
const typeChecks = [
  ['tsc', '-p', 'tsconfig.test.json'],
  ['tsc', '-p', 'demo/react/tsconfig.json'],
  ['tsc', '-p', 'demo/front/tsconfig.json'],
  ['vue-tsc', '--noEmit', '-p', 'packages/vue/test/tsconfig.json'],
  ['vue-tsc', '--noEmit', '-p', 'demo/vue/tsconfig.json'],
];

/** Type checks and Node's tests, one after another: beside the browsers, which mostly wait. */
async function runNode() {
  for (const check of quick ? [] : typeChecks) await run('npx', check, { later: true });
  if (tests.node.length === 0) return;
  const summary = /^. (pass|fail|skipped) (\d+)$/;
  const { code, lines } = await run('node', ['--test', '--test-reporter=spec', ...tests.node], {
    allowFailure: true,
    watch: summary,
    later: true,
  });
  const counts = lines.map((line) =>
    line.replace(summary, '$2 $1').replace(/(pass|fail)$/, (word) => `${word}ed`),
  );
  addRunner({ code, lines: counts });
}

async function runBrowsers() {
  if (tests.browser?.length === 0) return;
  // WebKit needs a display; Xvfb is one for machines without a screen. It must not start anew whenever a
  // browser, which is the only one on it, has ended.
  const needsDisplay = !quick && !process.env['DISPLAY'] && existsSync('/usr/bin/xvfb-run');
  const display = ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24 -noreset'];
  const [command, ...rest] = [...(needsDisplay ? display : []), 'npx', 'wtr'];
  const files = tests.browser ? ['--files', ...tests.browser] : [];
  const result = await run(command, [...rest, ...files], {
    env: quick ? { BROWSERS: 'chromium' } : {},
    allowFailure: true,
    watch: /^\d+ passed, \d+ failed/,
  });
  addRunner(result);
}

await Promise.all([runNode(), runBrowsers()]);

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
