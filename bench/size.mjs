// Bytes a page loads, minified + brotli, as size-limit counts them.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export const title = 'Size, minified + brotli';

/** What is wanted, in bytes; the budgets in .size-limit.json are what fails the build. */
const goals = {
  'CDN bundle: the elements, core, ReactiveElement': 6500,
  createPinterestTag: 4000,
  'createMapper alone': 1600,
  'React, beside core': 700,
  'Vue, beside core': 700,
  'Analytics.js, beside core': 400,
};

export async function measurePart() {
  // Over its budget it ends with 1, and says the sizes all the same.
  const { stdout } = await promisify(execFile)('npx', ['size-limit', '--json'], {
    shell: process.platform === 'win32',
  }).catch((error) => error);
  return JSON.parse(stdout).map(({ name, size }) => ({
    name,
    unit: 'kB',
    measured: size / 1000,
    goal: goals[name] && { measured: goals[name] / 1000 },
  }));
}
