// `npm test`: everything, from a clone with nothing installed. Installs dependencies and, as root on
// Debian, missing browsers; builds; runs Node's tests and the browsers'. Closes with `N passed, N failed`.
import { existsSync, readdirSync } from 'node:fs';
import { installBrowsers } from './install-browsers.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

await install();
await installBrowsers();
await run('npm', ['run', '--silent', 'build']);
await run('npm', ['run', '--silent', 'build:demo']);
// The types of tests and demo: also that what must not compile does not.
for (const project of [
  'tsconfig.test.json',
  'demo/react/tsconfig.json',
  'demo/front/tsconfig.json',
])
  await run('npx', ['tsc', '-p', project]);
for (const project of ['packages/vue/test/tsconfig.json', 'demo/vue/tsconfig.json'])
  await run('npx', ['vue-tsc', '--noEmit', '-p', project]);

const totals = { passed: 0, failed: 0, skipped: 0 };
const add = (text) => {
  for (const [, count, name] of text.matchAll(/(\d+) (passed|failed|skipped)/g))
    totals[name] += Number(count);
};

const summary = /^. (pass|fail|skipped) (\d+)$/;
const folders = readdirSync('packages').map((name) => `packages/${name}/test`);
const nodeTests = [...folders, 'test'].filter(existsSync).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .map((name) => `${folder}/${name}`),
);
const node = await run('node', ['--test', '--test-reporter=spec', ...nodeTests], {
  allowFailure: true,
  watch: summary,
});
for (const line of node.lines)
  add(line.replace(summary, '$2 $1').replace(/(pass|fail)$/, (word) => `${word}ed`));

// WebKit needs a display; Xvfb is one for machines without a screen.
const xvfb = !process.env['DISPLAY'] && existsSync('/usr/bin/xvfb-run') ? ['xvfb-run', '-a'] : [];
const [command, ...rest] = [...xvfb, 'npx', 'wtr'];
const browsers = await run(command, rest, {
  allowFailure: true,
  watch: /^\d+ passed, \d+ failed/,
});
browsers.lines.forEach(add);
// A runner that ended badly without saying so has failed.
if ((node.code !== 0 || browsers.code !== 0 || browsers.lines.length === 0) && totals.failed === 0)
  totals.failed++;

const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exitCode = totals.failed > 0 ? 1 : 0;
