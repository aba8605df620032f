// Calls at a steady rate, with our tag and with Pinterest's base code, each with the same script behind it: what
// both cost the page and what arrives.
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../../test/support/browsers.mjs';
import { isAnswered } from '../leaving/cells.mjs';
import { openSite } from '../leaving/sites.mjs';

/** Measures both, and returns a line for each with the ratios of ours to base code's. */
export async function besideBaseCode({ perSecond, seconds, pinterest }) {
  const base = await measure('base code', { perSecond, seconds, pinterest });
  const ours = await measure('ours', { perSecond, seconds, pinterest });
  const times = (key) => (ours[key] / base[key]).toFixed(2);
  const shown = ({ arrived, twice, callUs, taskUs, longestMs, heapMb }) =>
    `${arrived} arrived, ${twice} twice; ${callUs.toFixed(0)} µs in the call, ${taskUs.toFixed(0)} µs of the page's time with all that follows; longest task ${longestMs || 'under 50'} ms; heap ${heapMb.toFixed(1)} MB more`;
  return [
    `${perSecond} calls a second for ${seconds} s, ours: ${shown(ours)}`,
    `the same with base code: ${shown(base)}`,
    `ours beside base code: the call ${times('callUs')} times, the page's time ${times('taskUs')} times`,
  ];
}

async function measure(kind, { perSecond, seconds, pinterest }) {
  const site = await openSite(kind, pinterest);
  const browser = await launch('chromium', { args: site.args });
  try {
    const page = await browser.newPage();
    await page.goto(`${site.url}/shop`);
    await page.waitForFunction(isAnswered);
    const client = await page.createCDPSession();
    const metrics = async () => {
      await client.send('HeapProfiler.collectGarbage');
      const { TaskDuration, JSHeapUsedSize } = await page.metrics();
      return { taskUs: TaskDuration * 1e6, heapMb: JSHeapUsedSize / 2 ** 20 };
    };
    const before = await metrics();
    const { made, callUs, longestMs } = await page.evaluate(callSteadily, perSecond, seconds);
    const prefix = 'soak-';
    const arrived = () => site.ids().filter((id) => id?.startsWith(prefix));
    for (let left = 1800; left > 0 && new Set(arrived()).size < made; left--) await sleep(100);
    const after = await metrics();
    const unique = new Set(arrived()).size;
    return {
      arrived: `${unique} of ${made}`,
      twice: arrived().length - unique,
      callUs: callUs / made,
      taskUs: (after.taskUs - before.taskUs) / made,
      longestMs,
      heapMb: after.heapMb - before.heapMb,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** In the page. */
async function callSteadily(perSecond, seconds) {
  let longestMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      longestMs = Math.max(longestMs, Math.round(duration));
  });
  observer.observe({ type: 'longtask' });
  let made = 0;
  let callUs = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  for (let now = start; now < end; now = performance.now()) {
    const due = Math.floor(((now - start) / 1000) * perSecond);
    // A page that can't keep up makes fewer calls.
    while (made < due && performance.now() < end) window.trackEvent(`soak-${made++}`);
    callUs += (performance.now() - now) * 1000;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return { made, callUs, longestMs };
}
