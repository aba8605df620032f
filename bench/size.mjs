// Bytes a page loads, minified + brotli, as size-limit counts them; beside Pinterest's base code, which
// the first two take the place of.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { baseCode } from './pages.mjs';

export const title = 'Size, minified + brotli';

/** What is wanted, in kB; the budgets in .size-limit.json are what fails the build. */
const goals = {
  'CDN bundle: the elements, core, ReactiveElement': 6.5,
  createPinterestTag: 4,
  'createMapper alone': 1.6,
  'React, beside core': 0.7,
  'Vue, beside core': 0.7,
  'Analytics.js, beside core': 0.4,
  'GA4 data layer, beside the CDN bundle': 1,
};

const whole = ['CDN bundle: the elements, core, ReactiveElement', 'createPinterestTag'];

export async function measurePart() {
  const floor = brotliCompressSync(baseCode('https://s.pinimg.com/ct/core.js')).length / 1000;
  return (await sizes()).map(({ name, size }) => ({
    name,
    unit: 'kB',
    measured: size / 1000,
    ...(whole.includes(name) && { floor, ratio: size / 1000 / floor }),
    goal: goals[name] && { measured: goals[name] },
  }));
}

async function sizes() {
  const run = promisify(execFile)('npx', ['size-limit', '--json'], {
    shell: process.platform === 'win32',
  });
  // Over a budget it ends with 1, and says the sizes all the same.
  const { stdout } = await run.catch((error) => {
    if (!error.stdout) throw error;
    return error;
  });
  return JSON.parse(stdout);
}
