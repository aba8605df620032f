import assert from 'node:assert/strict';
import { connect } from 'node:net';
import test from 'node:test';
import { createSandbox } from '../dist/index.js';
import { sendEvent, startSandbox, TAG_ID } from '../test-support/start-sandbox.mjs';

test('keeps the latest maxEvents events and requests', async (t) => {
  const sandbox = await startSandbox(t, { maxEvents: 2 });
  for (const event of ['Lead', 'Signup', 'Search']) await sendEvent(sandbox, { event });
  assert.deepEqual(
    sandbox.events().map(({ id, event }) => [id, event]),
    [
      [2, 'Signup'],
      [3, 'Search'],
    ],
  );
  assert.equal(sandbox.requests().length, 2);
});

test('an event that is no longer kept makes no duplicate', async (t) => {
  const sandbox = await startSandbox(t, { maxEvents: 2 });
  for (const event_id of ['a', 'b', 'b', 'c', 'a'])
    await sendEvent(sandbox, { event: 'Lead', ed: { event_id } });
  assert.deepEqual(
    sandbox.events().map(({ warnings }) => warnings),
    [[], []],
  );
  await sendEvent(sandbox, { event: 'Lead', ed: { event_id: 'a' } });
  assert.deepEqual(sandbox.events().at(-1).warnings, [
    'duplicate: Lead with this event_id has been received before',
  ]);
});

test('a body of maxBody bytes is taken, one more is answered 413', async (t) => {
  const sandbox = await startSandbox(t, { maxBody: 5000 });
  const head = `tid=${TAG_ID}&event=Lead&x=`;
  const send = (size, path = '/v3/', method = 'POST') =>
    fetch(`${sandbox.url}${path}`, { method, body: head.padEnd(size, 'x') });
  assert.equal((await send(5000)).status, 200);
  const refused = await send(5001);
  assert.equal(refused.status, 413);
  assert.deepEqual(await refused.json(), { error: 'the body is larger than 5000 bytes' });
  assert.equal((await send(3_000_000)).status, 413);
  assert.equal((await send(5001, '/faults', 'PUT')).status, 413);
  assert.equal(sandbox.events().length, 1);
});

test('a client that leaves in the middle of its body is not an event', async (t) => {
  const sandbox = await startSandbox(t);
  const errors = t.mock.method(console, 'error', () => undefined);
  const { port } = new URL(sandbox.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('POST /v3/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\ntid=1');
  while (sandbox.requests().length === 0) await new Promise(setImmediate);
  socket.destroy();
  await sendEvent(sandbox, { event: 'Lead' });
  assert.deepEqual(
    sandbox.events().map(({ event }) => event),
    ['Lead'],
  );
  await sandbox.close();
  assert.equal(errors.mock.callCount(), 0);
});

for (const options of [{ maxEvents: 0 }, { maxEvents: 1.5 }, { maxBody: NaN }, { port: 65_536 }]) {
  test(`refuses ${JSON.stringify(options)}`, async () => {
    await assert.rejects(createSandbox(options), RangeError);
  });
}

test("a port in use rejects with the system's code", async (t) => {
  const sandbox = await startSandbox(t);
  const port = Number(new URL(sandbox.url).port);
  await assert.rejects(createSandbox({ port }), { code: 'EADDRINUSE' });
});

test('many run side by side', async (t) => {
  const sandboxes = await Promise.all(Array.from({ length: 8 }, () => startSandbox(t)));
  assert.equal(new Set(sandboxes.map(({ url }) => url)).size, 8);
  await sendEvent(sandboxes[3], { event: 'Lead' });
  assert.deepEqual(
    sandboxes.map((it) => it.events().length),
    [0, 0, 0, 1, 0, 0, 0, 0],
  );
});
