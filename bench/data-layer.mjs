// What following a data layer adds to a push of something else.
import { bundle } from './bundle.mjs';
import { onSite } from './site.mjs';

export const title = 'The data layer: a push that is not forwarded';

export async function measurePart() {
  return onSite(files, async ({ open }) => {
    const page = await open('index.html');
    return rowsOf(await page.evaluate(() => globalThis.bench.measurePushes()));
  });
}

const script = 'measure-pushes.js';
const files = async () => ({
  [script]: await bundle('./bench/measure-pushes.mjs'),
  'index.html': `<!doctype html><title>Data layer</title><script src="${script}"></script>`,
});

const rowsOf = (times) =>
  Object.entries(times).map(([name, { ours, floor }]) => ({
    name,
    unit: 'ns',
    measured: ours,
    floor,
    ratio: ours / floor,
    goal: { ratio: 3 },
  }));
