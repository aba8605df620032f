// Settings for tests: every one of them, and any of them with hostile values.
import fc from 'fast-check';
import { ecommerceEvents } from '@pinterest-tag/core';

export const tagId = '2612345678901';

/** Each setting with a value that is not its default. */
export const everySetting = {
  tagId,
  pageViews: 'history',
  page: { name: 'Lamps', category: 'Ann\'s "best"', properties: { sku: 'L-1', tags: ['a', 'b'] } },
  consent: 'pending',
  globalPrivacyControl: 'deny',
  user: { userId: 'user-42', email: 'ann@example.com', address: { city: 'Bath' } },
  eventMapping: {
    ...ecommerceEvents,
    'Signed Up': 'Lead',
    'Demo Booked': ['Lead', 'Custom'],
    'Cart Viewed': null,
    'It\'s </script> & "so" <on>': 'my own <name>',
  },
  customProperties: ['plan', 'loyalty.tier', 'with, comma'],
  productId: ['variant_id', 'sku'],
  currency: 'EUR',
  unmapped: 'drop',
  eventId: false,
  enhancedMatch: ['em', 'external_id'],
  partner: 'Ann & "Bob"',
  limitedDataProcessing: { state: 'CA', country: 'US' },
  loading: 'idle',
  scriptSrc: 'http://127.0.0.1:8788/ct/core.js?a=1&b=2',
  endpoint: 'http://127.0.0.1:8788',
  nonce: 'abc+/=',
  maxHeld: 20,
  deliveryTimeout: 2000,
  debug: true,
};

const word = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    "it's",
    '</script>',
    '<!--',
    '&amp;',
    'a\r\nb',
    '\0',
    '\ud800',
  ),
);
const text = word.filter((value) => value.trim() !== '');
const event = fc.oneof(text, fc.constantFrom('Lead', 'Signup'));
const mapping = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(word, fc.oneof(event, fc.constant(null), fc.array(event, { maxLength: 3 })))),
  )
  .map(([preset, rows]) =>
    Object.fromEntries([...(preset ? Object.entries(ecommerceEvents) : []), ...rows]),
  );
const path = text.filter((value) => !/__proto__|constructor|prototype/i.test(value));

/** Any settings that are valid, as JSON has them. */
export const anySettings = fc
  .record(
    {
      tagId: fc.constant(tagId),
      pageViews: fc.constantFrom('load', 'history', 'manual'),
      page: fc.record(
        {
          name: word,
          category: word,
          properties: fc.dictionary(word, fc.jsonValue()),
          extra: word,
        },
        { requiredKeys: [] },
      ),
      consent: fc.constantFrom('granted', 'pending', 'denied'),
      user: fc.record({ userId: word, email: word, phone: word }, { requiredKeys: [] }),
      eventMapping: mapping,
      customProperties: fc.array(path),
      productId: fc.array(text),
      currency: fc.constantFrom('EUR', ' usd ', '<"\''),
      unmapped: fc.constantFrom('as-is', 'custom', 'drop'),
      eventId: fc.boolean(),
      enhancedMatch: fc.oneof(fc.constant(false), fc.subarray(['em', 'ph', 'external_id'])),
      partner: text,
      limitedDataProcessing: fc.oneof(
        fc.boolean(),
        fc.record({ state: word, country: word }, { requiredKeys: [] }),
      ),
      nonce: text,
      maxHeld: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      debug: fc.boolean(),
    },
    { requiredKeys: ['tagId'] },
  )
  .map((settings) => JSON.parse(JSON.stringify(settings)));
