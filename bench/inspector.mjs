// What the inspector costs a page with 10,000 events, in main thread CPU time, beside the page without it.
import { bundle } from './bundle.mjs';
import { bundleFile, createPages } from './pages.mjs';
import { onSite } from './site.mjs';
import { median } from './statistics.mjs';

export const title = 'The inspector with 10,000 events';

const rounds = 3;
const events = 10_000;
const frames = 100;
const script = 'inspector.js';

/** Pinterest's side answers at once, and its script is there from the beginning: what is measured is ours. */
const head = `<script>window.pintrk = (...command) => command[3]?.(true);</script><script src="${bundleFile}"></script>`;

async function files(sandbox) {
  const { [bundleFile]: code } = await createPages(sandbox);
  const tag = `<pinterest-tag tag-id="2612345678901" script-src="${sandbox.scriptSrc}" page-views="manual"></pinterest-tag>`;
  const page = (inspector) =>
    `<!doctype html><html lang="en"><title>Shop</title>${inspector}${head}${tag}<h1>Board games</h1>`;
  return {
    [bundleFile]: code,
    [script]: await bundle('@pinterest-tag/devtools/define-inspector'),
    'ours.html': page(
      `<script src="${script}"></script><pinterest-tag-inspector></pinterest-tag-inspector>`,
    ),
    'floor.html': page(''),
  };
}

export async function measurePart() {
  return onSite(files, async (site) => {
    const times = { ours: [], floor: [] };
    for (let round = 0; round < rounds; round++)
      for (const [program, all] of Object.entries(times))
        all.push(await measurePage(site, `${program}.html`));
    const row = (name, unit, key) => {
      const [measured, floor] = [times.ours, times.floor].map((all) =>
        median(all.map((each) => each[key])),
      );
      return { name, unit, measured, floor, ratio: measured / floor };
    };
    return [
      row('an event, 100 a frame', 'µs', 'event'),
      row('a frame with one event, few listed', 'ms', 'first'),
      row('a frame with one event, 10,000 listed', 'ms', 'frame'),
      { ...row('a frame of scrolling', 'ms', 'scroll'), goal: { measured: 1000 / 60 } },
    ];
  });
}

async function measurePage(site, file) {
  const page = await site.open(file);
  await page.setViewport({ width: 1280, height: 800 });
  const client = await page.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of the main thread per frame while each frame does this. */
  const cpuOf = async (perFrame) => {
    const cpu = async () => {
      const { metrics } = await client.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    };
    const before = await cpu();
    await page.evaluate(runFrames, perFrame, frames);
    return ((await cpu()) - before) / frames;
  };
  const first = await cpuOf({ calls: 1 });
  const insert = await cpuOf({ calls: events / frames });
  const frame = await cpuOf({ calls: 1 });
  const scroll = await cpuOf({ pixels: 120 });
  await page.close();
  return { event: (insert * 1000) / (events / frames), first, frame, scroll };
}

/** Runs in the page: in each of so many frames makes so many calls, or scrolls the list by so many pixels. */
async function runFrames({ calls = 0, pixels = 0 }, count) {
  const tag = document.querySelector('pinterest-tag');
  const findIn = (root) => {
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && (shadowRoot.querySelector('.scroller') ?? findIn(shadowRoot));
      if (found) return found;
    }
    return undefined;
  };
  const list = pixels > 0 ? findIn(document) : undefined;
  if (list) list.scrollTop = 0;
  for (let frame = 0; frame < count; frame++) {
    await new Promise(requestAnimationFrame);
    for (let call = 0; call < calls; call++)
      tag.track('Product Added', {
        product_id: `G-${call}`,
        name: 'Monopoly',
        price: 18.99,
        quantity: 1,
        currency: 'USD',
      });
    if (list) list.scrollTop = pixels * (frame + 1);
  }
  // What is put off until later is part of it: the log is saved a second after.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  if (list && list.scrollTop !== pixels * count) throw new Error(`scrolled to ${list.scrollTop}`);
}
