// `npm start`: the demo shop with a local mock of Pinterest, from a fresh clone.
// `npm start -- --tag-id 2612345678901` sends to the real Pinterest instead.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { run } from './run.mjs';

const usage = 'npm start -- [--tag-id <13 digits>] [--port <number>] [--sandbox-port <number>]';
const { values } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const tagId = values['tag-id'];
if (tagId !== undefined && !/^\d{13}$/.test(tagId)) {
  fail(`--tag-id is "${tagId}"; it must be the 13 digits from Ads Manager, Conversions.`);
}

const port = await freePort('port');
const sandboxPort = tagId ? undefined : await freePort('sandbox-port');

console.log('Starting the demo, in three steps; the first start takes a few minutes.');
console.log('1 of 3: installing dependencies');
await install();
console.log('2 of 3: building the packages');
await run('npm', ['run', '--silent', 'build']);
console.log('3 of 3: building the demo shops');
await run('npm', ['run', '--silent', 'build:demo']);
const { startDemo } = await import('../demo/start-demo.mjs');
await startDemo({ tagId, port, sandboxPort });

/** The option's port, once it is known to be free. */
async function freePort(name) {
  const given = values[name];
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < 1 || number > 65_535)
    return fail(`--${name} is "${given}"; it must be a number from 1 to 65535.`);
  const probe = createServer();
  try {
    await once(probe.listen(number), 'listening');
  } catch (error) {
    fail(`--${name} ${number} is not available (${error.code}); choose another with --${name}.`);
  }
  await once(probe.close(), 'close');
  return number;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'tag-id': { type: 'string' },
        port: { type: 'string', default: '8000' },
        'sandbox-port': { type: 'string', default: '8788' },
      },
    });
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  console.error(`${message}\n${usage}`);
  process.exit(1);
}
