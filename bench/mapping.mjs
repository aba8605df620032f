// One analytics call mapped and given to `pintrk`, beside the same pintrk call written by hand.
import { bundle } from './bundle.mjs';
import { measureMapping } from './measure-mapping.mjs';
import { onSite } from './site.mjs';

export const title = 'Mapping, one call';

const few = 'Order Completed (10 products)';
const many = 'Order Completed (100 products)';
/** Node has the modules as they are published; a page has them bundled. */
const goals = {
  Node: { 'the mix': { ratio: 9 }, [many]: { measured: 25_000 } },
  Chromium: { 'the mix': { ratio: 10 }, [many]: { measured: 25_000 } },
};

export async function measurePart() {
  return [
    ...rowsOf('Node', await measureMapping()),
    ...rowsOf('Chromium', await measureInChromium()),
  ];
}

const script = 'measure-mapping.js';
const files = async () => ({
  [script]: await bundle('./bench/measure-mapping.mjs'),
  'index.html': `<!doctype html><title>Mapping</title><script src="${script}"></script>`,
});

async function measureInChromium() {
  return onSite(files, async ({ open }) => {
    const page = await open('index.html');
    return page.evaluate(() => globalThis.bench.measureMapping());
  });
}

function rowsOf(where, times) {
  const kinds = Object.entries(times).map(([name, { ours, floor }]) => ({
    name: `${where}: ${name}`,
    unit: 'ns',
    measured: ours,
    floor,
    ratio: ours / floor,
    goal: goals[where][name],
  }));
  const [measured, floor] = [times[many].ours, times[few].ours];
  return [
    ...kinds,
    {
      name: `${where}: 100 products beside 10`,
      unit: 'ns',
      measured,
      floor,
      ratio: measured / floor,
      goal: { ratio: 12 },
    },
  ];
}
