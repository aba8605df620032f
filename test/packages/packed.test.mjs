// Each tarball by itself: what publint and Are the types wrong? find, and what is in it.
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packAll, packages } from './pack.mjs';

let folder;
let packed;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pinterest-tag-packed-'));
  packed = new Map((await packAll(folder)).map((each) => [each.name, each]));
});
after(() => rm(folder, { recursive: true, force: true }));

/** The files that a value of `exports`, or of `bin`, points at. */
const targets = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(targets);

for (const { folder: source, manifest } of packages) {
  const { name } = manifest;

  test(`${name}: publint finds nothing`, async () => {
    const tarball = await readFile(packed.get(name).tarball);
    const { messages, pkg } = await publint({
      strict: true,
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  test(`${name}: types resolve as the code does`, async () => {
    // Files that are no modules have no types.
    const files = Object.keys(manifest.exports).filter((entry) => /\.js(on)?$/.test(entry));
    const tarball = createPackageFromTarballData(await readFile(packed.get(name).tarball));
    const { types, problems } = await checkPackage(tarball, {
      excludeEntrypoints: files.map((file) => file.slice(2)),
    });
    assert.ok(types);
    // All are modules: what can't load them has no types either.
    const withoutModules = ['node10', 'node16-cjs'];
    assert.deepEqual(
      problems.filter(({ resolutionKind }) => !withoutModules.includes(resolutionKind)),
      [],
    );
  });

  test(`${name}: holds what its manifest points at, and says whose it is`, () => {
    const { files } = packed.get(name);
    const { exports, bin, unpkg, customElements, sideEffects } = manifest;
    const named = [exports, bin, unpkg, customElements, manifest['web-types']].flatMap(targets);
    const effects = (Array.isArray(sideEffects) ? sideEffects : []).filter(
      (path) => !path.includes('*'),
    );
    for (const path of [...named, ...effects])
      assert.ok(files.includes(path.replace('./', '')), `${path} is not in the tarball`);
    for (const path of ['LICENSE', 'README.md', 'package.json'])
      assert.ok(files.includes(path), path);
    assert.deepEqual(
      files.filter((path) => /(^|\/)(test|tsconfig|node_modules)|tsbuildinfo/.test(path)),
      [],
    );
    assert.equal(manifest.license, 'MIT');
    assert.equal(manifest.repository.directory, source);
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    assert.equal(manifest.engines.node, '>=20.19');
    assert.equal(manifest.type, 'module');
    assert.ok(manifest.keywords.length > 3);
  });
}

test('all packages have one version, and ask for each other in it', () => {
  const [{ manifest: first }] = packages;
  for (const { manifest } of packages) {
    assert.equal(manifest.version, first.version, manifest.name);
    for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
      if (name.startsWith('@pinterest-tag/')) assert.equal(range, manifest.version, manifest.name);
  }
});
