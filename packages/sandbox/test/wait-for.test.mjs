import assert from 'node:assert/strict';
import test from 'node:test';
import { createSandbox } from '../dist/index.js';
import { sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

test('resolves with all events once there are enough', async (t) => {
  const sandbox = await startSandbox(t);
  const waiting = sandbox.waitFor(2);
  await sendEvent(sandbox, { event: 'Lead' });
  assert.equal(await Promise.race([waiting, 'not yet']), 'not yet');
  await sendEvent(sandbox, { event: 'Signup' });
  assert.deepEqual(await waiting, sandbox.events());
  assert.deepEqual(await sandbox.waitFor(1), sandbox.events());
});

test('resolves by a condition', async (t) => {
  const sandbox = await startSandbox(t);
  const waiting = sandbox.waitFor((events) => events.some(({ event }) => event === 'Signup'));
  await sendEvent(sandbox, { event: 'Lead' });
  assert.equal(await Promise.race([waiting, 'not yet']), 'not yet');
  await sendEvent(sandbox, { event: 'Signup' });
  assert.equal((await waiting).length, 2);
});

test('gives up with what did arrive', async (t) => {
  const sandbox = await startSandbox(t);
  await assert.rejects(sandbox.waitFor(1, { timeout: 5 }), {
    message: 'Waited 5 ms for 1 event(s); nothing arrived',
  });
  await sendEvent(sandbox, { event: 'Lead' });
  await assert.rejects(
    sandbox.waitFor(() => false, { timeout: 5 }),
    {
      message: 'Waited 5 ms for a condition; 1 arrived: Lead (tag 2612345678901, script)',
    },
  );
});

test('names the last 20 of more events', async (t) => {
  const sandbox = await startSandbox(t);
  for (const number of Array(21).keys()) await sendEvent(sandbox, { event: `E${number}` });
  const last = Array.from(
    { length: 20 },
    (_, index) => `E${index + 1} (tag 2612345678901, script)`,
  );
  await assert.rejects(sandbox.waitFor(22, { timeout: 5 }), {
    message: `Waited 5 ms for 22 event(s); 21 arrived, the last 20: ${last.join(', ')}`,
  });
});

test('rejects with what a condition throws, at once or later', async (t) => {
  const sandbox = await startSandbox(t);
  const throwing = () => {
    throw new Error('mine');
  };
  await assert.rejects(sandbox.waitFor(throwing), { message: 'mine' });
  const later = assert.rejects(
    sandbox.waitFor((events) => events.length > 0 && throwing()),
    { message: 'mine' },
  );
  await sendEvent(sandbox, { event: 'Lead' });
  await later;
});

test('rejects when the sandbox closes', async () => {
  const sandbox = await createSandbox();
  const message = 'The sandbox was closed while waiting for 1 event(s); nothing arrived';
  const waiting = assert.rejects(sandbox.waitFor(1), { message });
  await sandbox.close();
  await waiting;
  await assert.rejects(sandbox.waitFor(1), { message });
});
