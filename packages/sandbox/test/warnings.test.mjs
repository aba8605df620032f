import assert from 'node:assert/strict';
import test from 'node:test';
import { JANE, sendEvent, startSandbox } from '../test-support/start-sandbox.mjs';

const items = [{ product_id: 'a', product_price: 5, product_quantity: 1 }];
const full = { value: 5, currency: 'EUR', order_quantity: 1, line_items: items };
const partner = (name) => `"${name}" is not a standard event: partner-defined, audiences only`;

const cases = [
  ['a whole Checkout', { event: 'Checkout', ed: full, pd: { em: JANE } }, []],
  [
    'an image Checkout in strings',
    'event=checkout&ed[value]=5&ed[currency]=EUR&ed[line_items][0][product_id]=a',
    [],
  ],
  ['tag id missing', { tid: '', event: 'Lead' }, ['tag id is missing']],
  [
    'tag id of 12 digits',
    { tid: '261234567890', event: 'Lead' },
    ['tag id has 12 digits: that is an advertiser id'],
  ],
  ['tag id of 14 digits', { tid: '26123456789012', event: 'Lead' }, ['tag id is not 13 digits']],
  ['tag id of letters', { tid: '26123456789ab', event: 'Lead' }, ['tag id is not 13 digits']],
  ['event missing', {}, ['event name is missing']],
  ['init is not an event to warn of', { event: 'init' }, []],
  ['another case is fine', { event: 'pagevisit' }, []],
  ['underscores are not', { event: 'page_visit' }, [partner('page_visit')]],
  ["a name of one's own", { event: 'Refund' }, [partner('Refund')]],
  ['an inherited name', { event: 'constructor' }, [partner('constructor')]],
  [
    'an empty Checkout',
    { event: 'CHECKOUT' },
    ['CHECKOUT without value', 'CHECKOUT without currency', 'CHECKOUT without product id'],
  ],
  [
    'a Checkout with empty parts',
    {
      event: 'Checkout',
      ed: { value: '', currency: '', line_items: [{ product_id: '' }, null, 7] },
    },
    ['Checkout without value', 'Checkout without currency', 'Checkout without product id'],
  ],
  ['a Checkout of nothing is worth 0', { event: 'Checkout', ed: { ...full, value: 0 } }, []],
  [
    'AddToCart without product',
    { event: 'AddToCart', ed: { value: 5 } },
    ['AddToCart without product id'],
  ],
  [
    'AddToCart with a numeric id',
    { event: 'AddToCart', ed: { line_items: [{ product_id: 7 }] } },
    [],
  ],
  [
    'numbers as text',
    {
      event: 'Lead',
      ed: {
        value: '5',
        order_quantity: '1',
        line_items: [items[0], { product_price: '5', product_quantity: '1' }],
      },
    },
    [
      'value is not a number',
      'order_quantity is not a number',
      'line_items[1].product_price is not a number',
      'line_items[1].product_quantity is not a number',
    ],
  ],
  [
    'a raw email',
    { event: 'Lead', pd: { em: 'jane@example.com' } },
    ['em is not a hash: a raw email address?'],
  ],
  ['MD5 and SHA-1 are hashes', { event: 'Lead', pd: { em: 'A'.repeat(32) } }, []],
  ['SHA-1', { event: 'Lead', pd: { em: 'a'.repeat(40) } }, []],
  ['an em that was cleared', { event: 'Lead', pd: { em: '' } }, []],
];

for (const [name, sent, expected] of cases) {
  test(`warnings: ${name}`, async (t) => {
    const sandbox = await startSandbox(t);
    if (typeof sent === 'string') await fetch(`${sandbox.url}/v3/?tid=2612345678901&${sent}`);
    else await sendEvent(sandbox, sent);
    assert.deepEqual(
      sandbox.events().map((event) => event.warnings),
      [expected],
    );
  });
}

const repeated = [
  [
    'the same twice',
    { event: 'Lead', ed: { event_id: 'x' } },
    { event: 'lead', ed: { eid: 'x' } },
    ['duplicate: lead with this event_id has been received before'],
  ],
  [
    'another spelling of the key',
    { event: 'Lead', ed: { eventID: 7 } },
    { event: 'Lead', ed: { event_id: '7' } },
    ['duplicate: Lead with this event_id has been received before'],
  ],
  [
    'another event',
    { event: 'Lead', ed: { event_id: 'x' } },
    { event: 'Signup', ed: { event_id: 'x' } },
    [],
  ],
  [
    'another id',
    { event: 'Lead', ed: { event_id: 'x' } },
    { event: 'Lead', ed: { event_id: 'y' } },
    [],
  ],
  [
    'another tag',
    { event: 'Lead', ed: { event_id: 'x' } },
    { tid: '2612345678902', event: 'Lead', ed: { event_id: 'x' } },
    [],
  ],
  ['no ids', { event: 'Lead' }, { event: 'Lead' }, []],
];

for (const [name, first, second, expected] of repeated) {
  test(`duplicates: ${name}`, async (t) => {
    const sandbox = await startSandbox(t);
    await sendEvent(sandbox, first);
    await sendEvent(sandbox, second);
    assert.deepEqual(
      sandbox.events().map((event) => event.warnings),
      [[], expected],
    );
  });
}

test('a raw email is not repeated in its warning', async (t) => {
  const sandbox = await startSandbox(t);
  await sendEvent(sandbox, { event: 'Lead', pd: { em: 'jane@example.com' } });
  assert.doesNotMatch(sandbox.events()[0].warnings.join(), /jane/);
});
