// The packages as npm would publish them.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What each folder of packages/ is called, and its manifest. */
export const packages = readdirSync('packages').map((folder) => ({
  folder: `packages/${folder}`,
  manifest: JSON.parse(readFileSync(`packages/${folder}/package.json`, 'utf8')),
}));

/** Packs all into the folder; resolves with `{ name, tarball, files }` of each. */
export async function packAll(destination) {
  const workspaces = packages.flatMap(({ manifest }) => ['--workspace', manifest.name]);
  const { stdout } = await run(
    'npm',
    [
      ...['pack', '--json', '--ignore-scripts', '--loglevel=error'],
      ...['--pack-destination', destination, ...workspaces],
    ],
    { maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout).map(({ name, filename, files }) => ({
    name,
    tarball: `${destination}/${filename}`,
    files: files.map(({ path }) => path),
  }));
}
