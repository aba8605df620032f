// `npm run check`: what a change must pass besides the tests, from a clone with nothing installed. Names
// each step; the first that fails is shown, and ends it.
import { readdirSync } from 'node:fs';
import { install } from './install.mjs';
import { runQuietly } from './run-quietly.mjs';

const typed = readdirSync('packages').map((name) => `packages/${name}`);
const coverage = (folder) =>
  // Assertions are looked at by lint; here it is `any` that is counted.
  `npx type-coverage -p ${folder} --strict --ignore-as-assertion --at-least 99.9 --detail`;

/** In the order of the time they take. */
const steps = {
  build: ['npm run --silent build'],
  lint: ['npx eslint .'],
  format: ['npx prettier --check .'],
  'unused files, exports, dependencies': ['npx knip --no-config-hints'],
  'type coverage': typed.map(coverage),
  'bundle sizes': ['npx size-limit'],
  'samples in the docs': ['node --test test/samples/*.test.mjs'],
  'API reference': ['npm run --silent docs'],
  'packages as published': ['node --test test/packages/packed.test.mjs'],
  'packages as installed': ['node --test test/packages/consumer.test.mjs'],
};

await install();
for (const [name, commands] of Object.entries(steps)) {
  const start = Date.now();
  process.stdout.write(`${name} ... `);
  try {
    for (const command of commands) await runQuietly(command, [], { shell: true });
  } catch (error) {
    console.log(`failed\n\n${error.message}`);
    process.exit(1);
  }
  console.log(`ok, ${Math.round((Date.now() - start) / 1000)} s`);
}
