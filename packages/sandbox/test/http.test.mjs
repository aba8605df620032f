import assert from 'node:assert/strict';
import test from 'node:test';
import { createSandbox } from '../dist/index.js';
import { rawRequest } from '../test-support/raw-request.mjs';
import { sendEvent, startSandbox, TAG_ID } from '../test-support/start-sandbox.mjs';

const ORIGIN = 'https://shop.example';

test('refuses foreign hosts, without a trace in the log', async (t) => {
  const sandbox = await startSandbox(t);
  const { port } = new URL(sandbox.url);
  const hosts = [
    [`127.0.0.1:${port}`, 200],
    ['localhost', 200],
    [`LOCALHOST:${port}`, 200],
    [`[::1]:${port}`, 200],
    [`shop.localhost:${port}`, 200],
    ['shop.example', 403],
    [`127.0.0.1.shop.example:${port}`, 403],
    [`localhost.shop.example`, 403],
    ['localhost@shop.example', 403],
  ];
  for (const [host, status] of hosts) {
    sandbox.clear();
    const response = await rawRequest(`${sandbox.url}/v3/?event=Lead`, { headers: { host } });
    assert.equal(response.status, status, host);
    const seen = status === 200 ? 1 : 0;
    assert.equal(sandbox.events().length, seen, host);
    assert.equal(sandbox.requests().length, seen, host);
  }
});

/** Whose pages may use the API, with `https://shop.example` allowed by option. */
const origins = [
  [undefined, true],
  ['http://localhost', true],
  ['https://localhost:5173', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://shop.localhost:8080', true],
  [ORIGIN, true],
  ['https://shop.example:444', false],
  ['http://shop.example', false],
  ['https://evil.example', false],
  ['http://localhost.evil.example', false],
  ['http://evil-localhost', false],
  ['http://127.0.0.1.evil.example', false],
  ['chrome-extension://localhost', false],
  ['null', false],
];
const apiCalls = [
  ['GET', '/events'],
  ['GET', '/requests'],
  ['GET', '/faults'],
  ['PUT', '/faults'],
  ['POST', '/events'],
  ['OPTIONS', '/faults'],
  ['DELETE', '/events'],
];
for (const [origin, allowed] of origins) {
  test(`the API is ${allowed ? 'open' : 'closed'} to pages of ${origin}`, async (t) => {
    const sandbox = await startSandbox(t, { allowedOrigins: [ORIGIN] });
    await sendEvent(sandbox, { event: 'Lead' });
    sandbox.setFaults({ user: { delay: 1 } });
    const headers = origin === undefined ? {} : { origin };
    for (const [method, path] of apiCalls) {
      const body = method === 'PUT' ? '{}' : undefined;
      const response = await rawRequest(sandbox.url + path, { method, headers, body });
      const what = `${method} ${path}`;
      assert.equal(response.status === 403, !allowed, what);
      assert.equal(
        response.headers['access-control-allow-origin'],
        allowed ? origin : undefined,
        what,
      );
      assert.equal(response.headers['access-control-allow-credentials'], undefined, what);
      if (!allowed) {
        assert.equal(
          JSON.parse(response.body).error,
          `pages of ${origin} may not use the sandbox; allow them by allowedOrigins or --allow-origin`,
        );
      }
    }
    assert.deepEqual(
      [sandbox.events().length, sandbox.requests().length],
      allowed ? [0, 0] : [1, 1],
    );
    const stream = rawRequest(`${sandbox.url}/events/stream`, { headers });
    if (allowed) stream.catch(() => undefined);
    else assert.equal((await stream).status, 403);
  });
}

for (const text of ['shop.example', 'https://shop.example/a', '*', 'file:///a']) {
  test(`"${text}" is no allowed origin`, async () => {
    await assert.rejects(createSandbox({ allowedOrigins: [text] }), TypeError);
  });
}

test('serves the two scripts, never cached', async (t) => {
  const sandbox = await startSandbox(t);
  assert.equal(sandbox.scriptSrc, `${sandbox.url}/ct/core.js`);
  assert.equal(sandbox.endpoint, sandbox.url);
  const core = await fetch(sandbox.scriptSrc);
  assert.equal(core.headers.get('cache-control'), 'no-store');
  assert.match(core.headers.get('content-type'), /^text\/javascript/);
  const [mainFile] = /lib\/main\.[0-9a-f]{8}\.js/.exec(await core.text());
  const main = await fetch(`${sandbox.url}/ct/${mainFile}`);
  assert.equal(main.status, 200);
  assert.match(main.headers.get('content-type'), /^text\/javascript/);
  assert.equal((await fetch(`${sandbox.url}/ct/lib/main.00000000.js`)).status, 404);
});

test('/v3/ answers the script with JSON, for the asking page and its cookies', async (t) => {
  const sandbox = await startSandbox(t);
  const { headers, body } = await rawRequest(`${sandbox.url}/v3/?tid=${TAG_ID}&event=Lead`, {
    headers: { origin: ORIGIN },
  });
  assert.equal(headers['access-control-allow-origin'], ORIGIN);
  assert.equal(headers['access-control-allow-credentials'], 'true');
  assert.equal(headers.vary, 'Origin');
  assert.deepEqual(JSON.parse(body), {});
});

test('/v3/ answers the image tag with a GIF of one pixel', async (t) => {
  const sandbox = await startSandbox(t);
  const response = await fetch(`${sandbox.url}/v3/?tid=${TAG_ID}&event=Lead&noscript=1`);
  assert.equal(response.headers.get('content-type'), 'image/gif');
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.toString('latin1', 0, 6), 'GIF89a');
  assert.deepEqual([bytes.readUInt16LE(6), bytes.readUInt16LE(8)], [1, 1]);
});

test('/v3/ answers preflights and records no event for them', async (t) => {
  const sandbox = await startSandbox(t);
  const { status, headers } = await rawRequest(`${sandbox.url}/v3/`, {
    method: 'OPTIONS',
    headers: { origin: ORIGIN, 'access-control-request-headers': 'x-one' },
  });
  assert.equal(status, 204);
  assert.equal(headers['access-control-allow-origin'], ORIGIN);
  assert.equal(headers['access-control-allow-methods'], 'GET, POST, OPTIONS');
  assert.equal(headers['access-control-allow-headers'], 'x-one');
  assert.deepEqual(sandbox.events(), []);
});

test('/user/ answers JSON with its two headers exposed', async (t) => {
  const sandbox = await startSandbox(t);
  const { headers, body } = await rawRequest(`${sandbox.url}/user/?tid=${TAG_ID}&pd={}`, {
    headers: { origin: ORIGIN },
  });
  assert.equal(headers['access-control-expose-headers'], 'Epik, Pin-Unauth');
  assert.equal(headers['access-control-allow-origin'], ORIGIN);
  assert.equal(headers['timing-allow-origin'], '*');
  assert.ok(headers['pin-unauth']);
  assert.deepEqual(JSON.parse(body), {});
});

test("the request log holds all of Pinterest's addresses and nothing else", async (t) => {
  const sandbox = await startSandbox(t);
  const before = Date.now();
  await fetch(`${sandbox.url}/ct/core.js?x=1`);
  await fetch(`${sandbox.url}/ct/nothing.js`);
  await fetch(`${sandbox.url}/user/?tid=${TAG_ID}`);
  await sendEvent(sandbox, { event: 'Lead' });
  await fetch(`${sandbox.url}/v3/`, { method: 'POST', body: `tid=${TAG_ID}&event=Lead` });
  await fetch(`${sandbox.url}/events`);
  await fetch(sandbox.url);
  const requests = sandbox.requests();
  for (const { at } of requests) assert.ok(at >= before && at <= Date.now());
  assert.deepEqual(
    requests.map(({ at: _at, ...rest }) => rest),
    [
      { method: 'GET', path: '/ct/core.js' },
      { method: 'GET', path: '/ct/nothing.js' },
      { method: 'GET', path: '/user/', tagId: TAG_ID },
      { method: 'GET', path: '/v3/', tagId: TAG_ID, event: 'Lead' },
      { method: 'POST', path: '/v3/', tagId: TAG_ID, event: 'Lead' },
    ],
  );
});

test('unknown addresses and methods are answered with what there is', async (t) => {
  const sandbox = await startSandbox(t);
  const missing = await fetch(`${sandbox.url}/v4/`);
  assert.equal(missing.status, 404);
  const { error, paths } = await missing.json();
  assert.equal(error, 'there is no /v4/');
  assert.deepEqual(
    paths.filter((path) => !path.startsWith('/ct/lib/')),
    [
      ...['/', '/ct/core.js', '/user/', '/v3/', '/v5/ad_accounts/{id}/events'],
      ...['/events', '/events/stream', '/requests', '/faults'],
    ],
  );
  const wrong = await fetch(`${sandbox.url}/events`, { method: 'POST', body: 'x' });
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get('allow'), 'GET, DELETE, OPTIONS');
  const front = await (await fetch(sandbox.url)).text();
  for (const path of paths.slice(1)) assert.ok(front.includes(path), path);
  // Not a path, and a path that looks like a host.
  assert.equal((await rawRequest(sandbox.url, { path: 'x' })).status, 400);
  assert.equal((await rawRequest(sandbox.url, { path: '//v3/' })).status, 404);
});
