import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { atSandbox } from './at-sandbox.mjs';
import { runQuietly } from '../run-quietly.mjs';

const generated = new Set([
  'node_modules',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.astro',
  '.angular',
  'build',
  'dist',
]);

/**
 * Copies an example, has it depend on the tarballs instead of the registry's packages, installs it and
 * builds it for production.
 */
export async function buildExample(name, { folder, tarballs, env, sandbox }) {
  const source = new URL(`../../examples/${name}`, import.meta.url).pathname;
  await cp(source, folder, { recursive: true, filter: (path) => !generated.has(basename(path)) });
  await fillInHtml(folder, sandbox);
  const manifest = await useTarballs(join(folder, 'package.json'), tarballs);
  // No install scripts: what needs one to fetch a binary would not work where only the registry is reached.
  await runQuietly(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      env,
    },
  );
  if (manifest.scripts.build) await runQuietly('npm', ['run', 'build'], { cwd: folder, env });
}

/** What is written in HTML, nothing reads from the environment. */
async function fillInHtml(folder, sandbox) {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const path = join(folder, name);
    await writeFile(path, atSandbox(await readFile(path, 'utf8'), sandbox));
  }
}

async function useTarballs(path, tarballs) {
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const files = Object.fromEntries(
    Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]),
  );
  for (const kind of ['dependencies', 'devDependencies'])
    for (const name of Object.keys(manifest[kind] ?? {}))
      if (files[name]) manifest[kind][name] = files[name];
  // Those our packages depend on, too.
  manifest.overrides = { ...manifest.overrides, ...files };
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return manifest;
}
