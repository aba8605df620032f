import assert from 'node:assert/strict';
import test from 'node:test';
import { createSandbox } from '../dist/index.js';
import { sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

const ADDRESSES = {
  core: async ({ scriptSrc }) => scriptSrc,
  async main({ url, scriptSrc }) {
    const core = await (await fetch(scriptSrc)).text();
    return `${url}/ct/${/lib\/main\.\w+\.js/.exec(core)[0]}`;
  },
  user: async ({ url }) => `${url}/user/?tid=1`,
  events: async ({ url }) => `${url}/v3/?tid=1&event=Lead`,
};

for (const [target, addressIn] of Object.entries(ADDRESSES)) {
  test(`${target}: each fault, changed at run time`, async (t) => {
    const sandbox = await startSandbox(t);
    const address = await addressIn(sandbox);
    const set = (fault) => sandbox.setFaults({ [target]: fault });
    const healthy = await (await fetch(address)).text();

    set({ status: 503 });
    const failing = await fetch(address, { headers: { origin: 'https://shop.example' } });
    assert.equal(failing.status, 503);
    assert.ok(failing.headers.get('access-control-allow-origin'));
    set({ body: 'else' });
    const other = await fetch(address);
    assert.deepEqual([other.status, await other.text()], [200, 'else']);
    set({ body: 'else', status: 404 });
    const both = await fetch(address);
    assert.deepEqual([both.status, await both.text()], [404, 'else']);

    set({ drop: true });
    await assert.rejects(fetch(address), TypeError);

    set({ delay: 60 });
    const start = performance.now();
    assert.equal(await (await fetch(address)).text(), healthy);
    assert.ok(performance.now() - start >= 58);

    set({ hang: true });
    let answered = false;
    const hanging = fetch(address).finally(() => (answered = true));
    const asExpected = assert.rejects(hanging, TypeError);
    const healthyOne = target === 'user' ? ADDRESSES.events : ADDRESSES.user;
    await (await fetch(await healthyOne(sandbox))).text();
    assert.equal(answered, false);
    await sandbox.close();
    await asExpected;
  });
}

test('events: what is answered badly is recorded, what is dropped is not', async (t) => {
  const sandbox = await startSandbox(t, { faults: { events: { status: 500 } } });
  await sendEvent(sandbox, { event: 'Lead' });
  sandbox.setFaults({ events: { drop: true } });
  await assert.rejects(sendEvent(sandbox, { event: 'Signup' }));
  assert.deepEqual(
    sandbox.events().map(({ event }) => event),
    ['Lead'],
  );
  assert.equal(sandbox.requests().length, 2);
});

test('closing ends a delay', async () => {
  const sandbox = await createSandbox({ faults: { events: { delay: 2_000_000_000 } } });
  const delayed = assert.rejects(sendEvent(sandbox, { event: 'Lead' }));
  await sandbox.waitFor(1);
  await sandbox.close();
  await delayed;
  await sandbox.close();
});

const invalid = [
  ['null', 'faults is not an object'],
  ['[]', 'faults is not an object'],
  ['{', 'not valid JSON'],
  ['{"v3":{}}', 'faults.v3 is unknown; there are core, main, user, events, conversions'],
  ['{"user":1}', 'faults.user is not valid'],
  ['{"user":{"wait":1}}', 'faults.user.wait is unknown; there are delay, status, body, hang, drop'],
  ['{"user":{"delay":-1}}', 'faults.user.delay is not valid'],
  ['{"user":{"status":"500"}}', 'faults.user.status is not valid'],
  ['{"user":{"status":99}}', 'faults.user.status is not valid'],
  ['{"user":{"hang":1}}', 'faults.user.hang is not valid'],
  [
    '{"__proto__":{}}',
    'faults.__proto__ is unknown; there are core, main, user, events, conversions',
  ],
];

for (const [body, message] of invalid) {
  test(`PUT /faults refuses ${body}`, async (t) => {
    const sandbox = await startSandbox(t, { faults: { core: { delay: 1 } } });
    const response = await fetch(`${sandbox.url}/faults`, { method: 'PUT', body });
    assert.deepEqual([response.status, await response.json()], [400, { error: message }]);
    const kept = await (await fetch(`${sandbox.url}/faults`)).json();
    assert.deepEqual(kept, { core: { delay: 1 } });
    if (message !== 'not valid JSON') {
      assert.throws(() => sandbox.setFaults(JSON.parse(body)), { name: 'TypeError', message });
    }
  });
}

test('PUT /faults takes effect and replaces what was', async (t) => {
  const sandbox = await startSandbox(t, { faults: { core: { status: 500 } } });
  const faults = { user: { status: 502 } };
  const put = await fetch(`${sandbox.url}/faults`, { method: 'PUT', body: JSON.stringify(faults) });
  assert.deepEqual(await put.json(), faults);
  assert.equal((await fetch(`${sandbox.url}/user/`)).status, 502);
  assert.equal((await fetch(sandbox.scriptSrc)).status, 200);
});
