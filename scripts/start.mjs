// `npm start`: the demo shop with a Pinterest of its own, from a clone with nothing installed.
// `npm start -- --tag-id 2612345678901` sends to the real Pinterest instead.
import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { run } from './run.mjs';

const usage = 'npm start -- [--tag-id <13 digits>] [--port <number>] [--sandbox-port <number>]';
const { values } = readArguments();
const tagId = values['tag-id'];
if (tagId !== undefined && !/^\d{13}$/.test(tagId)) {
  fail(`--tag-id is "${tagId}"; it must be the 13 digits from Ads Manager, Conversions.`);
}

await install();
await run('npm', ['run', '--silent', 'build']);
const { startDemo } = await import('../demo/start-demo.mjs');
await startDemo({
  tagId,
  port: Number(values.port),
  sandboxPort: Number(values['sandbox-port']),
});

function readArguments() {
  try {
    return parseArgs({
      options: {
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
