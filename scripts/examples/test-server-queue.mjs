// examples/server-queue on a Redis of its own: 1,000 orders, a worker killed in the middle.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@pinterest-tag/sandbox';
import { installRedis } from '../install-redis.mjs';
import { buildExample } from './build-example.mjs';
import { freePort } from './free-port.mjs';

const orders = 1000;
const patience = 120_000;

/** Installs the example in the folder, and runs it. */
export async function testServerQueue({ folder, tarballs, check }) {
  const redis = await installRedis();
  if (!(await check('Redis is there', () => assert(redis, 'redis-server is not installed'))))
    return;
  const sandbox = await createSandbox({
    maxEvents: 3 * orders,
    faults: { conversions: { delay: 20 } },
  });
  const data = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
    children.push(child);
    return child;
  };
  const env = {
    ...process.env,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    PINTEREST_AD_ACCOUNT_ID: '549755885175',
    PINTEREST_ACCESS_TOKEN: 'of-the-sandbox',
    PINTEREST_API_ENDPOINT: sandbox.endpoint,
    LOCK_MS: '10000',
  };
  const node = (...args) => start(process.execPath, args, { cwd: folder, env });
  try {
    const isInstalled = await check('installs', () =>
      buildExample('server-queue', { folder, tarballs, env, sandbox }),
    );
    if (!isInstalled) return;
    const server = start(redis, [
      '--port',
      String(port),
      '--save',
      '',
      '--dir',
      data,
      '--bind',
      '127.0.0.1',
    ]);
    await untilItSays(server, 'Ready to accept connections');
    const doomed = node('worker.js');
    const isReported = await check(
      `${orders} orders are queued and reported while a worker is killed`,
      async () => {
        const shop = node('shop.js', String(orders));
        const ended = once(shop, 'close');
        const quarter = sandbox.waitFor(orders / 4, { timeout: patience });
        await Promise.race([
          quarter,
          ended.then(([code]) => code && Promise.reject(new Error('shop.js failed'))),
        ]);
        await quarter;
        doomed.kill('SIGKILL');
        await once(doomed, 'close');
        const [code] = await ended;
        assert.equal(code, 0);
        assert(countOf(sandbox) < orders, 'the worker was killed too late to matter');
      },
    );
    if (!isReported) return;
    const worker = node('worker.js');
    await check('each order is there, and counts once', async () => {
      await sandbox.waitFor(() => countOf(sandbox) >= orders, { timeout: patience });
      worker.kill('SIGTERM');
      const [code] = await once(worker, 'close'); // once its jobs have ended
      assert.equal(code, 0);
      const expected = Array.from({ length: orders }, (_, index) => `checkout A-${index + 1}`);
      assert.deepEqual([...idsOf(sandbox)].sort(), expected.sort());
      const again = sandbox.events().length - orders;
      console.log(
        `   ${orders} orders: ${orders} count, ${again} sent again with the same event_id`,
      );
      // At most those that were on their way when the worker died.
      assert(again <= 100, `${again} events were sent again`);
    });
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await sandbox.close();
    for (const path of [data, folder]) await rm(path, { recursive: true, force: true });
  }
}

/** What Pinterest counts: one for each name and id. */
const idsOf = (sandbox) =>
  new Set(sandbox.events().map(({ event, data }) => `${event} ${data.event_id}`));
const countOf = (sandbox) => idsOf(sandbox).size;

async function untilItSays(child, text) {
  let output = '';
  for await (const chunk of child.stdout) {
    output += chunk;
    if (output.includes(text)) break;
  }
  assert(output.includes(text), output);
}
