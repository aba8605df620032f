// The documents speak of what is there: folders, files, links, commands.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const read = (path) => readFileSync(path, 'utf8');
const architecture = read('ARCHITECTURE.md').replace(/^```[^]*?^```/gm, '');
const named = new Set([...architecture.matchAll(/`([^`]+)`/g)].map(([, name]) => name));

/** The folders in a folder, and in those, as paths below it. */
function folders(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['dist', 'node_modules'].includes(entry.name))
    .flatMap(({ name }) => [join(below, name), ...folders(folder, join(below, name))]);
}

test('ARCHITECTURE.md names each folder of each package, and each top folder', () => {
  for (const name of readdirSync('packages')) {
    assert.ok(named.has(`packages/${name}`), `packages/${name}`);
    for (const folder of folders(`packages/${name}/src`))
      if (folder !== 'browser/main') assert.ok(named.has(folder), `packages/${name}/src/${folder}`);
  }
  const top = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^\.|^(node_modules|packages)$/.test(entry.name))
    .map(({ name }) => name);
  for (const name of top) assert.ok(named.has(name), name);
});

test('what ARCHITECTURE.md names is there', () => {
  const places = ['', 'packages', ...readdirSync('packages').map((name) => `packages/${name}/src`)];
  const within = [
    ...places,
    'packages/core',
    'packages/core/src/tag',
    'packages/core/src/transport',
  ];
  const mapping = ['packages/core/src/mapping'];
  const isThere = (name) =>
    within.some((place) => existsSync(join(place, name))) ||
    mapping.some((place) => existsSync(join(place, `${name}.ts`)));
  const paths = [...named].filter((name) => /^[\w./-]+$/.test(name) && /[./-]/.test(name));
  assert.ok(paths.length > 50);
  const elsewhere = [
    'data-pinterest-event',
    'pinterest-tag-diagnostics.min.js',
    'window.pintrk',
    'Array.isArray',
  ];
  for (const name of paths)
    assert.ok(elsewhere.includes(name) || isThere(name), `${name} is not there`);
});

const documents = [
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'SECURITY.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('packages').map((name) => `packages/${name}/README.md`),
];

/** Anchors of a document's headings, as GitHub makes them. */
const anchors = (text) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

for (const document of documents)
  test(`${document}: links lead somewhere`, () => {
    const text = read(document).replace(/^```[^]*?^```/gm, '');
    const lost = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target)
      .filter((target) => !/^(https?|mailto):/.test(target))
      .filter((target) => {
        const [path, anchor] = target.split('#');
        const file = path === '' ? document : join(dirname(document), path);
        return !existsSync(file) || (anchor && !anchors(read(file)).includes(anchor));
      });
    assert.deepEqual(lost, []);
  });
