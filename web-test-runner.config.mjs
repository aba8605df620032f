import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { demoMiddleware, demoPlugin } from './demo/demo-plugin.mjs';
import { launchers } from './test/support/browsers.mjs';
import { bundlePlugin, compileSources } from './test/support/bundle-plugin.mjs';
import { countReporter } from './test/support/count-reporter.mjs';
import { engines } from './test/support/engines.mjs';
import { pageModulesPlugin } from './test/support/page-modules-plugin.mjs';
import { pagePlugin } from './test/support/page-plugin.mjs';
import { sandboxPlugin } from './test/support/sandbox-plugin.mjs';

// BROWSERS=chromium,firefox picks engines; by default all that are here.
const wanted = process.env['BROWSERS']?.split(',') ?? Object.keys(engines);
const browsers = wanted.flatMap((name) => {
  const engine = engines[name];
  if (!engine) throw new Error(`BROWSERS: no engine "${name}"; known: ${Object.keys(engines)}`);
  if (engine.path) return [launchers[name](engine.path)];
  console.log(`Skipping ${name}: ${engine.missing}.`);
  return [];
});

export default {
  files: ['packages/*/test/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  // All engines at once, a file each: a browser mostly waits.
  concurrentBrowsers: 3,
  concurrency: 1,
  // Three engines on a busy machine: what only came too late is tried again.
  testFramework: { config: { timeout: 60_000, retries: 2 } },
  testsFinishTimeout: 900_000,
  filterBrowserLogs: ({ args }) =>
    !/Lit is in dev mode|\[pinterest-tag\]|<pinterest-/.test(String(args[0])),
  middleware: [demoMiddleware],
  plugins: [
    sandboxPlugin(),
    pagePlugin(),
    pageModulesPlugin(),
    demoPlugin(),
    bundlePlugin(),
    compileSources(
      esbuildPlugin({ ts: true, tsx: true, target: 'es2022', tsconfig: 'tsconfig.base.json' }),
    ),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
  browsers,
};
