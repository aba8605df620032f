import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Packs every package as it would be published; the answer gives each name's tarball. */
export async function packPackages(folder) {
  await mkdir(folder, { recursive: true });
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--workspaces', '--json', '--loglevel=error', '--pack-destination', folder],
    { maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  const packed = JSON.parse(stdout).filter(({ name }) => name.startsWith('@pinterest-tag/'));
  return Object.fromEntries(packed.map(({ name, filename }) => [name, join(folder, filename)]));
}
