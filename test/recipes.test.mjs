// What docs/consent.md shows is what the tests in test/recipes run.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { engines } from './support/engines.mjs';

// It registers its own tests.
if (engines.chromium.path) await import('./recipes/testing.mjs');

const read = (path) => readFile(new URL(`../${path}`, import.meta.url), 'utf8');

const recipes = readdirSync(new URL('recipes', import.meta.url)).filter((name) =>
  name.endsWith('.html'),
);

for (const file of ['vanilla-cookieconsent.ts', 'c15t.ts', ...recipes])
  test(`docs/consent.md shows test/recipes/${file} as it is`, async () => {
    const [docs, recipe] = await Promise.all([
      read('docs/consent.md'),
      read(`test/recipes/${file}`),
    ]);
    const language = file.split('.').pop();
    assert.ok(docs.includes(`\`\`\`${language}\n${recipe}\`\`\`\n`), 'copy the file into the page');
  });

test('docs/testing.md shows test/recipes/testing.mjs as it is', async () => {
  const [docs, recipe] = await Promise.all([
    read('docs/testing.md'),
    read('test/recipes/testing.mjs'),
  ]);
  assert.ok(docs.includes(`\`\`\`js\n${recipe}\`\`\`\n`), 'copy the file into the page');
});

for (const manager of ['vanilla-cookieconsent', 'c15t'])
  test(`docs/consent.md names the version of ${manager} that is tested`, async () => {
    const { version } = JSON.parse(await read(`node_modules/${manager}/package.json`));
    assert.ok((await read('docs/consent.md')).includes(`Tested with ${manager} ${version}`));
  });
