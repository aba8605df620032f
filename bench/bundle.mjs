import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module, by package or by path from the repository's root, as one classic script with a global `bench`. */
export async function bundle(module) {
  const { outputFiles } = await build({
    entryPoints: [module],
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    platform: 'browser',
    target: 'es2022',
    // Mitata asks for it in Bun alone.
    external: ['bun:jsc'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
