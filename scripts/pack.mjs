// `npm run pack -- react`: what one installs while the packages are not on npm. Packs the named packages with
// those of ours that they need, and prints the command that installs them. `html` is the script tag: one file
// with its version in its name, and the tag to paste, with its integrity.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { run } from './run.mjs';
import { runQuietly } from './run-quietly.mjs';

const manifest = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));
const names = readdirSync('packages');
const usage = `npm run pack -- <html | ${names.join(' | ')}> ... [--to <folder>]`;

const { values, positionals } = readArguments();
const unknown = positionals.filter((name) => name !== 'html' && !names.includes(name));
if (unknown.length > 0) fail(`There is no package "${unknown.join('", "')}".`);
if (positionals.length === 0) fail('Name what to pack.');

await install();
await run('npm', ['run', '--silent', 'build']);
const to = resolve(values.to);
mkdirSync(to, { recursive: true });
if (positionals.includes('html')) packScript();
const packages = withDependencies(positionals.filter((name) => name !== 'html'));
if (packages.length > 0) await packTarballs();

/** The packages and, before each, those of ours that it depends on. */
function withDependencies(wanted) {
  const found = new Set();
  const add = (name) => {
    for (const dependency of Object.keys(manifest(name).dependencies ?? {}))
      if (dependency.startsWith('@pinterest-tag/')) add(dependency.split('/')[1]);
    found.add(name);
  };
  wanted.forEach(add);
  return [...found];
}

async function packTarballs() {
  const workspaces = packages.flatMap((name) => ['--workspace', `@pinterest-tag/${name}`]);
  const output = await runQuietly('npm', [
    ...['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', to],
    ...workspaces,
  ]);
  const files = JSON.parse(output).map(({ filename }) => join(to, filename));
  console.log(`\nIn your project's folder:\n\n  npm install ${files.join(' ')}\n`);
}

/** Copies the bundle, named by its version, and the files that it loads on demand from beside itself. */
function packScript() {
  const dist = 'packages/element/dist';
  const { version } = manifest('element');
  const bundle = 'pinterest-tag.min.js';
  const versioned = `pinterest-tag-${version}.min.js`;
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.min.js')))
    copyFileSync(join(dist, file), join(to, file === bundle ? versioned : file));
  const digest = createHash('sha384')
    .update(readFileSync(join(dist, bundle)))
    .digest('base64');
  console.log(`
Host the files of ${relative('.', to) || '.'} with your site, and paste into its pages:

  <script src="/${versioned}" integrity="sha384-${digest}" async></script>
  <pinterest-tag tag-id="2612345678901"></pinterest-tag>

From another host the script also needs crossorigin="anonymous".
`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string', default: 'packs' } },
    });
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}
