import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A module of this folder and all it imports, as one classic script with a global `bench`. */
export async function bundle(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
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
