// A project of somebody else's: it installs the tarballs, from nowhere but them and the registry, and
// uses each package: in TypeScript, in plain Node, bundled, and by a script tag.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { launchChromium } from '../support/browsers.mjs';
import { engines } from '../support/engines.mjs';
import { packAll, packages } from './pack.mjs';

const exec = promisify(execFile);
const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
const installed = [
  ...['@segment/analytics-next', '@types/node', '@types/react', 'esbuild', 'react', 'react-dom'],
  ...['@typescript/native', 'typescript', 'vite', 'vue', 'vue-router'],
];
const noBrowser = engines.chromium.path ? false : engines.chromium.missing;
let project;

/** Runs a command in the project; fails with all it said. */
const run = (command, ...args) =>
  exec(command, args, { cwd: project, maxBuffer: 2 ** 26 }).then(
    ({ stdout }) => stdout,
    ({ message, stdout, stderr }) => assert.fail(`${message}\n${stdout}\n${stderr}`),
  );

before(async () => {
  project = await mkdtemp(join(tmpdir(), 'pinterest-tag-consumer-'));
  await cp('test/packages/consumer', project, { recursive: true });
  const packed = await packAll(project);
  const dependencies = Object.fromEntries([
    ...packed.map(({ name, tarball }) => [name, `file:${tarball}`]),
    ...installed.map((name) => [name, devDependencies[name]]),
  ]);
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }),
  );
  await run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
});
after(() => rm(project, { recursive: true, force: true }));

test('each package is there once, from its tarball', async () => {
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  const ours = Object.entries(lock.packages).filter(([path]) => path.includes('@pinterest-tag/'));
  assert.deepEqual(
    ours.map(([path]) => path).sort(),
    packages.map(({ manifest }) => `node_modules/${manifest.name}`).sort(),
  );
  for (const [path, { resolved, link }] of ours) {
    assert.match(resolved, /\.tgz$/, path);
    assert.equal(link, undefined, path);
  }
});

for (const [version, command, resolution] of [
  [7, 'tsc', 'bundler'],
  [7, 'tsc', 'node16'],
  [6, 'tsc6', 'node16'],
])
  test(`TypeScript ${version} compiles uses of each, strictly, with moduleResolution ${resolution}`, () =>
    run(`node_modules/.bin/${command}`, '-p', `tsconfig.${resolution}.json`));

test('each entry can be imported in plain Node', async () => {
  const lines = (await run('node', 'server.mjs')).trim().split('\n');
  const entries = packages.flatMap(({ manifest }) =>
    Object.entries(manifest.exports)
      .filter(([, target]) => typeof target === 'object')
      .map(([entry]) => manifest.name + entry.slice(1)),
  );
  assert.deepEqual(lines.map((line) => line.split(/: ?/)[0]).sort(), entries.sort());
});

test('the sandbox is a command', async () => {
  assert.match(await run('node_modules/.bin/pinterest-tag-sandbox', '--help'), /--port <number>/);
});

test('bundlers find all they need of every package', async () => {
  const options = ['--bundle', '--format=esm', '--platform=browser', '--outdir=bundled'];
  await run('node_modules/.bin/esbuild', 'frameworks.tsx', ...options, '--splitting');
  await run('node_modules/.bin/vite', 'build', '--ssr', 'frameworks.tsx', '--outDir', 'vite-ssr');
});

const bundles = {
  async esbuild() {
    const options = ['--bundle', '--minify', '--format=esm', '--splitting', '--outdir=esbuild'];
    await run('node_modules/.bin/esbuild', 'page.ts', ...options);
    return { folder: 'esbuild', script: '<script type="module" src="/page.js"></script>' };
  },
  async vite() {
    await writeFile(
      join(project, 'index.html'),
      '<!doctype html><script type="module" src="/page.ts"></script>',
    );
    await run('node_modules/.bin/vite', 'build', '--outDir', 'vite');
    const [file] = await readdir(join(project, 'vite/assets')).then((files) =>
      files.filter((name) => name.startsWith('index') && name.endsWith('.js')),
    );
    return { folder: 'vite', script: `<script type="module" src="/assets/${file}"></script>` };
  },
  async 'the script tag'() {
    const call = `PinterestTag.getPinterestTag().track('Order Completed', {
      order_id: 'bundled', total: 25, currency: 'EUR' });`;
    return {
      folder: 'node_modules/@pinterest-tag/element/dist',
      script: `<script src="/pinterest-tag.min.js"></script><script>${call}</script>`,
    };
  },
};

for (const [name, build] of Object.entries(bundles))
  test(`${name}: the page's events arrive, each once`, { skip: noBrowser }, async () => {
    const { folder, script } = await build();
    const { createSandbox } = await import(
      pathToFileURL(createRequire(join(project, 'x.js')).resolve('@pinterest-tag/sandbox'))
    );
    const sandbox = await createSandbox();
    const server = createServer(async (request, response) => {
      const file = await readFile(join(project, folder, request.url)).catch(() => undefined);
      response.setHeader('content-type', file ? 'text/javascript' : 'text/html');
      response.end(
        file ??
          `<!doctype html><html lang="en"><title>Shop</title>${script}
           <pinterest-tag tag-id="2612345678901" script-src="${sandbox.scriptSrc}"
             endpoint="${sandbox.endpoint}"></pinterest-tag>`,
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await sandbox.waitFor(
        (events) =>
          ['Checkout', 'PageVisit'].every((name) => events.some(({ event }) => event === name)),
        { timeout: 30_000 },
      );
      const arrived = sandbox.events().filter(({ event }) => event !== 'init');
      assert.deepEqual(arrived.map(({ event, data }) => [event, data.order_id]).sort(), [
        ['Checkout', 'bundled'],
        ['PageVisit', undefined],
      ]);
      assert.deepEqual(errors, []);
    } finally {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    }
  });
