// `npm run compare-mappers -- <commit> [count]`: maps the same random calls with the mapper of that commit
// and with the one of this folder, and reports the first call, made as small as can be, that they map
// differently.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { plainSession } from './compare-mappers/plain-calls.mjs';
import { anySession } from './compare-mappers/random-calls.mjs';
import { callsPerSession } from './compare-mappers/session.mjs';
import { coreOfCommit } from './core-of-commit.mjs';

const usage = `npm run compare-mappers -- <commit> [count] [--seed <number>] [--plain]

  commit   the mapper to compare with, such as main
  count    how many calls; 500000 when absent
  --seed   a run's number, to repeat it; 1 when absent
  --plain  only calls that every edition of the mapping rules maps alike`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, plain: { type: 'boolean', default: false } },
});
const [commit, count = '500000'] = positionals;
if (!commit || !(Number(count) > 0)) {
  console.error(usage);
  process.exit(1);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [before, now] = await Promise.all(
  [coreOfCommit(commit), 'packages/core/src'].map((source) => mapperOf(source)),
);

/** The mapper of a tree: `createMapper`, whose mappers return what they throw. */
async function mapperOf(source) {
  const { outputFiles } = await build({
    entryPoints: [join(source, 'mapping/create-mapper.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { createMapper } = await import(`data:text/javascript;base64,${code}`);
  return (settings) => {
    const map = createMapper(settings);
    return (call, eventId) => {
      try {
        return map(call, eventId);
      } catch (error) {
        return `throws ${error}`;
      }
    };
  };
}

let compared = 0;

/** Maps the calls of one page, one after the other: a mapper remembers how objects were made. */
function mapAlike({ settings, calls }) {
  const maps = [before, now].map((createMapper) => createMapper(settings));
  for (const { call, eventId } of calls) {
    const [expected, mapped] = maps.map((map) => map(call, eventId));
    compared++;
    if (!isDeepStrictEqual(mapped, expected))
      throw new Error(
        `${commit} maps to ${fc.stringify(expected)}\nthis tree maps to ${fc.stringify(mapped)}`,
      );
  }
}

const fixture = (name) => JSON.parse(readFileSync(`packages/core/test/fixtures/${name}.json`));
if (!values.plain) {
  for (const { call, settings } of fixture('calls'))
    mapAlike({ settings, calls: [{ call, eventId: 'id-1' }] });
  for (const { message, settings } of fixture('segment-calls')) {
    const { pinterestEventMapping: eventMapping, pinterestCustomProperties: customProperties } =
      settings;
    mapAlike({ settings: { eventMapping, customProperties }, calls: [{ call: message }] });
  }
}
fc.assert(fc.property(values.plain ? plainSession : anySession, mapAlike), {
  seed: Number(values.seed),
  numRuns: Math.ceil(Number(count) / callsPerSession),
});
console.log(`${compared} calls mapped as by ${commit}`);
