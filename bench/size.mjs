// Bytes a page loads, minified + brotli, as size-limit counts them; beside Pinterest's base code, which
// the first two take the place of.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { baseCode } from './pages.mjs';

export const title = 'Size, minified + brotli';

const core = 'createPinterestTag';
const bundle = 'CDN bundle: the elements, core, ReactiveElement';
/** Ends the names of bundles with core in them: what counts is what they add to it. */
const withCore = ', with core';

/** Goals in kB; the budgets in .size-limit.json are what fails the build. */
const goals = {
  [bundle]: 14.4,
  [core]: 10,
  'createMapper alone': 3.9,
  [`React: provider and hook${withCore}`]: 1.3,
  [`Vue: plugin and composable${withCore}`]: 1.4,
  [`Analytics.js: destination${withCore}`]: 1,
  'GA4 data layer, beside the CDN bundle': 1,
};

export async function measurePart() {
  const floor = brotliCompressSync(baseCode('https://s.pinimg.com/ct/core.js')).length / 1000;
  const measured = (await sizes()).map(({ name, size }) => ({ name, kB: size / 1000 }));
  const ofCore = measured.find(({ name }) => name === core)?.kB;
  return measured.map(({ name, kB }) => ({
    name: name.replace(withCore, ', what it adds to core'),
    unit: 'kB',
    measured: name.endsWith(withCore) ? kB - ofCore : kB,
    ...([bundle, core].includes(name) && { floor, ratio: kB / floor }),
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
