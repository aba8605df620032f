// `npm run test:examples`: each example as its users would have it, from the packages as they would be
// published: installed, built for production, served, and visited in Chromium with the sandbox for
// Pinterest. `npm run test:examples -- next` takes one. Closes with `N passed, N failed`.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExample } from './examples/build-example.mjs';
import { packPackages } from './examples/pack-packages.mjs';
import { startExample } from './examples/start-example.mjs';
import { described, takeVisit, visitWithoutScripts } from './examples/take-visit.mjs';
import { visits } from './examples/visits.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

const names = process.argv.slice(2);
const unknown = names.find((name) => !visits[name]);
if (unknown)
  throw new Error(`No example "${unknown}"; there are ${Object.keys(visits).join(', ')}.`);

await install();
await installBrowsers();
await run('npm', ['run', '--silent', 'build']);
const { createSandbox } = await import('@pinterest-tag/sandbox');
const { launch } = await import('puppeteer-core');
const { engines } = await import('../test/support/browsers.mjs');
const { path: executablePath, missing } = engines.chromium;
if (!executablePath) throw new Error(`The examples are visited in Chromium: ${missing}.`);

const totals = { passed: 0, failed: 0 };
const work = await mkdtemp(join(tmpdir(), 'examples-'));
const browser = await launch({
  executablePath,
  args: [
    '--disable-features=BackForwardCache', // a document that comes back is a new one, always
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const tarballs = await packPackages(join(work, 'packages'));
  for (const name of names.length > 0 ? names : Object.keys(visits))
    await testExample(name, { folder: join(work, name), tarballs });
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

async function testExample(name, { folder, tarballs }) {
  const start = performance.now();
  const check = async (what, test) => {
    const from = performance.now();
    const failure = await Promise.resolve()
      .then(test)
      .then(
        () => undefined,
        (error) => error,
      );
    totals[failure ? 'failed' : 'passed']++;
    const took = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${failure ? 'not ok' : 'ok'} ${name}: ${what} (${took} s)`);
    if (failure) console.log(failure.stack ?? failure);
    return !failure;
  };
  const sandbox = await createSandbox();
  const env = environment(sandbox);
  let server;
  try {
    const { text, steps } = visits[name];
    if (
      !(await check('installs and builds', () =>
        buildExample(name, { folder, tarballs, env, sandbox }),
      ))
    )
      return;
    if (!(await check('starts', async () => (server = await startExample({ folder, env })))))
      return;
    const { url } = server;
    await check('without JavaScript nothing is asked of Pinterest', () =>
      visitWithoutScripts({ browser, url, sandbox, text }),
    );
    await takeVisit({ browser, url, sandbox, steps, check });
    await check('the server had no trouble', () =>
      assert.doesNotMatch(server.output(), /error|warn/i),
    );
    console.log(
      described(sandbox)
        .map((line) => `   ${line}`)
        .join('\n'),
    );
  } finally {
    await server?.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
    console.log(`   ${name} took ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

/** The settings of every example, under the names that each framework lets pass to the browser. */
function environment({ scriptSrc, endpoint }) {
  const settings = { TAG_ID: '2612345678901', SCRIPT_SRC: scriptSrc, ENDPOINT: endpoint };
  const prefixes = ['NEXT_PUBLIC_', 'NUXT_PUBLIC_', 'VITE_', 'PUBLIC_'];
  const named = prefixes.flatMap((prefix) =>
    Object.entries(settings).map(([key, value]) => [`${prefix}PINTEREST_${key}`, value]),
  );
  const quiet = {
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return { ...Object.fromEntries(named), ...quiet };
}
