// Real tabs that are left, in every way there is, before Pinterest's script has run.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import {
  hasLoaded,
  moments,
  visit as visitCell,
  ways as allWays,
} from '../scripts/leaving/cells.mjs';
import { openSandboxSite } from '../scripts/leaving/sites.mjs';
import { launch } from './support/browsers.mjs';
import { missing, openSite } from './support/visit.mjs';

/** What a visitor does to leave; in the page but for closing the tab. */
const ways = {
  'location.href': () => (location.href = '/elsewhere'),
  'a link': () => document.querySelector('#link').click(),
  'a form': () => document.querySelector('#send').click(),
  reload: () => location.reload(),
  'history.back()': () => history.back(),
  'closing the tab': undefined,
};

const order = (id) =>
  void document.querySelector('pinterest-tag').track('Order Completed', { order_id: id, total: 5 });

const ordersOf = (events) => events.filter(({ event }) => event === 'Checkout');

/** A visit in the tab or, when that is how it is left, in a new one. */
async function visit(site, tab, number) {
  const all = Object.values(ways);
  const leave = all[number % all.length];
  const page = leave ? tab : await site.browser.newPage();
  await page.goto(`${site.url}/elsewhere`);
  await page.goto(`${site.url}/shop`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(order, `order-${number}`);
  if (!leave) await hasLoaded(page);
  // The visitor's time to leave, which is what is tested.
  await setTimeout(50);
  const gone = leave
    ? page.waitForNavigation({ waitUntil: 'domcontentloaded' })
    : once(page, 'close');
  await (leave ? page.evaluate(leave) : page.close({ runBeforeUnload: true }));
  await gone;
}

test(
  '100 visits, each left 50 ms after an order while core.js loads: 100 orders, none twice',
  { skip: missing },
  async () => {
    const site = await openSite({ faults: { core: { delay: 10_000 } } });
    try {
      const tabs = await Promise.all([1, 2, 3, 4].map(() => site.browser.newPage()));
      const numbers = Array.from({ length: 100 }, (_, number) => number);
      const walk = async (tab, first) => {
        for (const number of numbers.filter((each) => each % tabs.length === first))
          await visit(site, tab, number);
      };
      await Promise.all(tabs.map(walk));
      await site.sandbox.waitFor((events) => ordersOf(events).length >= 100, { timeout: 5000 });
      const arrived = ordersOf(site.sandbox.events()).map(({ data }) => data.order_id);
      assert.deepEqual(arrived.sort(), numbers.map((number) => `order-${number}`).sort());
    } finally {
      await site.close();
    }
  },
);

test(
  'into the back/forward cache while core.js loads, and out again: each event once',
  { skip: missing },
  async () => {
    const site = await openSite({
      faults: { core: { delay: 1000 } },
      // Puppeteer turns the cache off.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      args: ['--enable-features=BackForwardCache'],
    });
    try {
      const page = await site.browser.newPage();
      await page.goto(`${site.url}/shop`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(order, 'before');
      await page.goto(`${site.url}/elsewhere`);
      await page.goBack();
      await page.evaluate(order, 'after');
      const { sandbox } = site;
      await sandbox.waitFor((all) => all.some(({ data }) => data.order_id === 'after'));
      assert.deepEqual(
        ordersOf(sandbox.events()).map(({ data, via }) => [data.order_id, via]),
        [
          ['before', 'image'],
          ['after', 'script'],
        ],
      );
      const views = sandbox.events().filter(({ event }) => event === 'PageVisit');
      assert.equal(views.length, 2);
    } finally {
      await site.close();
    }
  },
);

test(
  'prepared pages: one that is shown sends its events once, then; one that is not sends none',
  { skip: missing },
  async () => {
    const rules = { prerender: [{ urls: ['/shown', '/not-shown'], eagerness: 'immediate' }] };
    const site = await openSite({
      head: `<script type="speculationrules">${JSON.stringify(rules)}</script>
        <script>
          if (document.prerendering) addEventListener('load', () => {
            document.querySelector('pinterest-tag').track('Order Completed', { order_id: location.pathname });
            // After every task that is due.
            setTimeout(() => fetch('/elsewhere' + location.pathname));
          });
        </script>`,
    });
    try {
      const prepared = Promise.all([
        site.requested('/elsewhere/shown'),
        site.requested('/elsewhere/not-shown'),
      ]);
      const page = await site.browser.newPage();
      await page.goto(`${site.url}/shop`);
      await prepared;
      await page.evaluate(() => (location.href = '/shown'));
      // Only a prepared page orders.
      await site.sandbox.waitFor((all) => ordersOf(all).length > 0);
      assert.deepEqual(
        site.sandbox.events().map(({ event, data }) => [event, data?.order_id ?? '']),
        [
          ['init', ''],
          ['PageVisit', ''],
          ['init', ''],
          ['PageVisit', ''],
          ['Checkout', '/shown'],
        ],
      );
    } finally {
      await site.close();
    }
  },
);

/** When Pinterest's script can't send yet. Later, what it has taken is on its way by its own means: `npm run leaving` counts that. */
const starts = ['before core.js', 'during its second script', 'during its trip at start'];

for (const moment of starts)
  test(`left ${moment}, in each way: all events arrive, once`, { skip: missing }, async () => {
    const site = await openSandboxSite('ours');
    const browser = await launch('chromium');
    try {
      const tab = await browser.newPage();
      site.setSlow(moments[moment].slow);
      const ids = Object.keys(allWays).map((way) => [`${way} 1`, `${way} 2`]);
      for (const [number, way] of Object.keys(allWays).entries())
        await visitCell({ ...site, browser, tab }, way, moment, ids[number]);
      const arrived = () => site.ids().filter(Boolean).sort();
      await site.arrived(() => arrived().length >= ids.flat().length);
      assert.deepEqual(arrived(), ids.flat().sort());
    } finally {
      await browser.close();
      await site.close();
    }
  });
