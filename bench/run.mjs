// `npm run bench`: what the tag costs, beside the floor. Prints a table per part, writes
// bench/results/latest.json, and compares with bench/baseline.json.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installBrowsers } from '../scripts/install-browsers.mjs';
import { install } from '../scripts/install.mjs';
import { run } from '../scripts/run.mjs';

const parts = ['mapping', 'click', 'dispatch', 'start', 'data-layer', 'inspector', 'size'];
const usage = `npm run bench -- [part ...] [--save] [--check] [--no-build]

  part        ${parts.join(', ')}; all of them when none is named
  --save      makes this run's figures the baseline, bench/baseline.json
  --check     ends with 1 when a goal is not kept
  --no-build  measures what was built before`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
await installBrowsers();
if (values.build) await run('npm', ['run', '--silent', 'build']);
const { compare, withPart } = await import('./baseline.mjs');
const { formatTable, keepsGoal } = await import('./table.mjs');

const baselineFile = 'bench/baseline.json';
const baseline = JSON.parse(await readFile(baselineFile, 'utf8'));
const results = {};
for (const part of positionals.length > 0 ? positionals : parts) {
  const { title, measurePart } = await import(`./${part}.mjs`);
  const rows = compare(part, await measurePart(), baseline);
  console.log(`\n${formatTable(title, rows)}`);
  results[part] = rows;
}
await save();

const all = Object.values(results).flat();
const worse = all.filter(({ isWorse }) => isWorse);
const over = all.filter((row) => keepsGoal(row) === false);
console.log(`\n${over.length} over their goal, ${worse.length} worse than the baseline`);
if (values.check && over.length > 0) process.exitCode = 1;

async function save() {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  await mkdir('bench/results', { recursive: true });
  await writeJson('bench/results/latest.json', { at: new Date().toISOString(), machine, results });
  if (!values.save) return;
  const saved = Object.entries(results).reduce(
    (known, [part, rows]) => withPart(known, part, rows),
    baseline,
  );
  await writeJson(baselineFile, saved);
}

async function writeJson(file, value) {
  await writeFile(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

function readArguments() {
  try {
    const given = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        save: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        build: { type: 'boolean', default: true },
      },
    });
    const unknown = given.positionals.find((part) => !parts.includes(part));
    if (unknown) throw new Error(`there is no part "${unknown}"`);
    return given;
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    return process.exit(1);
  }
}
