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
      property: ' Jane@Example.com ',
      nested: { a: 'jane@example.com' },
      b: 'a@b',
    });
    assert.deepEqual(sandbox.events().map(brief), [
      expectedEvent('Lead', {
        ed: { property: JANE, nested: { a: 'jane@example.com' }, b: 'a@b' },
        pd: {
          em: JANE,
          ph: sha('4912345'),
          fn: sha('jane'),
          country: sha('us'),
          st: '',
          external_id: md5,
          np: 'Shop',
        },
      }),
    ]);
  },
);

browserTest(
  'what is tracked is the data of that moment',
  { script: LOAD },
  async ({ sandbox, page }) => {
    await page.evaluate(() => {
      const data = { value: 1 };
      window.pintrk('track', 'Lead', data);
      data.value = 2;
      window.pintrk('set', { np: 'later' });
    });
    assert.deepEqual((await sandbox.waitFor(1)).map(brief), [
      expectedEvent('Lead', { ed: { value: 1 } }),
    ]);
  },
);

browserTest(
  'numbers are only coerced for value',
  { script: LOAD },
  async ({ sandbox, track, messages }) => {
    await track('Lead', { value: ' 5 ', order_quantity: '2' });
    await track('Lead', { value: '5 EUR', line_items: 'x' });
    assert.deepEqual(
      sandbox.events().map(({ data }) => data),
      [
        { value: 5, order_quantity: '2' },
        { value: '5 EUR', line_items: 'x' },
      ],
    );
    assert.deepEqual(messages(), [
      'warn: pintrk: order_quantity should be a number',
      'warn: pintrk: value should be a number',
      'warn: pintrk: line_items should be an array',
    ]);
  },
);

browserTest('the stand-in comes from two scripts, before the first of the page', {}, async (it) => {
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
