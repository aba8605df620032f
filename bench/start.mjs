// From the tag in the HTML to core.js being requested, beside Pinterest's base code in its place; and
// whether the page is laid out again for the tag.
import { bundleFile, createPages, mark, openLoaded } from './pages.mjs';
import { onSite } from './site.mjs';
import { median } from './statistics.mjs';
import { callsInto, contains, named, traceOf } from './trace.mjs';

export const title = 'The start: to the request of core.js';

const visits = 20;
const tracedVisits = 5;

/** A page that does what ours must not, to see that it would be seen: moves its text, and asks where it is. */
const control = {
  'blank.html': '<!doctype html><title>Blank</title>',
  'control.js': `setTimeout(() => {
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
    window.height = block.offsetHeight;
  }, 300);`,
  'control.html': `<!doctype html><title>Control</title><h1>Text</h1>
    <script>performance.mark('${mark}')</script><script src="control.js"></script>`,
};

export async function measurePart() {
  return onSite(
    async (sandbox) => ({ ...(await createPages(sandbox)), ...control }),
    async (site) => [
      ...(await measureTime(site)),
      await measureTasks(site),
      ...(await measureLayout(site)),
    ],
  );
}

async function measureTime(site) {
  const times = { ours: [], floor: [] };
  for (let visit = 0; visit < visits; visit++)
    for (const [program, all] of Object.entries(times)) {
      const page = await openLoaded(site, `${program}.html`);
      all.push(
        await page.evaluate((name) => {
          const { startTime: tag } = performance.getEntriesByName(name)[0];
          const scripts = performance.getEntriesByType('resource');
          const { startTime } = scripts.find(({ name }) => name.endsWith('/core.js'));
          return { 'from the tag': startTime - tag, 'from the navigation': startTime };
        }, mark),
      );
      await page.close();
    }
  return ['from the tag', 'from the navigation'].map((name) => {
    const [measured, floor] = [times.ours, times.floor].map((all) =>
      median(all.map((each) => each[name])),
    );
    return { name, unit: 'ms', measured, floor, ratio: measured / floor };
  });
}

/** Main thread tasks after the one in which the parser comes to the tag. */
async function measureTasks(site) {
  const tasks = { ours: [], floor: [] };
  for (let visit = 0; visit < tracedVisits; visit++)
    for (const [program, all] of Object.entries(tasks)) {
      const events = await traceVisit(site, `${program}.html`);
      const request = named(events, 'ResourceSendRequest').find(({ data }) =>
        data.url.endsWith('/core.js'),
      );
      const between = named(events, 'RunTask').filter(
        ({ start }) => start > named(events, mark)[0].start && start < request.start,
      );
      all.push(between.length);
    }
  const [measured, floor] = [median(tasks.ours), median(tasks.floor)];
  return {
    name: 'tasks until then',
    unit: 'tasks',
    measured,
    floor,
    goal: { measured: floor + 1 },
  };
}

async function measureLayout(site) {
  const [ours, seen] = [
    await layoutOf(site, 'ours.html', bundleFile),
    await layoutOf(site, 'control.html', 'control.js'),
  ];
  if (!seen.shift || !seen.reflows)
    throw new Error(`nothing is seen of a shift and a reflow: ${JSON.stringify(seen)}`);
  return [
    { name: 'layout shift', unit: 'CLS', measured: ours.shift, goal: { measured: 0 } },
    { name: 'forced reflows', unit: 'times', measured: ours.reflows, goal: { measured: 0 } },
  ];
}

async function layoutOf(site, file, script) {
  let shift;
  const events = await traceVisit(site, file, async (page) => {
    shift = await page.evaluate(sumShifts);
  });
  const calls = callsInto(events, script);
  const layouts = named(events, 'Layout', 'UpdateLayoutTree');
  return {
    shift,
    reflows: layouts.filter((each) => calls.some((call) => contains(call, each))).length,
  };
}

/** What the trace says of a visit: from the navigation until the page has been quiet for a while. */
async function traceVisit(site, file, look = () => undefined) {
  // A process that is new misses the beginning of the trace.
  const page = await site.open('blank.html');
  const events = await traceOf(page, mark, async () => {
    await page.goto(site.urlOf(file));
    await page.waitForNetworkIdle({ idleTime: 500 });
    await look(page);
  });
  await page.close();
  return events;
}

/** Runs in the page. */
function sumShifts() {
  return new Promise((resolve) => {
    let sum = 0;
    const add = (list) => {
      for (const { value } of list.getEntries()) sum += value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
    // What is buffered comes with the next frames.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });
}
