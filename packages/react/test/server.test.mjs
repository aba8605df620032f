// What a server does with the built package: in plain Node, with React 19 and React 18.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const folder = import.meta.dirname;
const dist = resolve(folder, '../dist');
const react18 = resolve(folder, '../../../test-envs/react18/node_modules');
let output;
before(async () => (output = await mkdtemp(join(tmpdir(), 'pinterest-tag-react-'))));
after(() => rm(output, { recursive: true }));

/** The app that the hydration test hydrates, with the React at that place. */
async function loadApp(name, alias) {
  const outfile = join(output, `${name}.cjs`);
  await build({
    entryPoints: [join(folder, 'apps/server-entry.tsx')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    alias,
    logLevel: 'error',
  });
  return require(outfile);
}

/** The HTML that `hydration.test.tsx` takes over in the browser is the one made here. */
async function matchesFixture(name, made) {
  const file = join(folder, 'fixtures', name);
  if (process.env.UPDATE_FIXTURES) await writeFile(file, made);
  const kept = await readFile(file, 'utf8');
  assert.equal(made, kept, `React makes other HTML now: run again with UPDATE_FIXTURES=1`);
}

for (const [name, alias] of [
  ['react19', {}],
  ['react18', { react: join(react18, 'react'), 'react-dom': join(react18, 'react-dom') }],
])
  describe(name, () => {
    let app;
    let globals;
    const errors = [];
    const { error } = console;
    before(async () => {
      app = await loadApp(name, alias);
      globals = Reflect.ownKeys(globalThis);
      console.error = (...message) => errors.push(message.join(' '));
    });
    after(() => {
      console.error = error;
      assert.deepEqual(errors, []);
      assert.deepEqual(Reflect.ownKeys(globalThis), globals);
    });

    test('renderToString', async () => {
      await matchesFixture(`${name}-text.txt`, app.renderText());
    });

    test('renderToPipeableStream', async () => {
      const stream = new PassThrough();
      app.renderStream(stream);
      const made = await text(stream);
      assert.match(made, /<p>wait<\/p>.*<div hidden id="S:0"><section><h2>Late<\/h2>/);
      await matchesFixture(`${name}-stream.txt`, made);
    });
  });

test('exports', async () => {
  assert.deepEqual(Object.keys(await import('@pinterest-tag/react')).sort(), [
    'PinterestTagProvider',
    'ecommerceEvents',
    'ga4Events',
    'getPinterestTag',
    'usePinterestConsent',
    'usePinterestIdentify',
    'usePinterestPage',
    'usePinterestTag',
    'usePinterestTrack',
  ]);
});

test("the built entry says 'use client' before anything else", async () => {
  assert.match(await readFile(join(dist, 'index.js'), 'utf8'), /^'use client';\n/);
});
