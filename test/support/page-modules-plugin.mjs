// Serves the modules that tests' pages import as a few files: hundreds of pages load them, some sixty
// source files each.
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** What pages import by its address. They share chunks, so that each module is there once. */
const entries = [
  'core/src/development.ts',
  'core/src/index.ts',
  'core/src/bindings.ts',
  'data-layer/src/index.ts',
  'devtools/src/define.ts',
  'devtools/src/define-inspector.ts',
  'devtools/src/index.ts',
  'element/src/define.ts',
  'shopify/src/index.ts',
].map((path) => `packages/${path}`);

const isEntry = new RegExp(`/(${entries.join('|').replaceAll('.ts', String.raw`\.ts`)})(?=')`, 'g');

/** Makes a page's HTML import the built modules. They have addresses of their own: the server remembers what it sent by address. */
export const withPageModules = (html) =>
  html.replace(isEntry, (_, path) => `/page-modules/${path.replace(/\.ts$/, '.js')}`);

/** A plugin of the test runner. Builds once for all engines; test files import the sources themselves. */
export function pageModulesPlugin() {
  let files;
  return {
    name: 'page-modules',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => (files = undefined));
    },
    async serve({ path }) {
      if (!path.startsWith('/page-modules/')) return undefined;
      files ??= build();
      const body = (await files).get(path);
      return body && { body, type: 'js' };
    },
  };
}

async function build() {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: join(root, 'page-modules'),
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: join(root, 'tsconfig.base.json'),
    conditions: ['source', 'browser', 'development'],
    logLevel: 'silent',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(root.length), text]));
}
