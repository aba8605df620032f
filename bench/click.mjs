// How long a call keeps the click that makes it, beside a direct call of the sandbox's `pintrk`.
import { createPages, openLoaded } from './pages.mjs';
import { onSite } from './site.mjs';
import { median, quantile } from './statistics.mjs';
import { timeCalls } from './time-calls.mjs';

export const title = 'The click: how long one call takes to return';

const rounds = 5;
const callsPerRound = 100;
const firstCalls = 15;
const events = ['Order Completed', 'Product Added'];

export async function measurePart() {
  return onSite(
    (sandbox) => createPages(sandbox, 'page-views="manual"'),
    async (site) => [...(await measureLater(site)), await measureFirst(site)],
  );
}

/** Many calls on a page, ours and direct ones in turns. */
async function measureLater(site) {
  const pages = {
    ours: await openLoaded(site, 'ours.html'),
    floor: await openLoaded(site, 'floor.html'),
  };
  const times = Object.fromEntries(events.map((event) => [event, { ours: [], floor: [] }]));
  for (let round = 0; round < rounds; round++)
    for (const event of events)
      for (const [program, page] of Object.entries(pages)) {
        await page.bringToFront();
        const measured = await page.evaluate(timeCalls, program, event, callsPerRound);
        // Right after the page has come to the front, it is still drawn.
        times[event][program].push(...measured.slice(10));
      }
  await Promise.all(Object.values(pages).map((page) => page.close()));
  return Object.entries(times).flatMap(([event, { ours, floor }]) => [
    rowOf(`${event}: median`, median(ours), median(floor), { measured: 0.05 }),
    rowOf(`${event}: 99th percentile`, quantile(ours, 0.99), quantile(floor, 0.99)),
  ]);
}

/** What no engine has compiled yet: the first call of a page. */
async function measureFirst(site) {
  const times = { ours: [], floor: [] };
  for (let visit = 0; visit < firstCalls; visit++)
    for (const program of Object.keys(times)) {
      const page = await openLoaded(site, `${program}.html`);
      times[program].push(...(await page.evaluate(timeCalls, program, events[0], 1)));
      await page.close();
    }
  return rowOf(`${events[0]}: the page's first`, median(times.ours), median(times.floor), {
    measured: 1.5,
  });
}

const rowOf = (name, measured, floor, goal) => ({
  name,
  unit: 'ms',
  measured,
  floor,
  ratio: measured / floor,
  goal,
});
