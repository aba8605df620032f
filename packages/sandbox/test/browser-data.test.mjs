import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { brief, browserTest, expectedEvent, LOAD } from '../test-support/browser-test.mjs';
import { JANE } from '../test-support/start-sandbox.mjs';

browserTest(
  'user data is hashed, digests are not',
  { script: LOAD },
  async ({ sandbox, pintrk, track }) => {
    const sha = (text) => createHash('sha256').update(text).digest('hex');
    const md5 = createHash('md5').update('x').digest('hex').toUpperCase();
    await pintrk([
      'set',
      { em: JANE, ph: 4912345, fn: ' Jane ', country: 'US', st: '', external_id: md5, np: 'Shop' },
    ]);
    await track('Lead', {
      property: ' Jane@example.com ',
      note: 'to jane@example.com',
      upper: 'jane@Example.com',
      nested: { a: 'jane@example.com' },
      b: 'a@b',
    });
    assert.deepEqual(sandbox.events().map(brief), [
      expectedEvent('Lead', {
        ed: {
          property: JANE,
          note: sha('to jane@example.com'),
          upper: 'jane@Example.com',
          nested: { a: 'jane@example.com' },
          b: 'a@b',
        },
        pd: {
          em: JANE,
          ph: sha('4912345'),
          fn: sha('jane'),
          country: sha('us'),
          st: '',
          external_id: [md5.toLowerCase()],
          np: 'Shop',
        },
      }),
    ]);
  },
);

const id = (text) => createHash('sha256').update(text).digest('hex');

/** `set` calls, and the external_id that is sent after them. */
const externalIds = [
  ['a string is a list', [{ external_id: 'a' }], [id('a')]],
  ['separated by commas', [{ external_id: `['a', "B"]` }], [id('a'), id('b')]],
  ['a list', [{ external_id: ['a', 'b'] }], [id('a'), id('b')]],
  ['a number', [{ external_id: 7 }], id('7')],
  ['a second one is added', [{ external_id: 'a' }, { external_id: 'b' }], [id('b'), id('a')]],
  ['the same one again is not', [{ external_id: 'a' }, { external_id: 'a' }], [id('a')]],
  ['it cannot be cleared', [{ external_id: 'a' }, { external_id: '' }], [id('a')]],
];
for (const [name, sets, expected] of externalIds) {
  browserTest(`external_id: ${name}`, { script: LOAD }, async ({ sandbox, pintrk, track }) => {
    await pintrk(...sets.map((data) => ['set', data]));
    await track('Lead');
    assert.deepEqual(sandbox.events()[0].userData, { external_id: expected });
  });
}

browserTest(
  'external_id in event data moves to the user data; what the page gave is changed',
  { script: LOAD },
  async ({ sandbox, page }) => {
    const given = await page.evaluate(() => {
      const [data, user] = [{ value: '5', external_id: 'a' }, { em: 'jane@example.com' }];
      window.pintrk('set', user);
      window.pintrk('track', 'Lead', data);
      return [data, user];
    });
    assert.deepEqual(given, [{ value: 5 }, { em: JANE }]);
    assert.deepEqual((await sandbox.waitFor(1)).map(brief), [
      expectedEvent('Lead', { ed: { value: 5 }, pd: { em: JANE, external_id: [id('a')] } }),
    ]);
  },
);

const trackAndChange = () => {
  const data = { value: 1 };
  window.pintrk('track', 'Lead', data);
  data.value = 2;
  window.pintrk('set', { np: 'later' });
};

browserTest(
  'before the answer to the trip at start: event data as read from the queue, user data of the answer',
  { script: `${LOAD} pintrk('page'); (${trackAndChange})()` },
  async ({ sandbox }) => {
    assert.deepEqual((await sandbox.waitFor(2)).map(brief), [
      expectedEvent('init'),
      expectedEvent('Lead', { ed: { value: 2 }, pd: { np: 'later' } }),
    ]);
  },
);

browserTest(
  'after it: event data and user data of the call',
  { script: `${LOAD} pintrk('page')` },
  async ({ sandbox, page, answered }) => {
    await answered();
    await page.evaluate(trackAndChange);
    assert.deepEqual((await sandbox.waitFor(2)).map(brief), [
      expectedEvent('init'),
      expectedEvent('Lead', { ed: { value: 1 } }),
    ]);
  },
);

/** Event data as given, as sent, and what the console shows. */
const eventData = [
  [{ value: ' 5 ', order_quantity: '2' }, { value: 5, order_quantity: '2' }, []],
  [{ value: '' }, { value: 0 }, []],
  [
    { value: '5 EUR', line_items: 'x' },
    { value: '5 EUR', line_items: 'x' },
    ['value should be a number'],
  ],
  [{ order_quantity: 1.5 }, { order_quantity: 1.5 }, ['order_quantity should be a whole number']],
  [[1], { 0: 1 }, []],
  ['text', {}, ['event data should be an object']],
  [null, {}, []],
];
for (const [given, sent, logged] of eventData) {
  browserTest(
    `event data ${JSON.stringify(given)} is sent as ${JSON.stringify(sent)}`,
    { script: LOAD },
    async ({ sandbox, track, messages }) => {
      await track('Lead', given);
      assert.deepEqual(sandbox.events()[0].data, sent);
      assert.deepEqual(
        messages(),
        logged.map((text) => `warn: pintrk: ${text}`),
      );
    },
  );
}

browserTest('it comes from two scripts, before the first of the page', {}, async (it) => {
  const sources = await it.page.evaluate(() =>
    Array.from(document.scripts, (script) => script.src),
  );
  assert.deepEqual(
    sources.map((src) => src.replace(/main\.[0-9a-f]{8}/, 'main.HASH')),
    [`${it.sandbox.url}/ct/lib/main.HASH.js`, it.sandbox.scriptSrc, ''],
  );
});

browserTest('a frame says that it is one', {}, async ({ sandbox, page }) => {
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { document: inner } = frame.contentWindow;
    const stub = Object.assign(() => undefined, { queue: [['load', '2612345678901'], ['page']] });
    frame.contentWindow.pintrk = stub;
    const script = inner.createElement('script');
    script.src = src;
    inner.head.append(script);
  }, sandbox.scriptSrc);
  const [event] = await sandbox.waitFor(1);
  assert.equal(event.page.if, true);
});
