// `npm run test:examples`: each example as its users would have it, from the packages as they would be
// published: installed, built for production, served, and visited in Chromium with the sandbox for
// Pinterest. Then the recipes' HTML. `npm run test:examples -- next` takes one. Closes with `N passed, N failed`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecks, seconds } from './examples/checks.mjs';
import { visits } from './examples/visits.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { install } from './install.mjs';
import { packAll } from '../test/packages/pack.mjs';
import { run } from './run.mjs';

const start = performance.now();
const all = [...Object.keys(visits), 'server-queue', 'recipes'];
const names = process.argv.slice(2);
for (const name of names)
  if (!all.includes(name)) throw new Error(`There is no "${name}"; there are ${all.join(', ')}.`);

await install();
await installBrowsers();
await run('npm', ['run', '--silent', 'build']);
const { testExample } = await import('./examples/test-example.mjs');
const { testServerQueue } = await import('./examples/test-server-queue.mjs');
const { testRecipes } = await import('./examples/test-recipes.mjs');
const { launchChromium } = await import('../test/support/browsers.mjs');

const { check, totals } = createChecks();
const folder = await mkdtemp(join(tmpdir(), 'examples-'));
const browser = await launchChromium({
  args: ['--disable-features=BackForwardCache'], // a document that comes back is a new one, always
});
try {
  const packed = await packAll(await mkdtemp(join(folder, 'packages-')));
  const tarballs = Object.fromEntries(packed.map(({ name, tarball }) => [name, tarball]));
  const waiting = names.length > 0 ? names : all;
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await testOne(name, tarballs);
  };
  // Two at a time: installing is mostly waiting for the network.
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${seconds(start)} s\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function testOne(name, tarballs) {
  const given = { browser, check: (what, test) => check(name, what, test) };
  const installed = { ...given, name, folder: join(folder, name), tarballs };
  if (name === 'recipes') await testRecipes(given);
  else if (name === 'server-queue') await testServerQueue(installed);
  else await testExample(visits[name], installed);
}
