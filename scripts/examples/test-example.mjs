import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { createSandbox } from '@pinterest-tag/sandbox';
import { buildExample } from './build-example.mjs';
import { seconds } from './checks.mjs';
import { startExample } from './start-example.mjs';
import { described, takeVisit, visitWithoutScripts } from './take-visit.mjs';

/** Builds an example in the folder, serves it and takes the visit, with a sandbox of its own. */
export async function testExample({ text, steps }, { name, folder, tarballs, browser, check }) {
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
    await check('the server had no trouble', () => assert.doesNotMatch(output(), /error|warn/i));
    console.log(`   ${name} sent: ${described(sandbox).join(', ')}`);
  } finally {
    await server?.stop();
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
    console.log(`   ${name} took ${seconds(start)} s`);
  }
}

/** The settings of every example, under the names that each framework lets pass to the browser. */
function environment({ scriptSrc, endpoint }) {
  const settings = { TAG_ID: '2612345678901', SCRIPT_SRC: scriptSrc, ENDPOINT: endpoint };
  const env = {
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
