// How long the tasks are in which 1,000 calls made at once are dispatched to Pinterest's script, and
// whether all of them arrive when the tab is hidden right after.
import { createPages, bundleFile, openLoaded } from './pages.mjs';
import { onSite } from './site.mjs';
import { callsInto, contains, named, traceOf } from './trace.mjs';

export const title = 'The dispatch: 1,000 calls made at once';

const bursts = 5;
const calls = 1000;

export async function measurePart() {
  return onSite(
    (sandbox) => createPages(sandbox, `page-views="manual" max-held="${calls * 2}"`),
    async (site) => [
      ...(await measureTasks(site)),
      await measureHiding(site, 'on its way', { core: { hang: true } }),
      await measureHiding(site, 'loaded', {}),
    ],
  );
}

async function measureTasks(site) {
  const page = await openLoaded(site, 'ours.html');
  const tasks = [];
  for (let index = 0; index < bursts; index++) {
    site.sandbox.clear();
    const events = await traceOf(page, 'burst', async () => {
      await page.evaluate(makeBurst, calls);
      await site.sandbox.waitFor(calls, { timeout: 120_000 });
    });
    const [burst] = named(events, 'burst');
    const later = callsInto(events, bundleFile).filter(({ start }) => start > burst.start);
    const collections = named(events, 'MajorGC', 'MinorGC');
    for (const task of named(events, 'RunTask'))
      if (later.some((call) => contains(task, call)))
        tasks.push({ cpu: task.cpu, collecting: cpuOf(collections, task) });
  }
  await page.close();
  // Other programs take the processor away in the middle of a task: that is no time of ours.
  const longest = (timeOf) => ({ unit: 'ms', measured: Math.max(...tasks.map(timeOf)) });
  return [
    {
      name: 'the longest task',
      ...longest(({ cpu, collecting }) => cpu - collecting),
      goal: { measured: 5 },
    },
    { name: 'with garbage collection in it', ...longest(({ cpu }) => cpu) },
  ];
}

const cpuOf = (events, task) =>
  events.filter((event) => contains(task, event)).reduce((sum, { cpu }) => sum + cpu, 0);

async function measureHiding(site, when, faults) {
  site.sandbox.setFaults(faults);
  site.sandbox.clear();
  const page =
    when === 'loaded' ? await openLoaded(site, 'ours.html') : await site.open('ours.html');
  const before = site.sandbox.events().length;
  await page.evaluate(makeBurst, calls, true);
  const other = await site.browser.newPage();
  await other.bringToFront();
  const all = site.sandbox.waitFor(before + calls, { timeout: 60_000 });
  // Fewer is what is measured, not a failure.
  await all.catch(() => undefined);
  await Promise.all([other.close(), page.close()]);
  return {
    name: `lost, hidden with the script ${when}`,
    unit: 'calls',
    measured: calls - (site.sandbox.events().length - before),
    goal: { measured: 0 },
  };
}

/** Runs in the page: makes the calls at once, or when the tab is hidden, before our code knows of it. */
function makeBurst(count, isHiding = false) {
  const tag = document.querySelector('pinterest-tag');
  const make = () => {
    performance.mark('burst');
    for (let index = 0; index < count; index++)
      tag.track('Order Completed', {
        order_id: `order-${index}`,
        value: 27.5,
        currency: 'USD',
        products: [{ product_id: 'G-32', name: 'Monopoly', price: 19, quantity: 1 }],
      });
  };
  if (isHiding) addEventListener('visibilitychange', make, { capture: true, once: true });
  else make();
}
