// `npm run paste-starts`: each start of the README as a newcomer takes it. Clones this repository, packs what the
// way needs, installs it in an empty folder, pastes the README's block, and waits for the first event.
// Prints the seconds from the clone to that event. Pinterest is the sandbox, in Chromium by the real addresses.
//   --only <text>  only headings with this in them
import { startDevServer } from '@web/dev-server';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createSandbox } from '../packages/sandbox/dist/index.js';
import { launchChromium } from '../test/support/browsers.mjs';
import { sites } from './paste-starts/sites.mjs';
import { runQuietly } from './run-quietly.mjs';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const firstEventMs = 30_000;

const folder = await mkdtemp(join(tmpdir(), 'paste-starts-'));
const clone = join(folder, 'clone');
const seconds = async (work) => {
  const start = performance.now();
  await work();
  return Math.round((performance.now() - start) / 1000);
};
const toReady = await seconds(async () => {
  await runQuietly('git', ['clone', '--quiet', resolve('.'), clone]);
  await runQuietly('npm', ['run', 'pack', '--', 'core'], { cwd: clone });
});
console.log(
  `From git clone to the first pack, which installs and builds: ${toReady} s. From there:\n`,
);
const readme = await readFile(join(clone, 'README.md'), 'utf8');
for (const [heading, site] of Object.entries(sites)) {
  if (!heading.includes(values.only)) continue;
  const toEvent = await seconds(() => start(heading, site));
  console.log(`${heading}: ${toEvent} s to ${site.firstEvent}`);
}
await rm(folder, { recursive: true, force: true });

/** From an empty folder to the first event. */
async function start(heading, { pack, install = [], files, firstEvent }) {
  const project = join(folder, pack + heading.length);
  await mkdir(project);
  const printed = await runQuietly('npm', ['run', 'pack', '--', pack, '--to', project], {
    cwd: clone,
  });
  const [script] = /<script .*<\/script>/.exec(printed) ?? [];
  const tarballs = /npm install (.*)/.exec(printed)?.[1].split(' ') ?? [];
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  if (tarballs.length > 0)
    await runQuietly('npm', ['install', '--no-audit', '--no-fund', ...tarballs, ...install], {
      cwd: project,
    });
  for (const [name, text] of Object.entries(files(blockOf(heading), script)))
    await writeFile(join(project, name), text);

  const sandbox = await createSandbox();
  const isThere = () => sandbox.events({ event: firstEvent }).length > 0;
  const arrived = sandbox.waitFor(isThere, { timeout: firstEventMs });
  try {
    if (pack === 'server') await runServer(project, sandbox);
    else await visit(project, install.includes('vite'), sandbox, arrived);
    await arrived;
  } finally {
    await sandbox.close();
  }
}

/** The first block of code below a heading of the README. */
function blockOf(heading) {
  const section = readme.slice(readme.indexOf(`\n### ${heading}\n`));
  return /```\w+\n([^]*?)```/.exec(section)[1];
}

/** Runs main.mjs; what it sends to Pinterest's API goes to the sandbox. */
function runServer(project, sandbox) {
  const redirect = `const { fetch } = globalThis;
    globalThis.fetch = (url, init) =>
      fetch(String(url).replace('https://api.pinterest.com', '${sandbox.url}'), init);`;
  const preload = `data:text/javascript,${encodeURIComponent(redirect)}`;
  return runQuietly('node', ['--import', preload, 'main.mjs'], { cwd: project });
}

/** Opens the project's page, bundled if it has a bundler, until the event is there. */
async function visit(project, isBundled, sandbox, arrived) {
  if (isBundled) await runQuietly('npx', ['vite', 'build'], { cwd: project });
  const server = await startDevServer({
    config: { rootDir: isBundled ? join(project, 'dist') : project },
    autoExitProcess: false,
    logStartMessage: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, sandbox));
    await page.goto(`http://localhost:${server.config.port}/`);
    await arrived;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The sandbox answers for Pinterest, and Segment knows no other destinations. */
async function answer(request, sandbox) {
  const { host, pathname, search } = new URL(request.url());
  const headers = { 'access-control-allow-origin': '*' };
  if (host === 'cdn.segment.com')
    return request.respond({
      headers,
      contentType: 'application/json',
      body: '{"integrations":{}}',
    });
  if (!/^(s\.pinimg|ct\.pinterest)\.com$/.test(host)) return request.continue();
  const response = await fetch(sandbox.url + pathname + search, {
    method: request.method(),
    headers: request.headers(),
    ...(request.hasPostData() && { body: await request.fetchPostData() }),
  });
  return request.respond({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
