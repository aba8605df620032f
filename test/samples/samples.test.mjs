// Every code sample of the documentation: compiled against the packages, parsed, or checked.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { checkHtml } from './check-html.mjs';
import { readSamples } from './read-samples.mjs';

const run = promisify(execFile);
const samples = readSamples();
const ofLanguages = (...languages) =>
  samples.filter(({ language }) => languages.includes(language));

/** A project that has our packages, outside of the repository. */
const project = mkdtempSync(join(tmpdir(), 'pinterest-tag-samples-'));
symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
cpSync('test/samples/surroundings', project, { recursive: true });
after(() => rmSync(project, { recursive: true, force: true }));

const compilerOptions = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: ['node', 'vite/client'],
  skipLibCheck: true,
  noEmit: true,
};

/** Compiles the files, given by name; fails with the samples' own lines. */
async function compile(name, command, strict, files) {
  for (const [file, { lead, code }] of Object.entries(files))
    writeFileSync(join(project, file), `${lead}\n${code}`);
  const config = `tsconfig.${name}.json`;
  const known = JSON.stringify({
    compilerOptions: { ...compilerOptions, strict },
    files: ['ambient.d.ts', 'playwright.d.ts', ...Object.keys(files)],
  });
  writeFileSync(join(project, config), known);
  const { stdout } = await run(resolve(`node_modules/.bin/${command}`), ['-p', config], {
    cwd: project,
    maxBuffer: 2 ** 26,
  }).catch((error) => error);
  const found = stdout.replace(/^([\w.-]+)\((\d+),(\d+)\)/gm, (whole, file, line, column) => {
    if (!files[file]) return whole;
    const [document, start] = files[file].place.split(':');
    const lines = files[file].lead.split('\n').length;
    return `${document}:${Number(start) + Number(line) - 1 - lines}:${column}`;
  });
  assert.equal(found.trim(), '');
}

/** What makes a file of it a module, so that samples do not share their names. */
const asModule = (preamble) => `export {};${preamble.replace(/\n/g, ' ')}`;

test('TypeScript compiles, strictly', () =>
  compile(
    'strict',
    'tsc',
    true,
    Object.fromEntries(
      ofLanguages('ts', 'tsx').map(({ name, language, code, preamble, place }) => [
        `${name}.${language}`,
        { lead: asModule(preamble), code, place },
      ]),
    ),
  ));

test('JavaScript compiles: each name is there, and each call is right', () =>
  compile('loose', 'tsc', false, {
    ...Object.fromEntries(
      ofLanguages('js', 'jsx').map(({ name, code, preamble, place }) => [
        `${name}.tsx`,
        { lead: `import '@pinterest-tag/element/define';${asModule(preamble)}`, code, place },
      ]),
    ),
    ...Object.fromEntries(
      ofLanguages('html').flatMap(({ name, code, preamble, place }) =>
        checkHtml(code).scripts.map((script, index) => [
          `${name}-${index}.ts`,
          {
            lead: `import '@pinterest-tag/element/define';${asModule(preamble)}`,
            code: script,
            place,
          },
        ]),
      ),
    ),
  }));

test('Vue components compile, with their templates', () =>
  compile(
    'vue',
    'vue-tsc',
    true,
    Object.fromEntries(
      ofLanguages('vue').map(({ name, code, preamble, place }) => {
        const isComponent = /^<(script|template)/m.test(code);
        const script = `<script setup lang="ts">import '@pinterest-tag/vue';${preamble.replace(/\n/g, ' ')}</script>`;
        return [
          `${name}.vue`,
          isComponent
            ? {
                lead: preamble && `<script lang="ts">${preamble.replace(/\n/g, ' ')}</script>`,
                code,
                place,
              }
            : { lead: `${script}<template>`, code: `${code}</template>`, place },
        ];
      }),
    ),
  ));

for (const { place, code } of ofLanguages('html'))
  test(`${place}: HTML`, () => assert.deepEqual(checkHtml(code).problems, []));

for (const { place, code } of ofLanguages('json'))
  test(`${place}: JSON`, () => void JSON.parse(code));

for (const { place, code } of ofLanguages('sh'))
  test(`${place}: commands that are there`, () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name);
    for (const name of names.filter((each) => !['install', 'pack', 'ci'].includes(each)))
      assert.ok(scripts[name], `npm run ${name}`);
    const ours = [...code.matchAll(/@pinterest-tag\/([\w-]+)/g)].map(([, name]) => name);
    for (const name of ours) readFileSync(`packages/${name}/package.json`);
  });

test('a sample is of a kind that is checked, or plain text', () => {
  const checked = ['ts', 'tsx', 'js', 'jsx', 'html', 'vue', 'json', 'sh', 'http'];
  const others = samples.filter(({ language }) => !checked.includes(language));
  assert.deepEqual(
    others.map(({ place, language }) => `${place} ${language}`),
    [],
  );
  assert.ok(samples.length > 60, 'the samples were found');
});
