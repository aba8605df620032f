// Pushes onto a data layer that is followed, beside pushes onto one that is not, in a page.
import { followDataLayer } from '@pinterest-tag/data-layer';
import { measure } from 'mitata';

const rounds = 60;
const perSample = 10_000;
const settings = { min_cpu_time: 10e6, min_samples: 12, batch_threshold: 0, gc: false };

/** What sites push most, none of it an event of a shop. */
const pushes = {
  'an event of Tag Manager': (layer, count) =>
    layer.push({ event: 'gtm.scrollDepth', 'gtm.scrollThreshold': count, 'gtm.uniqueEventId': 7 }),
  'a variable': (layer, count) => layer.push({ pageType: 'product', loggedIn: false, count }),
  'a gtag() event': (_, count) => gtag('event', 'scroll', { percent_scrolled: count }),
};

/** The layer that `gtag()` pushes onto: Google's snippet knows it by name. */
let dataLayer = [];

function gtag() {
  dataLayer.push(arguments);
}

/** Nothing is forwarded: no tag is needed. */
const tag = { tagId: '2612345678901', send: () => undefined, setConsent: () => undefined };

/**
 * Nanoseconds per push: `{ [name]: { floor, ours } }`. Both take turns; of each the median of its quietest round counts.
 */
export async function measurePushes() {
  globalThis.followed = [];
  followDataLayer(tag, { name: 'followed', consent: true });
  const layers = { floor: [], ours: globalThis.followed };
  const best = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, push] of Object.entries(pushes))
      for (const [program, layer] of Object.entries(layers)) {
        const times = (best[name] ??= { floor: Infinity, ours: Infinity });
        times[program] = Math.min(times[program], await timeOf(push, layer));
      }
  return best;
}

async function timeOf(push, layer) {
  const pass = () => {
    layer.length = 0;
    dataLayer = layer;
    for (let count = 0; count < perSample; count++) push(layer, count);
  };
  const { p50 } = await measure(pass, settings);
  return p50 / perSample;
}
