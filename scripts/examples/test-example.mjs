import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { createSandbox } from '@pinterest-tag/sandbox';
import { buildExample } from './build-example.mjs';
import { seconds } from './checks.mjs';
import { startExample } from './start-example.mjs';
import { described, takeVisit, visitWithoutScripts } from './take-visit.mjs';

/** Builds an example in the folder, serves it and takes the visit, with a sandbox of its own. */
export async function testExample(
  { text, steps, hasServer },
  { name, folder, tarballs, browser, check },
) {
  const start = performance.now();
  const sandbox = await createSandbox();
  const env = environment(sandbox);
  let server;
  const serve = async () => {
    await buildExample(name, { folder, tarballs, env, sandbox });
    server = await startExample({ folder, env });
  };
  try {
    if (!(await check('installs, builds and starts', serve))) return;
    const { url, output } = server;
    await check('without JavaScript nothing is asked of Pinterest', () =>
      visitWithoutScripts({ browser, url, sandbox, text }),
    );
    await takeVisit({ browser, url, sandbox, steps, check });
    if (hasServer)
      await check('the server said the same order, and it counts once', () => countsOnce(sandbox));
    await check('the server had no trouble', () => assert.doesNotMatch(output(), /error|warn/i));
    console.log(`   ${name} sent: ${described(sandbox).join(', ')}`);
  } finally {
    await server?.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
    console.log(`   ${name} took ${seconds(start)} s`);
  }
}

async function countsOnce(sandbox) {
  await sandbox.waitFor((events) => events.some(({ via }) => via === 'server'), {
    timeout: 30_000,
  });
  const [byServer, ...others] = sandbox.events({ source: 'server' });
  const [byBrowser] = sandbox.events({ source: 'browser', event: 'Checkout' });
  assert.deepEqual(others, []);
  assert.equal(byServer.event, 'checkout');
  assert.equal(byServer.data.event_id, byBrowser.data.event_id);
  assert.deepEqual(byServer.data.content_ids, ['MUG-1']);
  assert.deepEqual(byServer.warnings, []);
  assert(byServer.countedWith ?? byBrowser.countedWith);
}

/** The settings of every example, under the names that each framework lets pass to the browser. */
function environment({ scriptSrc, endpoint }) {
  const settings = { TAG_ID: '2612345678901', SCRIPT_SRC: scriptSrc, ENDPOINT: endpoint };
  const env = {
    PINTEREST_AD_ACCOUNT_ID: '549755885175',
    PINTEREST_ACCESS_TOKEN: 'of-the-sandbox',
    NEXT_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  };
  const prefixes = ['NEXT_PUBLIC_', 'VITE_', 'PUBLIC_'].map((prefix) => `${prefix}PINTEREST_`);
  for (const prefix of [...prefixes, 'NUXT_PUBLIC_PINTEREST_TAG_'])
    for (const [key, value] of Object.entries(settings)) env[prefix + key] = value;
  return env;
}
