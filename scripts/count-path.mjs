// `npm run count-path -- [commit]`: the files and functions of core that one `track('Product Added')` runs
// through, from the call to its outcome. In Chromium, whose coverage counts calls.
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onSite } from '../bench/site.mjs';
import { coreOfCommit } from './core-of-commit.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const [commit] = process.argv.slice(2);
const source = commit ? coreOfCommit(commit) : 'packages/core/src';

/** Core's modules as the page loads them, each in a file of its own; names as in the source. */
async function makeFiles() {
  const all = readdirSync(source, { recursive: true }).map((file) => join(source, file));
  const { outputFiles } = await build({
    entryPoints: all.filter((file) => file.endsWith('.ts')),
    outbase: source,
    outdir: 'core',
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const modules = outputFiles.map(({ path, text }) => [relative('.', path), text]);
  return { ...Object.fromEntries(modules), 'index.html': '<!doctype html><title>Shop</title>' };
}

const calls = await onSite(makeFiles, async ({ open, sandbox: { scriptSrc, endpoint } }) => {
  const page = await open('index.html');
  const options = { tagId: '2612345678901', pageViews: 'manual', scriptSrc, endpoint };
  await page.evaluate(
    async (module, options) => {
      const { createPinterestTag } = await import(module);
      const tag = createPinterestTag(options);
      globalThis.add = () => tag.track('Product Added', { sku: 'MUG-1', price: 12.5 }).delivered;
    },
    '/core/index.js',
    options,
  );
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const coverageOfCall = async () => {
    await page.evaluate(() => globalThis.add());
    // Counts from there on.
    return (await session.send('Profiler.takePreciseCoverage')).result;
  };
  return { 'the first call': await coverageOfCall(), 'a later call': await coverageOfCall() };
});

for (const [name, scripts] of Object.entries(calls)) {
  const files = scripts
    .filter(({ url }) => url.includes('/core/'))
    .map(({ url, functions }) => ({
      file: url.split('/core/')[1],
      called: functions.filter(({ ranges: [range] }) => range.count > 0),
    }))
    .filter(({ called }) => called.length > 0);
  const folders = new Set(files.map(({ file }) => file.split('/')[0]));
  const functions = files.flatMap(({ called }) => called);
  for (const { file, called } of files)
    console.log(`${file}: ${called.map(({ functionName }) => functionName || '=>').join(', ')}`);
  console.log(
    `${name}: ${files.length} files in ${folders.size} folders, ${functions.length} functions\n`,
  );
}
