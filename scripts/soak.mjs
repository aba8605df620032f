// `npm run soak`: what takes too long for every test run. 100,000 hostile calls through the mapper; in
// Chromium 10,000 calls before Pinterest's script is there, and 1,000 a second for a minute. Says what
// it measured, and fails when something was lost, or a task of ours took over 50 ms. Then 200 calls a second for a
// minute, beside Pinterest's base code; `--pinterest <folder>`: with Pinterest's own script, saved there as core.js
// and main.*.js.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { installBrowsers } from './install-browsers.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

const { values } = parseArgs({ options: { pinterest: { type: 'string' } } });
const runs = 100_000;
const early = 10_000;
const perSecond = 1000;
const seconds = 60;

await install();
await installBrowsers();
await run('npm', ['run', '--silent', 'build']);
const { openSite, missing } = await import('../test/support/visit.mjs');

await hostileCalls();
assert(!missing, `Chromium is needed: ${missing}`);
await callsBeforeTheScript();
await callsForAMinute();
const { besideBaseCode } = await import('./soak/beside-base-code.mjs');
const lines = await besideBaseCode({ perSecond: 200, seconds, pinterest: values.pinterest });
console.log(lines.join('\n'));

async function hostileCalls() {
  const { outputFiles } = await build({
    entryPoints: ['packages/core/test/support/hostile-calls.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external: ['fast-check'],
  });
  const file = new URL('../node_modules/.hostile-calls.mjs', import.meta.url);
  await writeFile(file, outputFiles[0].text);
  const { mapsSoundly } = await import(file);
  const start = performance.now();
  fc.assert(mapsSoundly, { numRuns: runs });
  const took = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${runs} hostile calls with hostile settings: no failure, ${took} s`);
}

async function callsBeforeTheScript() {
  const site = { faults: { core: { delay: 3000 } }, attributes: `max-held="${early}"` };
  await onSite(site, async ({ page, sandbox }) => {
    const { each, longest } = await page.evaluate(async (count) => {
      const tasks = window.longTasks();
      const tag = document.querySelector('pinterest-tag');
      const start = performance.now();
      for (let index = 0; index < count; index += 100) {
        for (let more = 0; more < 100; more++)
          tag.track('Product Added', { sku: `S-${index + more}`, price: 1 });
        await new Promise((resolve) => setTimeout(resolve));
      }
      const took = performance.now() - start;
      // The script is still on its way: all long tasks so far are ours.
      return { each: took / count, longest: tasks.longest() };
    }, early);
    const added = (events) => events.filter(({ event }) => event === 'AddToCart');
    await sandbox.waitFor((events) => added(events).length >= early, { timeout: 300_000 });
    const ids = new Set(added(sandbox.events()).map(({ data }) => data.line_items[0].product_id));
    assert.equal(ids.size, early, 'calls were lost');
    assert.equal(added(sandbox.events()).length, early, 'calls came twice');
    assert(longest <= 50, `a task of ${longest} ms`);
    console.log(
      `${early} calls before the script: ${ids.size} arrived, none twice; ${(each * 1000).toFixed(0)} µs a call with its task, tasks over 50 ms: none`,
    );
  });
}

/** Pinterest's side answers at once here: what grows, or takes long, is ours. */
async function callsForAMinute() {
  const head = '<script>window.pintrk = (...command) => command[3]?.(true);</script>';
  await onSite({ head }, async ({ page, heap }) => {
    const heaps = [await heap()];
    const total = { made: 0, sent: 0, longest: 0 };
    for (let second = 0; second < seconds; second += 10) {
      const { made, sent, longest } = await page.evaluate(async (rate) => {
        const tasks = window.longTasks();
        const tag = document.querySelector('pinterest-tag');
        const ends = [];
        const start = performance.now();
        while (performance.now() - start < 10_000) {
          const due = Math.floor(((performance.now() - start) / 1000) * rate);
          while (ends.length < due)
            ends.push(tag.track('Product Viewed', { sku: `S-${ends.length}` }).delivered);
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        const outcomes = await Promise.all(ends);
        return {
          made: outcomes.length,
          sent: outcomes.filter((outcome) => outcome === 'sent').length,
          longest: tasks.longest(),
        };
      }, perSecond);
      total.made += made;
      total.sent += sent;
      total.longest = Math.max(total.longest, longest);
      heaps.push(await heap());
    }
    assert.equal(total.sent, total.made, 'calls were lost');
    assert(total.longest <= 50, `a task of ${total.longest} ms`);
    assert(heaps.at(-1) - heaps[1] < 2, `the heap grows: ${heaps.join(', ')} MB`);
    console.log(
      `${perSecond} calls a second for ${seconds} s: ${total.made} made, ${total.sent} sent; heap at the start and after each 10 s: ${heaps.join(', ')} MB; tasks over 50 ms: none`,
    );
  });
}

/** Runs with a page of the site; `heap` says its size after collection, in MB. */
async function onSite(options, use) {
  const site = await openSite(options);
  try {
    const page = await site.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.longTasks = () => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask' });
        return { longest: () => longest };
      };
    });
    await page.goto(`${site.url}/shop`, { waitUntil: 'domcontentloaded' });
    const client = await page.createCDPSession();
    const heap = async () => {
      await client.send('HeapProfiler.collectGarbage');
      return ((await page.metrics()).JSHeapUsedSize / 2 ** 20).toFixed(1);
    };
    await use({ page, sandbox: site.sandbox, heap });
  } finally {
    await site.close();
  }
}
