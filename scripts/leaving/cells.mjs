// How a page is left, and when: the rows and columns of the table in docs/reliability.md.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Ways to leave: what the page itself does, or what is done to its tab. */
export const ways = {
  link: { inPage: () => document.querySelector('#link').click() },
  'form submit': { inPage: () => document.querySelector('#send').click() },
  'location.href': { inPage: () => (location.href = '/elsewhere') },
  reload: { inPage: () => location.reload() },
  back: { inPage: () => history.back() },
  'tab closed': { onTab: closeTab },
  'popup closes itself': { inPage: () => window.close(), isPopup: true },
  'hidden on a phone': { inPage: hide, onTab: end },
};

async function closeTab(tab) {
  const gone = once(tab, 'close');
  await tab.close({ runBeforeUnload: true });
  await gone;
}

/** A phone puts the browser into the background, and ends it there without another event. */
function hide() {
  Object.defineProperty(Document.prototype, 'visibilityState', { get: () => 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function end(tab) {
  await sleep(200);
  const client = await tab.createCDPSession?.().catch(() => undefined);
  const gone = client?.send('Page.crash').catch(() => undefined);
  await Promise.race([gone, sleep(100)]);
  await tab.close().catch(() => undefined);
}

const hasSecondScript = () => document.querySelector('script[src*="/lib/main."]') !== null;
const takesCommands = () => window.pintrk?.queue?.push !== Array.prototype.push;
/** In the page: whether Pinterest's script has had the answer to its trip at start. */
export const isAnswered = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/user/?tid='));

/** Moments: which answers of Pinterest's are slow, what is waited for, which are slow then, and how many milliseconds after the events the page is left. */
export const moments = {
  'before core.js': { slow: ['core'], after: 50 },
  'during its second script': { slow: ['main'], until: hasSecondScript, after: 50 },
  'during its trip at start': { slow: ['user'], until: takesCommands, after: 50 },
  'settled, same task': { until: isAnswered, after: 0 },
  'settled, 20 ms later': { until: isAnswered, after: 20 },
  'settled, 50 ms later': { until: isAnswered, after: 50 },
  'settled, 200 ms later': { until: isAnswered, after: 200 },
  'settled, /v3/ slow': { slowLater: ['events'], until: isAnswered, after: 200 },
};

/**
 * Waits until the page has loaded: before, Chromium tells it nothing when its tab is closed. On a busy machine a page
 * takes over a second, and then waits for core.js, too.
 */
export const hasLoaded = (page) =>
  page.waitForFunction(() => document.readyState === 'complete', { polling: 20 });

/** Visits the page, tracks an event for each id, and leaves. */
export async function visit({ browser, url, tab, setSlow }, way, moment, ids) {
  const { inPage, onTab, isPopup } = ways[way];
  const { until, after, slowLater } = moments[moment];
  const page = onTab ? await browser.newPage() : tab;
  await page.goto(`${url}/elsewhere`);
  const shop = isPopup ? await openPopup(browser, page, `${url}/shop`) : page;
  if (!isPopup) await shop.goto(`${url}/shop`, { waitUntil: 'domcontentloaded' });
  if (until) await shop.waitForFunction(until, { polling: 20, timeout: 10_000 });
  if (until === isAnswered) await sleep(50);
  if (onTab && !inPage) await hasLoaded(shop);
  if (slowLater) setSlow(slowLater);
  const gone = isPopup
    ? once(shop, 'close')
    : onTab
      ? undefined
      : shop.waitForNavigation({ waitUntil: 'domcontentloaded' });
  await shop
    .evaluate(track, ids, after, inPage && String(inPage), String(hide))
    .catch(() => undefined);
  if (onTab) {
    if (!inPage) await sleep(after);
    await onTab(page);
  }
  await gone;
  if (slowLater) setSlow([]);
}

async function openPopup(browser, opener, url) {
  const popup = new Promise((resolve) => opener.once('popup', resolve));
  await opener.evaluate((address) => void window.open(address), url);
  const page = await popup;
  await page.waitForFunction(() => document.readyState !== 'loading');
  return page;
}

/** In the page: the events, and then leaving it, in the same task or later. */
function track(ids, after, leave, hide) {
  for (const id of ids) window.trackEvent(id);
  if (!leave) return undefined;
  const go = () => (0, eval)(`${hide};(${leave})()`);
  if (after === 0) return void go();
  setTimeout(go, after);
  return undefined;
}
