// Where there is no Node: one file without built-ins, in a realm that has web standards alone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { createSandbox } from '@pinterest-tag/sandbox';

async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['packages/server/dist/index.js'],
    bundle: true,
    format: 'iife',
    globalName: 'server',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  return { code: outputFiles[0].text, inputs: Object.keys(metafile.inputs) };
}

test('bundles for the browser platform, of nothing but our own files', async () => {
  const { code, inputs } = await bundle();
  assert.deepEqual(
    inputs.filter((path) => !/^packages\/(?:core|server)\/dist\//.test(path)),
    [],
  );
  assert.doesNotMatch(code, /\brequire\(|\bprocess\.|\bBuffer\b|node:/);
});

test('runs with web standards alone, as in a Worker', async (t) => {
  const sandbox = await createSandbox();
  t.after(() => sandbox.close());
  const { code } = await bundle();
  const web = {
    ...{ AbortController, AbortSignal, Headers, Request, Response, TextEncoder, URL },
    ...{ clearTimeout, console, crypto, fetch, setTimeout },
  };
  // A Worker's timers are numbers.
  const timers = [];
  web.setTimeout = (...given) => timers.push(setTimeout(...given));
  web.clearTimeout = (number) => clearTimeout(timers[number - 1]);
  const run = `${code}; (async () => {
    const { createPinterestServer, visitorFromRequest } = server;
    const request = new Request('https://shop.example/thanks?epik=dj0y', {
      headers: { 'cf-connecting-ip': '203.0.113.7', 'user-agent': 'Test/1.0' } });
    const pinterest = createPinterestServer({ adAccountId: '1', accessToken: 'x', endpoint: '${sandbox.endpoint}' });
    const receipt = pinterest.track('Order Completed', { order_id: 'A-1', total: 25, currency: 'EUR', products: [{ sku: 'M' }] }, {
      visitor: visitorFromRequest(request, { trustProxy: 'cf-connecting-ip' }),
      user: { email: 'ann@example.com' },
      eventId: 'A-1',
    });
    await pinterest.flush();
    return [await receipt.delivered, receipt.reason];
  })()`;
  const found = await runInContext(run, createContext(web));
  assert.deepEqual([...found], ['sent', undefined]);
  const [{ userData, data }] = sandbox.events();
  assert.equal(userData.client_ip_address, '203.0.113.7');
  assert.equal(userData.click_id, 'dj0y');
  assert.match(userData.em[0], /^[\da-f]{64}$/);
  assert.equal(data.event_id, 'A-1');
});
