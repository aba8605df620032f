import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { rawRequest } from '../test-support/raw-request.mjs';
import { sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

function start(...args) {
  return spawn(process.execPath, [BIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(...args) {
  const child = start(...args);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

test('--help prints the options', async () => {
  const { code, stdout, stderr } = await run('--help');
  assert.deepEqual([code, stderr], [0, '']);
  assert.match(stdout, /^Usage: pinterest-tag-sandbox/);
  for (const option of ['--port', '--delay', '--allow-origin', '--help'])
    assert.ok(stdout.includes(option));
});

const mistakes = [
  [['--prt', '1'], /^pinterest-tag-sandbox: Unknown option '--prt'.*\nTry --help\.\n$/],
  [
    ['--port', 'x'],
    /^pinterest-tag-sandbox: --port takes a whole number from 0 to 65535, not "x"\n/,
  ],
  [['--port', '65536'], /--port takes a whole number/],
  [['--delay', '1.5'], /--delay takes a whole number/],
  [
    ['--allow-origin', 'shop.example'],
    /--allow-origin: "shop.example" is no origin: expected scheme and host/,
  ],
  [['extra'], /Unexpected argument 'extra'/],
];

for (const [args, message] of mistakes) {
  test(`${args.join(' ')} is explained`, async () => {
    const { code, stdout, stderr } = await run(...args);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, message);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('--allow-origin opens the API to pages of another origin', async (t) => {
  const origin = 'https://shop.example';
  const child = start(
    '--port',
    '0',
    '--allow-origin',
    'https://one.example',
    '--allow-origin',
    origin,
  );
  t.after(() => child.kill());
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\/\/\S+/.exec(line) ?? [];
    if (!url) continue;
    for (const [given, status] of [
      [origin, 200],
      ['https://two.example', 403],
    ])
      assert.equal(
        (await rawRequest(`${url}/events`, { headers: { origin: given } })).status,
        status,
      );
    return;
  }
});

test('a port in use is explained', async (t) => {
  const { port } = new URL((await startSandbox(t)).url);
  assert.deepEqual(await run('--port', port), {
    code: 1,
    stdout: '',
    stderr: 'pinterest-tag-sandbox: The port is in use; choose another one with --port.\n',
  });
});

test('runs, prints each event, and ends on SIGINT', async (t) => {
  const child = start('--port', '0', '--delay', '40');
  t.after(() => child.kill('SIGKILL'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const lineWith = async (text) => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error(`ended before a line with ${text}`);
      if (value.includes(text)) return value;
    }
  };
  const url = /http:\S+/.exec(await lineWith('sandbox on'))[0];
  assert.match(
    await lineWith('<pinterest-tag'),
    new RegExp(`script-src="${url}/ct/core.js" endpoint="${url}"`),
  );
  await lineWith('WARNINGS');
  const begun = performance.now();
  await sendEvent({ url }, { event: 'Refund' });
  assert.ok(performance.now() - begun >= 38);
  assert.match(await lineWith('Refund'), /partner-defined/);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'close'), [0, null]);
});
