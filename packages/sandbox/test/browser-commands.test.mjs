import assert from 'node:assert/strict';
import { brief, browserTest, expectedEvent, LOAD } from '../test-support/browser-test.mjs';
import { JANE, TAG_ID } from '../test-support/start-sandbox.mjs';

const OTHER = '2612345678902';

browserTest(
  'what was queued is listed in the order of the calls, after the round trip at start',
  {
    script: `
      pintrk('load', '${TAG_ID}', { np: 'shop' });
      pintrk('page', { a: 1 });
      pintrk('set', { em: ' Jane@Example.com ' });
      const data = { value: '10.50', event_id: 'x', line_items: [{ product_id: 'a', product_price: '5' }] };
      pintrk('track', 'AddToCart', data, undefined, undefined, { b: 2 });
      pintrk('TRACK', 'pagevisit');
      pintrk('Set', { np: '' });
      pintrk('track', 'add_to_cart', { search_query: 'é & +' });`,
  },
  async ({ sandbox, page, url, messages }) => {
    const events = await sandbox.waitFor(4);
    assert.deepEqual(events.map(brief), [
      expectedEvent('init', { pd: { np: 'shop' }, ov: { a: 1 } }),
      // Events tracked before the answer are sent with the user data of that later moment.
      expectedEvent('AddToCart', {
        pd: { np: '', em: JANE },
        ed: {
          value: 10.5,
          event_id: 'x',
          line_items: [{ product_id: 'a', product_price: '5' }],
        },
        ov: { b: 2 },
      }),
      expectedEvent('pagevisit', { pd: { np: '', em: JANE } }),
      expectedEvent('add_to_cart', { pd: { np: '', em: JANE }, ed: { search_query: 'é & +' } }),
    ]);
    const [sh, sw] = await page.evaluate(() => [screen.height, screen.width]);
    for (const event of events) {
      assert.deepEqual(event.page, { loc: url, ref: '', if: false, sh, sw });
      assert.deepEqual([event.via, event.method], ['script', 'GET']);
    }
    const [core, main, ...rest] = sandbox.requests();
    assert.equal(core.path, '/ct/core.js');
    assert.match(main.path, /^\/ct\/lib\/main\.[0-9a-f]{8}\.js$/);
    assert.deepEqual(
      rest.map(({ path, tagId }) => `${path} ${tagId}`),
      [`/user/ ${TAG_ID}`, ...Array(4).fill(`/v3/ ${TAG_ID}`)],
    );
    assert.deepEqual(messages(), [
      'warn: pintrk: "add_to_cart" is not a standard event: partner-defined, audiences only',
    ]);
  },
);

browserTest(
  'pintrk stays the same function, its queue gets another push',
  { script: `window.stub = pintrk; window.stubQueue = pintrk.queue; ${LOAD}` },
  async ({ sandbox, page }) => {
    assert.deepEqual(
      await page.evaluate(() => [
        window.stub === window.pintrk,
        window.stubQueue === window.pintrk.queue,
        window.pintrk.tagId,
        window.pintrk.queue.push !== Array.prototype.push,
        window.pintrk.queue.length,
      ]),
      [true, true, TAG_ID, true, 0],
    );
    const left = await page.evaluate(() => {
      window.pintrk('track', 'Lead');
      window.pintrk.queue.push(['track', 'Signup'], ['track', 'Search']);
      return window.pintrk.queue.length;
    });
    assert.equal(left, 0);
    const events = await sandbox.waitFor(3);
    assert.deepEqual(
      events.map(({ event }) => event),
      ['Lead', 'Signup', 'Search'],
    );
    // A fresh frame knows what the browser itself has; puppeteer adds names with underscores.
    const added = await page.evaluate(() => {
      const fresh = document.body.appendChild(document.createElement('iframe')).contentWindow;
      return Object.keys(window).filter((key) => !(key in fresh) && !/^\d+$|__/.test(key));
    });
    assert.deepEqual(added.sort(), ['note', 'pintrk', 'results', 'stub', 'stubQueue']);
  },
);

browserTest(
  'a tag id of its own needs no load',
  { script: '' },
  async ({ sandbox, track, pintrk }) => {
    assert.deepEqual(await track('Lead', { a: 1 }, OTHER, { b: 2 }), [true]);
    await pintrk(['load', TAG_ID]);
    await track('Signup', {}, OTHER);
    await track('Search');
    assert.deepEqual(
      sandbox.events().map(({ event, tagId, data, overrides }) => [event, tagId, data, overrides]),
      [
        ['Lead', OTHER, { a: 1 }, { b: 2 }],
        ['Signup', OTHER, {}, {}],
        ['Search', TAG_ID, {}, {}],
      ],
    );
  },
);
