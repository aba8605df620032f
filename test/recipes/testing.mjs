import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from '@pinterest-tag/sandbox';
import { openBrowser, startShop } from './shop.mjs'; // yours

test('an order is one Checkout, with its value and its products', async () => {
  const pinterest = await createSandbox();
  const shop = await startShop({ scriptSrc: pinterest.scriptSrc, endpoint: pinterest.endpoint });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(shop.url);
    await page.click('#pay');

    await pinterest.waitFor((events) => events.some(({ event }) => event === 'Checkout'));
    const [order, ...more] = pinterest.events({ event: 'Checkout' });
    assert.deepEqual(more, []);
    assert.deepEqual([order.data.value, order.data.currency], [25, 'EUR']);
    assert.deepEqual(order.data.line_items, [{ product_id: 'MUG-1', product_quantity: 2 }]);
    assert.deepEqual(order.warnings, []);
  } finally {
    await browser.close();
    await shop.close();
    await pinterest.close();
  }
});
