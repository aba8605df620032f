// Bundles what runs a framework in the browser, when it is asked for: React is CommonJS, and Vue reads
// `process.env`. That is the tests of the bindings, the apps in `test/apps` folders that they open, and the
// recipes, as a site's bundler does.
import { dirname, join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const bundled = [
  /^\/packages\/(react|vue|segment)\/test\/.*\.tsx?$/,
  /^\/test\/(bindings|recipes)\/.*\.tsx?$/,
  /^\/(packages\/[\w-]+\/)?test\/apps\/.*\.tsx?$/,
];
const isBundled = (path) => bundled.some((pattern) => pattern.test(path));

/** Has the compiler's plugin leave out what is compiled already: bundles, and the scripts in the HTML of thousands of pages. */
export function compileSources(plugin) {
  const transform = plugin.transform.bind(plugin);
  plugin.transform = (context) =>
    isBundled(context.path) || context.response.is('html') ? undefined : transform(context);
  return plugin;
}

const root = resolve(import.meta.dirname, '../..');
const react18 = join(root, 'test-envs/react18/node_modules');

/** A path with `react18` in it gets that React. */
const aliases = (path) =>
  path.includes('react18')
    ? { react: join(react18, 'react'), 'react-dom': join(react18, 'react-dom') }
    : {};

/** A plugin of the test runner. Each file is bundled once, for all engines and all its tests. */
export function bundlePlugin() {
  const bundles = new Map();
  let watcher;
  return {
    name: 'bundle',
    serverStart({ fileWatcher }) {
      watcher = fileWatcher;
      watcher.on('change', () => bundles.clear());
    },
    async serve({ path }) {
      if (!isBundled(path)) return undefined;
      if (!bundles.has(path)) bundles.set(path, bundle(path));
      const { body, inputs } = await bundles.get(path);
      for (const file of inputs) watcher?.add(file);
      return { body, type: 'js' };
    },
  };
}

async function bundle(path) {
  const entry = join(root, path);
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: dirname(entry),
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: path.includes('.test.') && 'inline',
    jsx: 'automatic',
    conditions: ['source', 'development', 'browser', 'module'],
    alias: aliases(path),
    // The test runner's own, and modules that a test asks for by address.
    external: ['/__web-dev-server__*', '/packages/*'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'silent',
  });
  const inputs = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules'));
  return { body: outputFiles[0].text, inputs: inputs.map((file) => join(root, file)) };
}
